// Run from a workspace before tsc: removes compiled files whose source is gone, so that an import of a deleted or
// renamed file fails here as it would in a fresh clone. The rest of dist stays, for programs that are running from it.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

const compiled = /(\.d\.ts|\.js)(\.map)?$/
const dist = path.resolve('dist')

if (existsSync(dist)) {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !compiled.test(entry.name)) continue
    const file = path.join(entry.parentPath, entry.name)
    const source = path.join(path.resolve('src'), path.relative(dist, file)).replace(compiled, '')
    if (!existsSync(source + '.ts') && !existsSync(source + '.tsx')) rmSync(file, { force: true })
  }
}
