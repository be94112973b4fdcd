import { z } from 'zod'
import type { Environment } from './read-settings.js'
import { readSettings } from './read-settings.js'

export const serverSettingsModel = z.object({
  /** Where the API listens; 0 takes a free port. */
  API_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** The network address that the API listens on; 0.0.0.0 for all. */
  API_HOST: z.string().default('127.0.0.1'),
})

export interface ServerSettings {
  readonly port: number
  readonly host: string
}

export function readServerSettings(environment?: Environment): ServerSettings {
  const settings = readSettings(serverSettingsModel, environment)
  return { port: settings.API_PORT, host: settings.API_HOST }
}
