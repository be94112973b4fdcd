import { readFileSync } from 'node:fs'
import { LaunchError } from './launch-error.mjs'
import { root } from './repository.mjs'

/** Throws when this Node is older than package.json's `engines` asks for. */
export function requireNodeVersion(running = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  const needed = engines.node.replace('>=', '')
  if (!isOlder(running, needed)) return
  throw new LaunchError(`Openward needs Node ${needed} or newer, and this is ${running}: install a newer Node.`)
}

function isOlder(version, than) {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number))
  for (const position of [0, 1, 2]) {
    if (one[position] !== other[position]) return one[position] < other[position]
  }
  return false
}
