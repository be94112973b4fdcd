import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import type { Source } from '@openward/vocabulary/source'
import type { JsonObject } from '../loose-json.js'
import type { SourceProblem } from '../source-problem.js'

export type TableName = 'CONTRACTS_FINDER_EXPORT' | 'CONTRACTS_FINDER_AWARDS' | 'TED_AWARDS'

/** A kind of table that notices are published in. Its rows have no ocid: what stands for one is made from their own numbers. */
export interface TableForm {
  readonly name: TableName
  readonly source: Source
  /** Columns by which the table is recognised, whatever its name and the order of its columns. */
  readonly required: readonly string[]
  /** Columns that are read where they are there. Any others, those of contact persons among them, are no part of a notice. */
  readonly optional: readonly string[]
  /** Whether all rows of a file with one number are one notice; otherwise each row is. */
  readonly isGrouped: boolean
  /** The number of the notice, and what stands for its ocid; null where the row gives none. */
  readonly idsOf: (row: JsonObject) => TableIds | null
  /** `notice` is a row as an object by column, or where rows are grouped `{ rows: […] }`. */
  readonly map: (notice: JsonObject, ids: TableIds, problems: SourceProblem[]) => NoticeFacts
}

export interface TableIds {
  readonly noticeId: string
  readonly ocid: string
}
