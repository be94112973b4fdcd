import path from 'node:path'
import { z } from 'zod'
import type { Environment } from './read-settings.js'
import { readSettings } from './read-settings.js'

export const dataSettingsModel = z.object({
  /** Files and folders of notices to import at the start, separated as in PATH; without any, the made-up sample. */
  OPENWARD_DATA: z.string().default(''),
})

/** The files and folders whose notices are to be imported when the server starts; none for the made-up sample. */
export function readDataPaths(environment?: Environment): string[] {
  const { OPENWARD_DATA: list } = readSettings(dataSettingsModel, environment)
  return list.split(path.delimiter).filter((entry) => entry !== '')
}
