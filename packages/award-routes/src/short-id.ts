import { createHash } from 'node:crypto'

/** A short identifier made from content: the same parts give the same 16 characters on every machine and day. */
export function shortId(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)
}
