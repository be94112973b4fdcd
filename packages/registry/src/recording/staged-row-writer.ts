import type { CopyValue } from './copy-text.js'
import { copyRow } from './copy-text.js'
import type { StagedRows, StagingTable } from './staging-tables.js'

/** Collects rows of staging tables as COPY text. */
export class StagedRowWriter {
  readonly #rows = new Map<StagingTable, string[]>()

  add(table: StagingTable, values: readonly CopyValue[]): void {
    const rows = this.#rows.get(table)
    if (rows) rows.push(copyRow(values))
    else this.#rows.set(table, [copyRow(values)])
  }

  /** Hands the rows over, as bytes, and begins anew. */
  take(): StagedRows {
    const taken: Partial<Record<StagingTable, readonly Uint8Array[]>> = {}
    for (const [table, rows] of this.#rows) taken[table] = [Buffer.from(rows.join(''))]
    this.#rows.clear()
    return taken
  }
}
