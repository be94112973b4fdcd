/**
 * A statement that joins nothing but small temporary tables, each read once and looked up in memory. Everything else
 * goes by index: see `recordBatch`.
 */
export function byHash(statement: string): string {
  return `SET LOCAL enable_hashjoin = on; ${statement}; SET LOCAL enable_hashjoin = off`
}
