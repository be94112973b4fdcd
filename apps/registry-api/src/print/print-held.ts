import type { Database } from '@openward/database/open-database'
import { countRegister } from '@openward/registry/read/register'
import { openSnapshot } from '@openward/registry/read/snapshot'

/** What a register holds, in one line. */
export async function heldInWords(database: Database): Promise<string> {
  const snapshot = openSnapshot(database.pool)
  try {
    const { kind } = await snapshot.register()
    const { notices, awards, healthAwards } = await countRegister(snapshot)
    const [all, health, read] = [awards, healthAwards, notices].map((count) => count.toLocaleString('en-GB'))
    const what = kind === 'SAMPLE' ? 'made-up sample' : 'real notices'
    return `${what}: ${String(read)} notices, ${String(all)} awards made, ${String(health)} of them of health services in England`
  } finally {
    snapshot.release()
  }
}
