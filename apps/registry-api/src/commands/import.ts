import { parseArgs } from 'node:util'
import { openDatabase } from '@openward/database/open-database'
import { importPaths } from '@openward/ingest/import-paths'
import { isDay, londonDay } from '@openward/vocabulary/london-day'
import type { Command } from '../command.js'
import { readDatabaseSettings } from '../env/database-settings.js'
import { ProgressLine } from '../print/progress-line.js'
import { summaryInWords } from '../print/print-summary.js'
import { referenceRowsOf } from '../reference-rows-of.js'
import { runUntilStopped } from '../run-until-stopped.js'
import { UsageError } from '../usage-error.js'

/** Imports notices into one of the two registers. What is not recognised is listed; nothing is recorded twice. */
export const importNotices: Command = {
  usage: 'import PATH… [--covers FROM..TO] [--register real|sample] [--batch RELEASES]',
  summary: 'imports files, folders or standard input (-): .json, .jsonl, .ndjson, .csv, and .gz of these',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        covers: { type: 'string' },
        register: { type: 'string', default: 'real' },
        batch: { type: 'string', default: '5000' },
      },
    })
    if (positionals.length === 0) throw new UsageError('Name the files or folders to import, or - for standard input.')
    const register = readRegister(values.register)
    const covers = values.covers === undefined ? null : readCovers(values.covers)
    const batchSize = Number(values.batch)
    if (!Number.isInteger(batchSize) || batchSize < 1)
      throw new UsageError(`"${values.batch}" is no number of releases: write --batch 5000.`)
    return runUntilStopped(async (signal) => {
      const database = await openDatabase({ ...readDatabaseSettings(), register })
      const progress = new ProgressLine(process.stderr)
      try {
        const summary = await importPaths(
          { pool: database.pool, now: () => new Date() },
          {
            paths: positionals,
            covers,
            batchSize,
            referenceRows: referenceRowsOf(register),
            standardInput: process.stdin,
            signal,
            onProgress: (state) => progress.show(state),
            onWait: () => progress.say('Another import is running; waiting for it to end.'),
          },
        )
        progress.end()
        console.log(summaryInWords(summary))
        const { files, notRecognised } = summary
        const failed = notRecognised.some(({ unreadable }) => unreadable) || (files === 0 && notRecognised.length > 0)
        return failed ? 1 : 0
      } finally {
        progress.end()
        // Input that is still to come would keep this process alive.
        if (signal.aborted) process.stdin.destroy()
        await database.close()
      }
    }, 'What was recorded stays; run the import again for the rest.')
  },
}

export function readRegister(text: string): 'REAL' | 'SAMPLE' {
  if (text === 'real') return 'REAL'
  if (text === 'sample') return 'SAMPLE'
  throw new UsageError(`There is no register "${text}": write --register real or --register sample.`)
}

/** Before this day there were no open notices to be held. */
const firstDay = '2000-01-01'

function readCovers(text: string): { from: string; to: string } {
  const [from = '', to = '', ...more] = text.split('..')
  if (more.length > 0 || !isDay(from) || !isDay(to) || from > to)
    throw new UsageError(`"${text}" names no days: write --covers 2026-08-01..2026-08-31.`)
  const today = londonDay(new Date().toISOString()) ?? ''
  if (from < firstDay || to >= today)
    throw new UsageError(`"${text}" is not all between ${firstDay} and yesterday: other days cannot be held whole.`)
  return { from, to }
}
