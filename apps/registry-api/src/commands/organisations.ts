import { parseArgs } from 'node:util'
import { openDatabase } from '@openward/database/open-database'
import { readKind } from '@openward/provider-kinds/read-kind'
import { readLegalForm } from '@openward/provider-kinds/read-legal-form'
import { loadMatcher } from '@openward/registry/match/load-matcher'
import { readAskedFile } from '../asked-names/read-asked-file.js'
import type { AskedName } from '../asked-names/read-asked-names.js'
import { readAskedNames } from '../asked-names/read-asked-names.js'
import type { Command } from '../command.js'
import { readDatabaseSettings } from '../env/database-settings.js'
import { kindAsJson, kindAsLine } from '../print/print-kind.js'
import { matchesAsJson, matchesAsLine } from '../print/print-matches.js'
import { UsageError } from '../usage-error.js'
import { readRegister } from './import.js'

/**
 * Answers for each organisation of a list, one line for each in the order of the input: its kind, by identifiers and
 * names and without a database, or which organisation of the register it may be. It fails where there is no name at
 * all; problems with single identifiers are told and do not stop it.
 */
export const organisations: Command = {
  usage: 'organisations kind|match FILE|- [--json] [--limit 3] [--register real|sample]',
  summary:
    'tells the kind of each organisation of a list, or finds it in the register: one name a line, or CSV with a header that names the columns of names and identifiers',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        limit: { type: 'string', default: '3' },
        register: { type: 'string', default: 'real' },
      },
    })
    const [action, place, ...more] = positionals
    if (action !== 'kind' && action !== 'match')
      throw new UsageError('Say what to do with organisations: kind or match.')
    if (place === undefined || more.length > 0)
      throw new UsageError('Name one file with names, or - for standard input.')
    const { names, problems } = readAskedNames(await readAskedFile(place))
    const json = values.json === true
    await print(
      action === 'kind'
        ? names.map((asked) => kindOf(asked, json))
        : await matchesOf(names, { json, limit: readLimit(values.limit), register: readRegister(values.register) }),
    )
    for (const problem of problems) console.error(problem)
    if (names.length === 0)
      console.error(`There is no name in ${place === '-' ? 'the input' : place}; write one a line.`)
    return names.length > 0 ? 0 : 1
  },
}

function kindOf({ name, identifiers }: AskedName, json: boolean): string {
  const reading = readKind({ names: [name], identifiers })
  return json ? kindAsJson(name, reading, readLegalForm(name, identifiers)) : kindAsLine(name, reading)
}

function readLimit(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 50) return limit
  throw new UsageError(`"${text}" is no number of candidates from 1 to 50.`)
}

async function matchesOf(
  names: readonly AskedName[],
  { json, limit, register }: { json: boolean; limit: number; register: 'REAL' | 'SAMPLE' },
): Promise<string[]> {
  const database = await openDatabase({ ...readDatabaseSettings(), register })
  try {
    const { matcher } = await loadMatcher(database.pool)
    return names.map((asked) => {
      const matches = matcher.match({ ...asked, role: null, limit })
      return json ? matchesAsJson(asked, matches) : matchesAsLine(asked, matches)
    })
  } finally {
    await database.close()
  }
}

const linesAtOnce = 1_000

/** Waits where the reader of our output is slow, so that a long list does not pile up in memory. */
async function print(lines: readonly string[]): Promise<void> {
  for (let from = 0; from < lines.length; from += linesAtOnce)
    if (!process.stdout.write(`${lines.slice(from, from + linesAtOnce).join('\n')}\n`))
      await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}
