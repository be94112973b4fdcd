import { arch, availableParallelism, loadavg, platform, totalmem } from 'node:os'
import { withConnection } from '@openward/database/administer-databases'
import type { ConnectionSettings } from '@openward/database/connection-settings'

/** On what a run was made. */
export interface Machine {
  readonly day: string
  readonly cores: number
  /** Processes that wanted to run in the minute before. */
  readonly load: number
  readonly description: string
}

export async function describeMachine(settings: ConnectionSettings): Promise<Machine> {
  const version = await withConnection(settings, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
    return rows[0]?.server_version ?? ''
  })
  const cores = availableParallelism()
  const gibibytes = Math.round(totalmem() / 2 ** 30)
  return {
    day: new Date().toISOString().slice(0, 10),
    cores,
    load: loadavg()[0] ?? 0,
    description: `${String(cores)} cores, ${String(gibibytes)} GiB, ${platform()} ${arch()}, Node ${process.versions.node}, PostgreSQL ${version}`,
  }
}
