import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { DatabaseError } from '../database-error.js'
import type { ServerFolder } from './server-folder.js'
import type { ServerPrograms } from './server-programs.js'
import type { ServerUser } from './server-user.js'

const run = promisify(execFile)

/** The role that owns everything in an embedded server. */
export const serverRole = 'openward'

const serverVersion = '18'

/**
 * Makes the folder of an embedded server and in it an empty cluster, unless it is there already.
 *
 * Text is UTF-8 and sorts by code point, whatever the machine's language, so that every machine gives one order; where
 * people read a list, statements name a collation. The cluster is made aside and moved into place when complete: a
 * process killed meanwhile leaves nothing that looks like a cluster.
 *
 * @param durable false leaves out the waiting for the disk, for data that nobody will miss
 * @throws DatabaseError DATA_DIRECTORY_UNUSABLE
 */
export async function createClusterUnlessThere(
  files: ServerFolder,
  programs: ServerPrograms,
  user: ServerUser | null,
  durable: boolean,
): Promise<void> {
  if (existsSync(files.cluster)) {
    checkCluster(files)
    return
  }
  const unfinished = `${files.cluster}.new`
  const passwordForServer = path.join(files.folder, 'password.new')
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  const password = randomBytes(24).toString('base64url')
  writeFileSync(files.passwordFile, password, { mode: 0o600 })
  writeFileSync(passwordForServer, password, { mode: 0o600 })
  if (user !== null) {
    chownSync(unfinished, user.uid, user.gid)
    chownSync(passwordForServer, user.uid, user.gid)
  }
  try {
    await run(
      programs.initdb,
      [
        `--pgdata=${unfinished}`,
        `--username=${serverRole}`,
        `--pwfile=${passwordForServer}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        // Linux can write out a whole file system at once, which is quicker than a thousand files one by one.
        ...(durable ? (process.platform === 'linux' ? ['--sync-method=syncfs'] : []) : ['--no-sync']),
      ],
      { ...user, env: { LC_ALL: 'C' }, cwd: '/' },
    )
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true })
    throw new DatabaseError(
      'EMBEDDED_SERVER_FAILED',
      `The embedded database could not be created: ${lastLine((cause as { stderr?: string }).stderr ?? String(cause))}`,
      'Mend that, or set DATABASE_URL to the address of a PostgreSQL server.',
      { cause },
    )
  } finally {
    rmSync(passwordForServer, { force: true })
  }
  renameSync(unfinished, files.cluster)
}

/**
 * Makes the folder and those missing above it, open to the server's user.
 *
 * @throws DatabaseError DATA_DIRECTORY_UNUSABLE
 */
export function createServerFolder(folder: string): void {
  // One at a time: asked for several at once under /proc, where none can be made, Node tries for ever.
  const missing: string[] = []
  for (let step = folder; !existsSync(step) && path.dirname(step) !== step; step = path.dirname(step)) {
    missing.unshift(step)
  }
  try {
    for (const step of missing) createFolderUnlessThere(step)
  } catch (cause) {
    throw unusableFolder(`The folder ${folder} of the embedded database cannot be made.`, cause)
  }
}

function createFolderUnlessThere(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another command that starts at the same moment was quicker.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && statSync(folder).isDirectory()) return
    throw error
  }
  // The process may be set to create folders that are closed to others.
  chmodSync(folder, 0o755)
}

/**
 * Makes sure that an existing cluster is one that we may use.
 *
 * @throws DatabaseError DATA_DIRECTORY_UNUSABLE
 */
export function checkCluster(files: ServerFolder): void {
  const owner = statSync(files.cluster).uid
  const self = process.getuid?.()
  if (self !== undefined && self !== 0 && self !== owner) {
    throw unusableFolder(`The embedded database in ${files.cluster} belongs to another user.`)
  }
  let version: string
  try {
    version = readFileSync(path.join(files.cluster, 'PG_VERSION'), 'utf8').trim()
  } catch (cause) {
    throw unusableFolder(`The folder ${files.cluster} holds no PostgreSQL data.`, cause)
  }
  if (version !== serverVersion) {
    throw unusableFolder(
      `The data in ${files.cluster} is of PostgreSQL ${version}, and this is PostgreSQL ${serverVersion}.`,
    )
  }
}

/** The last line that says something. */
export function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? ''
}

/** The error for a folder that cannot hold an embedded server. */
export function unusableFolder(problem: string, cause?: unknown): DatabaseError {
  return new DatabaseError(
    'DATA_DIRECTORY_UNUSABLE',
    problem,
    'Run this as its owner, move it away so that a new one is made, set EMBEDDED_SERVER_FOLDER to another, or set DATABASE_URL.',
    { cause },
  )
}
