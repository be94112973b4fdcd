/**
 * A form without scripts sends its empty and untouched fields too, but the address that people copy should hold only
 * what narrows the list. The tidy address, or null where it is tidy already.
 *
 * @param defaults values that say the same as nothing
 */
export function tidyAddress(url: string, defaults: Readonly<Record<string, string>>): string | null {
  const { pathname, searchParams } = new URL(url)
  const given = [...searchParams]
  const kept = given.filter(([name, value]) => value.trim() !== '' && value !== defaults[name])
  if (kept.length === given.length) return null
  const search = new URLSearchParams(kept).toString()
  return search === '' ? pathname : `${pathname}?${search}`
}
