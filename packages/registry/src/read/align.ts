/** Brings rows into the order of the keys they were asked for by; null for a key without a row. */
export function alignOne<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return keys.map((key) => byKey.get(key) ?? null)
}

/** Groups rows under the keys they were asked for by, keeping their order; an empty list for a key without rows. */
export function alignMany<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (readonly Row[])[] {
  const byKey = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = byKey.get(key)
    if (group === undefined) byKey.set(key, [row])
    else group.push(row)
  }
  return keys.map((key) => byKey.get(key) ?? [])
}
