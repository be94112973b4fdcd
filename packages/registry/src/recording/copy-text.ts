/** A value of a staging row. Lists become arrays of texts. */
export type CopyValue = string | number | bigint | boolean | null | undefined | readonly string[]

const special = /[\\\t\n\r]/
const control = /[\t\n\r]/
const quotedInList = /["\\]/g

/** One row in the text format of PostgreSQL's COPY, with its line end. */
export function copyRow(values: readonly CopyValue[]): string {
  return copyFields(values) + '\n'
}

/** The same without the line end, so that fields can be added. */
export function copyFields(values: readonly CopyValue[]): string {
  let row = ''
  for (let index = 0; index < values.length; index++) {
    if (index > 0) row += '\t'
    row += copyField(values[index])
  }
  return row
}

function copyField(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return escape(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (typeof value === 'object') return escape(listLiteral(value))
  return String(value)
}

function escape(text: string): string {
  if (!special.test(text)) return text
  // JSON, which is the bulk of what is sent, holds no control characters but many backslashes.
  const escaped = text.replaceAll('\\', '\\\\')
  return control.test(escaped)
    ? escaped.replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    : escaped
}

function listLiteral(items: readonly string[]): string {
  if (items.length === 0) return '{}'
  return `{${items.map((item) => `"${item.replaceAll(quotedInList, '\\$&')}"`).join(',')}}`
}
