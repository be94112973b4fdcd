import { parseArgs } from 'node:util'
import { openDatabase } from '@openward/database/open-database'
import { rebuildRegister } from '@openward/ingest/rebuild-register'
import type { Command } from '../command.js'
import { readDatabaseSettings } from '../env/database-settings.js'
import { ProgressLine } from '../print/progress-line.js'
import { summaryInWords } from '../print/print-summary.js'
import { referenceRowsOf } from '../reference-rows-of.js'
import { runUntilStopped } from '../run-until-stopped.js'
import { readRegister } from './import.js'

/** Makes everything derived anew from the source records, as after a change of the rules. */
export const rebuild: Command = {
  usage: 'rebuild [--register real|sample]',
  summary: 'makes all that was derived anew from the source records, and puts it in place in one step',
  async run(args) {
    const { values } = parseArgs({ args, options: { register: { type: 'string', default: 'real' } } })
    const register = readRegister(values.register)
    return runUntilStopped(async (signal) => {
      const database = await openDatabase({ ...readDatabaseSettings(), register })
      const progress = new ProgressLine(process.stderr)
      try {
        const summary = await rebuildRegister(
          { pool: database.pool, now: () => new Date() },
          {
            referenceRows: referenceRowsOf(register),
            signal,
            onProgress: (state) => progress.show(state),
            onWait: () => progress.say('An import is running; waiting for it to end.'),
          },
        )
        progress.end()
        console.log(summaryInWords(summary))
        return 0
      } finally {
        progress.end()
        await database.close()
      }
    }, 'The register is as it was before.')
  },
}
