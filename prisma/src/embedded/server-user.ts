import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { DatabaseError } from '../database-error.js'

/** The system user that runs the server; null for the user of this process. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

const userName = 'postgres'

/**
 * PostgreSQL refuses to run as root: root's server runs as the owner of its data directory, or at first as the user
 * `postgres`, who is created where there is none.
 *
 * @param cluster the data directory, which need not exist yet
 * @throws DatabaseError EMBEDDED_SERVER_NOT_SUPPORTED when that user cannot be created
 */
export function findServerUser(cluster: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const owned = statSync(cluster, { throwIfNoEntry: false })
  if (owned !== undefined && owned.uid !== 0) return { uid: owned.uid, gid: owned.gid }
  const existing = lookUp()
  if (existing !== null) return existing
  try {
    execFileSync('groupadd', ['--force', '--system', userName], { stdio: 'ignore' })
    execFileSync('useradd', ['--system', '--gid', userName, '--no-create-home', userName], { stdio: 'ignore' })
  } catch {
    // Told below, as the same for every reason.
  }
  const created = lookUp()
  if (created !== null) return created
  throw new DatabaseError(
    'EMBEDDED_SERVER_NOT_SUPPORTED',
    'PostgreSQL does not run as root, and the user "postgres" could not be created for it.',
    'Run this as another user, create that user, or set DATABASE_URL to the address of a PostgreSQL server.',
  )
}

/**
 * Makes sure that the server's user may enter the folder and all those above it: a checkout in root's home, say,
 * usually lies behind a closed door.
 *
 * @throws DatabaseError EMBEDDED_SERVER_NOT_SUPPORTED naming the closed folder
 */
export function checkUserMayEnter(user: ServerUser | null, folder: string): void {
  if (user === null) return
  const closed = [...ancestors(folder)].find((step) => !mayEnter(user, step))
  if (closed === undefined) return
  throw new DatabaseError(
    'EMBEDDED_SERVER_NOT_SUPPORTED',
    `The embedded database cannot run as root, and the user it runs as may not enter ${closed}.`,
    `Move this folder elsewhere, open the way (chmod o+x ${closed}), or set DATABASE_URL.`,
  )
}

function lookUp(): ServerUser | null {
  const ask = (flag: string) => Number(execFileSync('id', [flag, userName], { encoding: 'utf8', stdio: 'pipe' }))
  try {
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return null
  }
}

function mayEnter(user: ServerUser, folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found === undefined) return true
  if (found.uid === user.uid) return (found.mode & 0o100) !== 0
  if (found.gid === user.gid) return (found.mode & 0o010) !== 0
  return (found.mode & 0o001) !== 0
}

/** The folder and those above it, from the inside out. */
function* ancestors(folder: string): Generator<string> {
  let step = path.resolve(folder)
  yield step
  while (path.dirname(step) !== step) {
    step = path.dirname(step)
    yield step
  }
}
