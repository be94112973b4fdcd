import type { RegisterNumber } from '@openward/provider-kinds/read-registers'
import { IDENTIFIER_SCHEMES, parseIdentifier } from '@openward/vocabulary/identifier'
import type { IdentifierScheme } from '@openward/vocabulary/identifier'
import { csvRecords } from './csv-records.js'

/** An organisation that somebody asks about. */
export interface AskedName {
  readonly name: string
  readonly identifiers: readonly RegisterNumber[]
}

export interface AskedNames {
  readonly names: readonly AskedName[]
  /** What could not be taken as it stands, each with its line and how to mend it. */
  readonly problems: readonly string[]
}

const nameColumns: ReadonlySet<string> = new Set(
  'name organisation organisation_name organization organization_name provider provider_name supplier supplier_name'.split(
    ' ',
  ),
)

/** Columns of identifiers, by the names that the registers and open data files give them. */
const identifierColumns: ReadonlyMap<string, IdentifierScheme> = new Map<string, IdentifierScheme>([
  ['company_number', 'GB-COH'],
  ['companies_house_number', 'GB-COH'],
  ['company_no', 'GB-COH'],
  ['charity_number', 'GB-CHC'],
  ['charity_no', 'GB-CHC'],
  ['charity_commission_number', 'GB-CHC'],
  ['registered_charity_number', 'GB-CHC'],
  ['ods_code', 'GB-NHS'],
  ['ods', 'GB-NHS'],
  ['provider_ods', 'GB-NHS'],
  ['mutuals_register_number', 'GB-MPR'],
  ['local_authority_code', 'GB-LAE'],
  ['ukprn', 'GB-UKPRN'],
  ['ppon', 'GB-PPON'],
  ...(Object.keys(IDENTIFIER_SCHEMES) as IdentifierScheme[]).map(
    (scheme) => [scheme.toLowerCase().replace('-', '_'), scheme] as const,
  ),
])

const longestHeader = 10_000

/** A whole identifier with its scheme, as "GB-COH-01234567" or "GB-COH:01234567". */
const identifierWithScheme = /^(GB-[A-Z]{2,5})[-: ]\s*(.+)$/

/**
 * Reads what is asked: one name a line, or CSV where the first line is a header that names a column of names. Lists keep
 * their order and their blank lines, so that answers stand beside their questions.
 */
export function readAskedNames(text: string): AskedNames {
  const whole = text.replace(/^\uFEFF/, '')
  const table = asTable(whole)
  if (table) return table
  const lines = whole.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return { names: lines.map((line) => ({ name: unquoted(line.trim()), identifiers: [] })), problems: [] }
}

function asTable(text: string): AskedNames | null {
  const [firstLine = ''] = text.slice(0, longestHeader).split(/\r?\n/, 1)
  const separator = [',', ';', '\t', '|'].find((one) => firstLine.includes(one)) ?? ','
  const header = (csvRecords(firstLine, separator)[0]?.cells ?? []).map(asColumn)
  const nameAt = header.findIndex((column) => nameColumns.has(column))
  if (nameAt === -1) return null
  const problems: string[] = []
  const names = csvRecords(text, separator)
    .slice(1)
    .map(({ cells, line, isClosed }): AskedName => {
      if (!isClosed) problems.push(`line ${String(line)}: a quotation mark is opened and never closed; close it.`)
      return { name: cells[nameAt]?.trim() ?? '', identifiers: identifiersOf(header, cells, line, problems) }
    })
  return { names, problems }
}

function identifiersOf(
  header: readonly string[],
  cells: readonly string[],
  line: number,
  problems: string[],
): readonly RegisterNumber[] {
  return header.flatMap((column, at) => {
    const given = cells[at]?.trim() ?? ''
    const spelt = column === 'identifier' || column === 'id' ? identifierWithScheme.exec(given) : null
    const scheme = spelt?.[1] ?? identifierColumns.get(column)
    if (given === '' || scheme === undefined) return []
    const read = parseIdentifier(scheme, spelt?.[2] ?? given)
    if (read?.valid === true) return [{ scheme: read.scheme as IdentifierScheme, value: read.value }]
    problems.push(`line ${String(line)}: "${given.slice(0, 40)}" is no ${scheme} number and is left out of account.`)
    return []
  })
}

function asColumn(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_')
}

function unquoted(line: string): string {
  return /^"[^"]*"$/.test(line) ? line.slice(1, -1) : line
}
