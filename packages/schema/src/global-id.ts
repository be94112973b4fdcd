/** What a global id names: the type and the key within it. */
export interface GlobalId {
  readonly typename: string
  readonly id: string
}

const longestId = 1_000

/** Base64 of `Type:key`, as Relay has it. */
export function encodeGlobalId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`).toString('base64')
}

/** Null for anything that `encodeGlobalId` did not write. */
export function decodeGlobalId(globalId: string): GlobalId | null {
  if (globalId.length > longestId) return null
  const text = Buffer.from(globalId, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  if (colon < 1 || text.includes('\u0000')) return null
  const decoded = { typename: text.slice(0, colon), id: text.slice(colon + 1) }
  return encodeGlobalId(decoded.typename, decoded.id) === globalId ? decoded : null
}

/** The key of a global id of this type; null for another type or anything else. */
export function keyOf(typename: string, globalId: string): string | null {
  const decoded = decodeGlobalId(globalId)
  return decoded?.typename === typename ? decoded.id : null
}
