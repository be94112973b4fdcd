import { parseArgs } from 'node:util'
import { openDatabase } from '@openward/database/open-database'
import type { Command } from '../command.js'
import { readDataPaths } from '../env/data-settings.js'
import { readDatabaseSettings } from '../env/database-settings.js'
import { readServerSettings } from '../env/server-settings.js'
import { startApi } from '../start-api.js'
import { untilStopped } from '../until-stopped.js'

/**
 * Opens and migrates the database and serves the API until told to stop. With data it serves the register of real
 * notices, without any the made-up sample.
 */
export const serve: Command = {
  usage: 'serve [--data PATH]…',
  summary: 'serves the API; imports the notices of the paths first (or of OPENWARD_DATA)',
  async run(args) {
    const { values } = parseArgs({ args, options: { data: { type: 'string', multiple: true } } })
    const paths = values.data ?? readDataPaths()
    const server = readServerSettings()
    const stopped = untilStopped()
    const database = await openDatabase({
      ...readDatabaseSettings(),
      register: paths.length === 0 ? 'SAMPLE' : 'REAL',
    })
    try {
      const api = await startApi({ ...server, database })
      try {
        const ready = [`API        ${api.url}/graphql`]
        if (process.send === undefined) console.log(ready.join('\n'))
        else process.send({ ready })
        await stopped
      } finally {
        await api.stop()
      }
    } finally {
      await database.close()
    }
    return 0
  },
}
