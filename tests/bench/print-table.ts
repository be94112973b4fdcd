import type { Comparison } from './comparisons.js'
import { printNumber } from './comparisons.js'

/** The figures as cells: what, one of each size, ratio, bar, and whether it is held. */
export function tableCells(
  sizes: readonly number[],
  comparisons: readonly Comparison[],
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    head: ['', ...sizes.map((size) => `${printNumber(size, 0)} awards`), 'ratio', 'asked for', ''],
    rows: comparisons.map(({ what, values, ratio, bar, held }) => [
      what,
      ...values,
      ratio === null ? '' : printNumber(ratio, 2),
      bar ?? '',
      held === null ? '' : held ? 'held' : 'missed',
    ]),
  }
}

/** Pads the cells of each column to one width; the first column to the left, the others as told. */
export function padded(rows: readonly (readonly string[])[], toTheRight: boolean): readonly (readonly string[])[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row.map((cell, column) => {
      const width = widths[column] ?? 0
      return toTheRight && column > 0 ? cell.padStart(width) : cell.padEnd(width)
    }),
  )
}

/** The figures for a terminal. */
export function printTable(sizes: readonly number[], comparisons: readonly Comparison[]): string {
  const { head, rows } = tableCells(sizes, comparisons)
  const [first, ...lines] = padded([head, ...rows], true).map((row) => row.join('   ').trimEnd())
  return [
    first,
    ...comparisons.flatMap(({ part }, at) => {
      const line = `${lines[at] ?? ''}`
      return part === comparisons[at - 1]?.part ? [line] : [`\n${part}`, line]
    }),
  ].join('\n')
}
