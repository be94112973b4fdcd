import { createDatabaseUnlessThere } from './administer-databases.js'
import { formatDatabaseUrl } from './connection-settings.js'
import { openEmbeddedServer } from './embedded/embedded-server.js'

const developmentDatabase = 'openward_development'

/**
 * The database on which migrations are written (`npm run prisma -- migrate dev`): in the embedded server, apart from
 * the registers, since Prisma may want to empty it.
 */
export async function openDevelopmentServer(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = await openEmbeddedServer(folder)
  try {
    const settings = server.settings(developmentDatabase)
    await createDatabaseUnlessThere(settings)
    return { url: formatDatabaseUrl(settings), close: () => server.close() }
  } catch (error) {
    await server.close()
    throw error
  }
}
