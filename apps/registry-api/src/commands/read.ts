import { parseArgs } from 'node:util'
import { readSet } from '@openward/ingest/read-set'
import type { Command } from '../command.js'
import { explainRelease, releaseAsJson, releaseInWords } from '../print/print-reading.js'
import { UsageError } from '../usage-error.js'

/**
 * Reads notices without a database, all files given as one set, and prints each release in the order of the input. It
 * fails where there is none, and where a file could not be read whole.
 */
export const read: Command = {
  usage: 'read FILE… [--json] [--explain]',
  summary: 'reads files, folders or standard input (-) and prints how each award was made, with the words it rests on',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, explain: { type: 'boolean' } },
    })
    if (positionals.length === 0) throw new UsageError('Name the files or folders to read, or - for standard input.')
    // Whoever reads our output may have seen enough.
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      throw error
    })
    const set = await readSet({ paths: positionals, standardInput: process.stdin, explain: values.explain === true })
    for (const release of set.releases) {
      await print(values.json === true ? releaseAsJson(release) : releaseInWords(release))
      if (release.tried !== null && values.json !== true) await print(explainRelease(release.tried))
    }
    for (const { name, reason } of set.notRecognised) console.error(`${name}: ${reason}`)
    for (const { file, line, code, path, detail } of set.problems)
      console.error(
        [file, ...(line === null ? [] : ['line', line]), ...(path === '' ? [] : [path]), `${code}: ${detail}`].join(
          ' ',
        ),
      )
    return set.releases.length > 0 && set.isWhole ? 0 : 1
  },
}

/** Waits where the reader of our output is slow, so that a large set does not pile up in memory. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}
