import type { ValueBasis } from '@openward/vocabulary/value-basis'
import type { ValueSpan } from '@openward/vocabulary/value-span'

/** A figure with all that is needed to read it. */
export interface MoneyValue {
  /** Decimal text. */
  readonly amount: string
  /** ISO 4217. */
  readonly currency: string
  readonly basis: ValueBasis
  readonly span: ValueSpan
  /** Whether the register adds it up: false for ceilings, outliers, other currencies, and all but the award's value. */
  readonly inSums: boolean
}

/** A figure as it stands in the columns of an award or contract; null amount where none is stated. */
export interface ValueColumns {
  readonly valueAmount: string | null
  readonly valueCurrency: string | null
  readonly valueBasis: ValueBasis | null
  readonly valueSpan: ValueSpan | null
}

export function readValue(row: ValueColumns, inSums: boolean): MoneyValue | null {
  if (row.valueAmount === null || row.valueCurrency === null || row.valueBasis === null) return null
  return {
    amount: row.valueAmount,
    currency: row.valueCurrency,
    basis: row.valueBasis,
    span: row.valueSpan ?? 'NOT_STATED',
    inSums,
  }
}
