import { parse } from 'csv-parse/sync'
import { UnexpectedTable } from './read-table.js'

/**
 * Columns of the reports of bodies, which come without a header. The empty ones have numbers for names, so that a report
 * that is laid out otherwise is noticed.
 */
const bodyColumns = [
  ...['code', 'name', 'national_grouping', 'high_level_health_geography'],
  ...['address_1', 'address_2', 'address_3', 'address_4', 'address_5', 'postcode', 'open_date', 'close_date'],
  ...['12', 'org_sub_type', '14', '15', '16', 'telephone', '18', '19', '20', 'amended_indicator', '22', 'gor_code'],
  ...['24', '25', '26'],
] as const

/**
 * A report of bodies as the table with a header that the reader of its list takes.
 *
 * @param columns those of the list
 * @throws UnexpectedTable where the report has another layout
 */
export function withHeader(report: string, columns: readonly string[]): string {
  const rows = parse(report, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][]
  const body = rows.map((cells, at) => {
    if (cells.length !== bodyColumns.length)
      throw new UnexpectedTable(
        `line ${String(at + 1)} has ${String(cells.length)} cells instead of ${String(bodyColumns.length)}`,
      )
    return columns.map((column) => quoted(cellOf(cells, column))).join(',')
  })
  return [columns.join(','), ...body].join('\n')
}

/** The lists keep four lines of address; the town stands in the fourth of five. */
function cellOf(cells: readonly string[], column: string): string {
  return cells[bodyColumns.indexOf(column as (typeof bodyColumns)[number])] ?? ''
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}
