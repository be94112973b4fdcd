import { parseArgs } from 'node:util'
import { openDatabase } from '@openward/database/open-database'
import { changedFindings } from '@openward/ingest/changed-findings'
import type { Command } from '../command.js'
import { readDatabaseSettings } from '../env/database-settings.js'
import { runUntilStopped } from '../run-until-stopped.js'
import { UsageError } from '../usage-error.js'
import { readRegister } from './import.js'

/** Shows what the present rules would read otherwise than the register says; `rebuild` applies it. */
export const rules: Command = {
  usage: 'rules diff [--register real|sample] [--json]',
  summary: 'lists every finding of the register that the present rules would change, and changes nothing',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { register: { type: 'string', default: 'real' }, json: { type: 'boolean' } },
    })
    if (positionals.length !== 1 || positionals[0] !== 'diff') throw new UsageError('Say "diff" after "rules".')
    const register = readRegister(values.register)
    return runUntilStopped(async (signal) => {
      const database = await openDatabase({ ...readDatabaseSettings(), register })
      try {
        const notices = new Set<string>()
        let findings = 0
        for await (const changed of changedFindings({ pool: database.pool, now: () => new Date() })) {
          signal.throwIfAborted()
          findings += 1
          notices.add(changed.noticeKey)
          const { noticeKey, field, stored, now } = changed
          console.log(values.json === true ? JSON.stringify(changed) : `${noticeKey}  ${field}: ${stored} -> ${now}`)
        }
        console.error(
          findings === 0
            ? 'The present rules read every notice as the register says.'
            : `The present rules would change ${String(findings)} findings of ${String(notices.size)} notices; openward rebuild applies them.`,
        )
        return 0
      } finally {
        await database.close()
      }
    }, 'Nothing was changed.')
  },
}
