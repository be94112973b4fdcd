import type { CopyValue } from './copy-text.js'
import { copyRow } from './copy-text.js'
import { GrowingBytes } from './growing-bytes.js'
import type { StagedRows, StagingTable } from './staging-tables.js'

/** Collects rows of staging tables as COPY text. */
export class StagedRowWriter {
  readonly #rows = new Map<StagingTable, GrowingBytes>()

  add(table: StagingTable, values: readonly CopyValue[]): void {
    this.addText(table, copyRow(values))
  }

  /** Rows that are COPY text already. */
  addText(table: StagingTable, text: string): void {
    if (text === '') return
    let rows = this.#rows.get(table)
    if (!rows) this.#rows.set(table, (rows = new GrowingBytes()))
    rows.append(text)
  }

  /** Hands the rows over and begins anew. */
  take(): StagedRows {
    const taken: Partial<Record<StagingTable, readonly Uint8Array[]>> = {}
    for (const [table, rows] of this.#rows) taken[table] = [rows.take()]
    this.#rows.clear()
    return taken
  }
}
