import { parseArgs } from 'node:util'
import { openDatabase } from '@openward/database/open-database'
import { syncFromFolder } from '@openward/ingest/organisations/sync-from-folder'
import type { Command } from '../command.js'
import { readDataPaths } from '../env/data-settings.js'
import { readDatabaseSettings } from '../env/database-settings.js'
import { readOrganisationsFolder } from '../env/organisations-settings.js'
import { readServerSettings } from '../env/server-settings.js'
import { readSiteSettings } from '../env/site-settings.js'
import { startCaretaking } from '../caretaking.js'
import { fillRegister } from '../fill-register.js'
import { heldInWords } from '../print/print-held.js'
import { outcomesInWords } from '../print/print-list-outcomes.js'
import { summaryInWords } from '../print/print-summary.js'
import { referenceRowsOf } from '../reference-rows-of.js'
import { startApi } from '../start-api.js'
import { untilStopped } from '../until-stopped.js'
import { UsageError } from '../usage-error.js'
import { readRegister } from './import.js'

/**
 * Opens and migrates the database, fills the register and serves the API until told to stop. With data, or when asked
 * for by name, it serves the register of real notices; otherwise the made-up sample.
 */
export const serve: Command = {
  usage: 'serve [--data PATH]… [--organisations FOLDER] [--register real|sample]',
  summary: 'serves the API; imports the notices of the paths first (or of OPENWARD_DATA)',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: 'string', multiple: true },
        organisations: { type: 'string' },
        register: { type: 'string' },
      },
    })
    const paths = values.data ?? readDataPaths()
    const register =
      values.register === undefined ? (paths.length === 0 ? 'SAMPLE' : 'REAL') : readRegister(values.register)
    if (register === 'SAMPLE' && paths.length > 0)
      throw new UsageError(
        'The made-up sample takes no data: leave out --data (and OPENWARD_DATA), or --register sample.',
      )
    const lists = values.organisations ?? (register === 'REAL' ? readOrganisationsFolder() : null)
    if (register === 'SAMPLE' && lists !== null)
      throw new UsageError('The made-up sample takes no lists of real organisations: leave out --organisations.')
    const server = readServerSettings()
    const served = readSiteSettings()
    const stopped = untilStopped()
    const stopping = new AbortController()
    void stopped.then(() => {
      stopping.abort()
    })
    const database = await openDatabase({ ...readDatabaseSettings(), register })
    try {
      if (lists !== null) {
        const context = { pool: database.pool, now: () => new Date() }
        console.error(
          outcomesInWords(
            await syncFromFolder(context, lists, { referenceRows: referenceRowsOf(register), signal: stopping.signal }),
          ),
        )
      }
      const filled = await fillRegister(database, register, paths, stopping.signal)
      if (paths.length > 0) console.error(summaryInWords(filled))
      const { site, trustedProxies, outboxIsOpen } = served
      const api = await startApi({ ...server, database, people: { site, trustedProxies, outboxIsOpen } })
      const caretaking = startCaretaking(database.pool, served)
      try {
        const address = `${api.url}/graphql`
        const ready = [`API        ${address}`, `Register   ${await heldInWords(database)}`]
        if (process.send === undefined) console.log(ready.join('\n'))
        else process.send({ ready, address })
        await stopped
      } finally {
        await api.stop()
        await caretaking.stop()
      }
    } catch (error) {
      if (!stopping.signal.aborted) throw error
    } finally {
      await database.close()
    }
    return 0
  },
}
