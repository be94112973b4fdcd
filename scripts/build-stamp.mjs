import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './repository.mjs'

const stamp = 'node_modules/.cache/openward/built'
const program = 'apps/registry-api/dist/command.js'

// What the command `openward` is built from: the tasks of turbo.json say the same for the whole.
const shared = ['package-lock.json', 'tsconfig.base.json']
const workspaceFiles = ['package.json', 'tsconfig.build.json', 'schema.graphql']
const workspaceFolders = ['src', 'schema']
const notBuilt = /\.test\.tsx?$/

/** Whether the command `openward` was ever built. */
export function isThere(folder = root) {
  return existsSync(path.join(folder, program))
}

/**
 * Whether the command `openward` is built from the files as they are now. Looks at times only, which a pull or a change
 * of branch renews, and takes some milliseconds.
 */
export function isBuilt(folder = root) {
  const built = [stamp, program].map((file) => timeOf(path.join(folder, file)))
  if (built[1] === null) return false
  // Without a stamp: somebody built the workspaces directly, and this program is the last of them.
  const since = built[0] ?? built[1]
  for (const file of sourcesOf(folder)) if ((timeOf(file) ?? 0) > since) return false
  return true
}

/** Notes that what there was at `time`, in milliseconds since 1970, is built. */
export function markBuilt(time, folder = root) {
  const file = path.join(folder, stamp)
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, '')
    utimesSync(file, time / 1000, time / 1000)
  } catch {
    // In a folder that cannot be written to, the next command asks for a build again, which is all that is lost.
  }
}

function* sourcesOf(folder) {
  for (const file of shared) yield path.join(folder, file)
  const packages = path.join(folder, 'packages')
  const workspaces = [
    ...(existsSync(packages) ? readdirSync(packages) : []).map((name) => path.join(packages, name)),
    path.join(folder, 'prisma'),
    path.join(folder, 'apps/registry-api'),
  ]
  for (const workspace of workspaces) {
    for (const file of workspaceFiles) yield path.join(workspace, file)
    for (const name of workspaceFolders) yield* filesIn(path.join(workspace, name))
  }
}

function* filesIn(folder) {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory() && entry.name !== 'generated') yield* filesIn(file)
    else if (entry.isFile() && !notBuilt.test(entry.name)) yield file
  }
}

/** When the file was last written, in milliseconds since 1970; null when it is not there. */
function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null
}
