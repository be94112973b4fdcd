import { cleanName } from './clean-name.js'
import type { CleanName } from './clean-name.js'
import type { KnownBodies } from './known-bodies.js'
import { KNOWN_BODIES } from './known-bodies.js'
import { KNOWN_MUTUALS } from './known-mutuals.js'

const anywhere = new Map<string, KnownBodies>()
const alone = new Map<string, KnownBodies>()
for (const bodies of KNOWN_BODIES) {
  for (const name of split(bodies.anywhere)) anywhere.set(name, bodies)
  for (const name of split(bodies.alone)) alone.set(name, bodies)
}

const mutuals = { kind: 'MUTUAL', basis: 'curated list of mutuals', anywhere: '', alone: '' } as const
for (const name of KNOWN_MUTUALS.flatMap(({ names }) => names)) {
  const { text, words } = cleanName(name)
  if (words.length > 1) anywhere.set(text, mutuals)
  else alone.set(text, mutuals)
}

const longestName = Math.max(...[...anywhere.keys()].map((name) => name.split(' ').length))

/** Legal forms and places of a country at the end, which a name may have or leave out. */
const ends: ReadonlySet<string> = new Set(['LTD', 'PLC', 'LLP', 'CIC', 'UK', 'ENGLAND', 'THE'])

/**
 * The curated body that a name means, with the words that say so; null where none. The longest words win.
 * Mutuals bear everyday words ("Home Group"), which mean them only at the beginning of a name.
 */
export function findKnownBody({ words }: CleanName): { readonly bodies: KnownBodies; readonly matched: string } | null {
  const body = [...words]
  while (body.length > 1 && ends.has(body.at(-1) ?? '')) body.pop()
  const whole = alone.get(body.join(' '))
  if (whole) return { bodies: whole, matched: body.join(' ') }
  for (let length = Math.min(longestName, words.length); length > 0; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const part = words.slice(at, at + length).join(' ')
      const found = anywhere.get(part)
      if (found && (at === 0 || found.kind !== 'MUTUAL')) return { bodies: found, matched: part }
    }
  return null
}

function split(names: string): readonly string[] {
  return names.split(',').map((name) => name.trim().replaceAll(/\s+/g, ' '))
}
