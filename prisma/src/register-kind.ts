import { withConnection } from './administer-databases.js'
import type { ConnectionSettings } from './connection-settings.js'
import { describeConnection } from './connection-settings.js'
import { DatabaseError } from './database-error.js'

/** SAMPLE: the made-up records that come with the program. REAL: published notices. */
export type RegisterKind = 'SAMPLE' | 'REAL'

const contents: Record<RegisterKind, string> = { SAMPLE: 'made-up sample records', REAL: 'real notices' }

/**
 * Marks a migrated database as holding one kind of register, for good.
 *
 * @throws DatabaseError REGISTER_MISMATCH when the database holds the other kind
 */
export async function claimForRegister(settings: ConnectionSettings, kind: RegisterKind): Promise<void> {
  const holds = await withConnection(settings, async (client) => {
    await client.query('INSERT INTO register (id, kind) VALUES (1, $1) ON CONFLICT (id) DO NOTHING', [kind])
    const { rows } = await client.query<{ kind: RegisterKind }>('SELECT kind FROM register')
    return rows[0]?.kind ?? kind
  })
  if (holds === kind) return
  throw new DatabaseError(
    'REGISTER_MISMATCH',
    `The database ${describeConnection(settings)} holds ${contents[holds]}, and was to be opened for ${contents[kind]}.`,
    'The two never share a database: give DATABASE_URL another one.',
  )
}
