/** A row that another row speaks of. The register writes both in one transaction: without it, something is broken. */
export function present<Row>(row: Row | null, key: string): Row {
  if (row === null) throw new Error(`The row ${key} is spoken of and is not there.`)
  return row
}
