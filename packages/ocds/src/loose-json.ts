/** JSON of which nothing is known: every reading of it has to expect the wrong type. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json | undefined
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** The member of an object; undefined where the container is no object or inherits the name from its prototype. */
export function member(container: Json | undefined, key: string): Json | undefined {
  return isObject(container) && Object.hasOwn(container, key) ? container[key] : undefined
}

/** The text at a member, as given; null where it is no text or blank. */
export function textAt(container: Json | undefined, key: string): string | null {
  const value = member(container, key)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** An identifier at a member: a text, or a whole number that a publisher wrote without quotation marks; else null. */
export function idAt(container: Json | undefined, key: string): string | null {
  const value = member(container, key)
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

export interface Located {
  readonly value: JsonObject
  readonly path: string
}

/** The objects in a list, each with its pointer; a single object where a list is due counts as a list of one. */
export function objectsAt(container: Json | undefined, key: string, containerPath: string): Located[] {
  const value = member(container, key)
  const path = `${containerPath}/${escapeToken(key)}`
  if (isObject(value)) return [{ value, path }]
  if (!isList(value)) return []
  const found: Located[] = []
  for (const [index, item] of value.entries()) if (isObject(item)) found.push({ value: item, path: `${path}/${index}` })
  return found
}

/** The texts in a list, or the single text where a list is due, each with its pointer. */
export function textsAt(
  container: Json | undefined,
  key: string,
  containerPath: string,
): { readonly text: string; readonly path: string }[] {
  const value = member(container, key)
  const path = `${containerPath}/${escapeToken(key)}`
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ text: value, path }]
  if (!isList(value)) return []
  const found: { text: string; path: string }[] = []
  for (const [index, item] of value.entries())
    if (typeof item === 'string' && item.trim() !== '') found.push({ text: item, path: `${path}/${index}` })
  return found
}

/** One reference token of an RFC 6901 JSON Pointer. */
export function escapeToken(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}
