import { parseArgs } from 'node:util'
import { openDatabase } from '@openward/database/open-database'
import type { ListOutcome } from '@openward/ingest/organisations/sync-from-folder'
import { syncFromFolder } from '@openward/ingest/organisations/sync-from-folder'
import { syncFromOds } from '@openward/ingest/organisations/sync-from-ods'
import type { Command } from '../command.js'
import { readDatabaseSettings } from '../env/database-settings.js'
import { readOrganisationsFolder } from '../env/organisations-settings.js'
import { outcomesInWords } from '../print/print-list-outcomes.js'
import { referenceRowsOf } from '../reference-rows-of.js'
import { runUntilStopped } from '../run-until-stopped.js'
import { UsageError } from '../usage-error.js'

/** Brings the reference lists of organisations up to date: from a folder, else from the services themselves. */
export const sync: Command = {
  usage: 'sync organisations [--from FOLDER]',
  summary:
    'reads lists of trusts, commissioners, councils and other bodies: from files, or from the service that publishes them',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { from: { type: 'string' } },
    })
    if (positionals.length !== 1 || positionals[0] !== 'organisations')
      throw new UsageError('Say what to bring up to date: organisations.')
    const folder = values.from ?? readOrganisationsFolder()
    return runUntilStopped(async (signal) => {
      const database = await openDatabase({ ...readDatabaseSettings(), register: 'REAL' })
      try {
        const context = { pool: database.pool, now: () => new Date() }
        const referenceRows = referenceRowsOf('REAL')
        const onWait = () => {
          console.error('An import is running; waiting for it to end.')
        }
        if (folder === null) return report(await syncFromOds(context, { fetch, referenceRows, signal, onWait }), '')
        return report(await syncFromFolder(context, folder, { referenceRows, signal, onWait }), folder)
      } finally {
        await database.close()
      }
    }, 'What was read to its end stays; run it again for the rest.')
  },
}

function report(outcomes: readonly ListOutcome[], folder: string): number {
  if (outcomes.length === 0) {
    console.error(`${folder} holds none of the lists that Openward reads; docs/organisations.md names them.`)
    return 1
  }
  console.log(outcomesInWords(outcomes))
  return outcomes.some(({ status }) => status === 'REFUSED' || status === 'FAILED') ? 1 : 0
}
