import { z } from 'zod'
import type { Environment } from './read-settings.js'
import { readSettings } from './read-settings.js'

export const organisationsSettingsModel = z.object({
  /** A folder of reference lists (trusts, commissioners, councils, …) to read at the start; none by default. */
  OPENWARD_ORGANISATIONS: z.string().optional(),
})

/** The folder of reference lists to read when the server starts, or null. */
export function readOrganisationsFolder(environment?: Environment): string | null {
  return readSettings(organisationsSettingsModel, environment).OPENWARD_ORGANISATIONS ?? null
}
