import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LaunchError } from './launch-error.mjs'
import { root } from './repository.mjs'
import { runOrThrow } from './run-program.mjs'

/** Installs what package-lock.json lists, if something of it is missing or of another version. */
export async function ensureDependencies(say) {
  const difference = findDifference()
  if (difference === null) return
  say(`Installing dependencies (${difference}). The first time this takes a minute.`)
  await runOrThrow(
    [findNpm(), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    'The dependencies could not be installed: see above, mend that, and start again.',
  )
}

/** What differs between package-lock.json and node_modules, in a few words; null when nothing does. */
export function findDifference(folder = root) {
  const hidden = path.join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return 'none are there'
  const wanted = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages
  for (const [place, { version, link, optional }] of Object.entries(wanted)) {
    // Workspaces themselves, and the root, are no part of node_modules.
    if (!place.includes('node_modules/')) continue
    const found = present[place]
    const inPlace = link === true ? existsSync(path.join(folder, place)) : found?.version === version
    // Packages for other kinds of machine are listed and not installed.
    if (!inPlace && !(found === undefined && optional)) return `${place.split('node_modules/').at(-1)} has changed`
  }
  return null
}

/** npm's program: the one that started us, or the one that came with this Node. */
export function findNpm() {
  const beside = path.join(path.dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  const npm = [process.env.npm_execpath, beside].find((file) => file?.endsWith('.js') && existsSync(file))
  if (npm === undefined) throw new LaunchError('The dependencies are missing, and npm was not found: run npm ci.')
  return npm
}
