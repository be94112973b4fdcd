import { parseArgs } from 'node:util'
import { readKind } from '@openward/provider-kinds/read-kind'
import { readLegalForm } from '@openward/provider-kinds/read-legal-form'
import { readAskedFile } from '../asked-names/read-asked-file.js'
import { readAskedNames } from '../asked-names/read-asked-names.js'
import type { Command } from '../command.js'
import { kindAsJson, kindAsLine } from '../print/print-kind.js'
import { UsageError } from '../usage-error.js'

/**
 * Tells the kind of organisations by identifiers and names, without a database: one line for each, in the order of the
 * input. It fails where there is no name at all; problems with single identifiers are told and do not stop it.
 */
export const organisations: Command = {
  usage: 'organisations kind FILE|- [--json]',
  summary:
    'tells the kind of each organisation of a list: one name a line, or CSV with a header that names the columns of names and identifiers',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    })
    const [action, place, ...more] = positionals
    if (action !== 'kind') throw new UsageError(`Say what to do with organisations: kind.`)
    if (place === undefined || more.length > 0)
      throw new UsageError('Name one file with names, or - for standard input.')
    const { names, problems } = readAskedNames(await readAskedFile(place))
    await print(
      names.map(({ name, identifiers }) => {
        const reading = readKind({ names: [name], identifiers })
        return values.json === true
          ? kindAsJson(name, reading, readLegalForm(name, identifiers))
          : kindAsLine(name, reading)
      }),
    )
    for (const problem of problems) console.error(problem)
    if (names.length === 0)
      console.error(`There is no name in ${place === '-' ? 'the input' : place}; write one a line.`)
    return names.length > 0 ? 0 : 1
  },
}

const linesAtOnce = 1_000

/** Waits where the reader of our output is slow, so that a long list does not pile up in memory. */
async function print(lines: readonly string[]): Promise<void> {
  for (let from = 0; from < lines.length; from += linesAtOnce)
    if (!process.stdout.write(`${lines.slice(from, from + linesAtOnce).join('\n')}\n`))
      await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}
