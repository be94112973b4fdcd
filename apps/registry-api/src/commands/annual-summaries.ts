import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openDatabase } from '@openward/database/open-database'
import { readAnnualSummaryCsv } from '@openward/registry/annual-summaries/annual-summary-csv'
import { recordAnnualSummaries } from '@openward/registry/annual-summaries/record-annual-summaries'
import type { Command } from '../command.js'
import { readDatabaseSettings } from '../env/database-settings.js'
import { UsageError } from '../usage-error.js'
import { readRegister } from './import.js'

/** Records annual summaries (regulation 25) that authorities published, from a file of CSV. */
export const annualSummaries: Command = {
  usage: 'annual-summaries FILE.csv [--register real|sample]',
  summary: 'records what authorities published under regulation 25; the columns stand in docs/annual-summaries.md',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { register: { type: 'string', default: 'real' } },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new UsageError('Name one file of CSV.')
    const register = readRegister(values.register)
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`)
    })
    const summaries = readAnnualSummaryCsv(text, register === 'SAMPLE')
    const database = await openDatabase({ ...readDatabaseSettings(), register })
    try {
      const client = await database.pool.connect()
      try {
        const recorded = await recordAnnualSummaries(client, summaries)
        console.log(`${String(summaries.length)} annual summaries read, ${String(recorded)} of them new or changed.`)
      } finally {
        client.release()
      }
    } finally {
      await database.close()
    }
    return 0
  },
}
