import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createDatabase, dropDatabase } from '@openward/database/administer-databases'
import type { ConnectionSettings } from '@openward/database/connection-settings'
import { openEmbeddedServer } from '@openward/database/embedded/embedded-server'
import { readPostmasterFile } from '@openward/database/embedded/postmaster-file'
import { serverFolder } from '@openward/database/embedded/server-folder'
import { migrateDatabase } from '@openward/database/migrate-database'
import { claimForRegister } from '@openward/database/register-kind'

/** A temporary server with the settings of `npm start`: it waits for the disk at every commit. */
export interface BenchCluster {
  /** A folder for files of the run, which goes with the server. */
  readonly folder: string
  /** A database that is there from the start. */
  readonly maintenance: ConnectionSettings
  /** A fresh, migrated database for the made-up register. */
  createRegister(name: string): Promise<ConnectionSettings>
  drop(settings: ConnectionSettings): Promise<void>
  /** Seconds of processor time of the server and of all its connections that have ended; null where no one tells. */
  processorSeconds(): number | null
  /** Stops the server and removes everything. */
  close(): Promise<void>
}

const template = 'bench_template'

export async function startBenchCluster(): Promise<BenchCluster> {
  const folder = mkdtempSync(path.join(tmpdir(), 'openward-bench-'))
  // Made for its owner only, and root's server runs as another user.
  chmodSync(folder, 0o755)
  const serverIn = path.join(folder, 'server')
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const server = await openEmbeddedServer(serverIn)
    const close = async () => {
      await server.close()
      remove()
    }
    try {
      await createDatabase(server.settings(template))
      await migrateDatabase(server.settings(template))
      await claimForRegister(server.settings(template), 'SAMPLE')
    } catch (error) {
      await close()
      throw error
    }
    return {
      folder,
      maintenance: server.settings('postgres'),
      createRegister: async (name) => {
        await createDatabase(server.settings(name), template)
        return server.settings(name)
      },
      drop: dropDatabase,
      processorSeconds: () => processorSeconds(serverIn),
      close,
    }
  } catch (error) {
    remove()
    throw error
  }
}

// proc(5): utime, stime, cutime and cstime, in hundredths of a second on every Linux that Node runs on.
const firstTime = 14
const ticksPerSecond = 100

function processorSeconds(folder: string): number | null {
  const postmaster = readPostmasterFile(serverFolder(folder).postmasterFile)
  if (postmaster === null || process.platform !== 'linux') return null
  const stat = readFileSync(`/proc/${String(postmaster.processId)}/stat`, 'utf8')
  // The second field, the program's name in brackets, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const times = fields.slice(firstTime - 3, firstTime + 1)
  return times.reduce((sum, ticks) => sum + Number(ticks), 0) / ticksPerSecond
}
