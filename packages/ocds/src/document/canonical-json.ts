import { hash } from 'node:crypto'
import type { Json } from '../loose-json.js'
import { sortedMembers } from './sorted-members.js'

export interface CanonicalJson {
  /** One text for all writings of the same value: keys sorted, no blanks. Null where it cannot be written. */
  readonly text: string | null
  /** Whether a number is infinite, which JSON cannot express. */
  readonly hasInfinity: boolean
}

/** Deeper than any real release (about 10), shallow enough for every walk by recursion. */
export const MAXIMUM_DEPTH = 100

/** Writes a value in canonical form; `text` is null where it is nested deeper than MAXIMUM_DEPTH. */
export function canonicalJson(value: Json): CanonicalJson {
  const state = { hasInfinity: false, tooDeep: false }
  const text = write(value, 0, state)
  return { text: state.tooDeep ? null : text, hasInfinity: state.hasInfinity }
}

export function contentHash(canonicalText: string): string {
  return hash('sha256', canonicalText, 'hex')
}

function write(value: Json | undefined, depth: number, state: { hasInfinity: boolean; tooDeep: boolean }): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) state.hasInfinity = true
    return String(value)
  }
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (depth >= MAXIMUM_DEPTH) {
    state.tooDeep = true
    return ''
  }
  let text = ''
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) text += (text === '' ? '' : ',') + write(item, depth + 1, state)
    return `[${text}]`
  }
  const object = value as { readonly [key: string]: Json }
  for (const { key, written } of sortedMembers(Object.keys(object)))
    text += (text === '' ? written : ',' + written) + write(object[key], depth + 1, state)
  return `{${text}}`
}

// eslint-disable-next-line no-control-regex -- those are what JSON escapes
const needsEscapes = /["\\\u0000-\u001f\ud800-\udfff]/

/** As JSON.stringify writes it, which takes twice the time for the many short texts that need no escapes. */
function quoted(text: string): string {
  return needsEscapes.test(text) ? JSON.stringify(text) : `"${text}"`
}
