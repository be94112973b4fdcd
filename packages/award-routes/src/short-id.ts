import { hash } from 'node:crypto'

/** A short identifier made from content: the same parts give the same 16 characters on every machine and day. */
export function shortId(...parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 16)
}
