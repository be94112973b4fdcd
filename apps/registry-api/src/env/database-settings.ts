import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Environment } from './read-settings.js'
import { readSettings } from './read-settings.js'

const besideTheCode = fileURLToPath(new URL('../../../../.data/pg', import.meta.url))

export const databaseSettingsModel = z.object({
  /** The address of a PostgreSQL database; without one the embedded server is used. */
  DATABASE_URL: z.string().optional(),
  /** Where the embedded server keeps its data; by default `.data/pg` in the repository. */
  EMBEDDED_SERVER_FOLDER: z.string().default(besideTheCode),
  /** How many connections one process may open. */
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(500).default(10),
})

export interface DatabaseSettings {
  readonly databaseUrl: string | null
  readonly serverFolder: string
  readonly maxConnections: number
}

export function readDatabaseSettings(environment?: Environment): DatabaseSettings {
  const settings = readSettings(databaseSettingsModel, environment)
  return {
    databaseUrl: settings.DATABASE_URL ?? null,
    serverFolder: settings.EMBEDDED_SERVER_FOLDER,
    maxConnections: settings.DATABASE_CONNECTIONS,
  }
}
