import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { mapNotice } from './map-notice.js'
import type { DocumentRead } from './read-document.js'
import { readDocument } from './read-document.js'

const suppliers = 'Supplier [Name|Address|Ref type|Ref Number|Is SME|Is VCSE]'
const exportColumns = ['Notice Identifier', 'Notice Type', 'Organisation Name', 'Status', 'Published Date', 'Title']
const header = [
  ...exportColumns,
  ...['Contact Name', 'Cpv Codes', 'Region', 'Awarded Date', 'Awarded Value', suppliers],
  ...['Contract start date', 'Contract end date', 'OJEU Procedure Type', 'Parent Reference'],
]
const row: Readonly<Record<string, string>> = {
  'Notice Identifier': 'MU-7/1',
  'Notice Type': 'Contract',
  'Organisation Name': 'Made-up District Council',
  Status: 'Awarded',
  'Published Date': '2020-09-01T10:30:00Z',
  Title: 'School nursing, "made up"\nfor two towns',
  'Contact Name': 'Somebody',
  'Cpv Codes': '85141200 85100000 ',
  Region: 'London,South East',
  'Awarded Date': '31/08/2020',
  'Awarded Value': '1500000.50',
  [suppliers]:
    '[Made-up Care [North] CIC|1 Row | Town | AA1 1AA|COMPANIES_HOUSE|1234567|Yes|Yes][Second Ltd|null|NONE||No|No]',
  'Contract start date': '01/10/2020',
  'Contract end date': '30/09/2023',
  'OJEU Procedure Type': 'OpenOJEU ',
  'Parent Reference': '',
}

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const line = (cells: readonly string[]): string => cells.map(quoted).join(',')
const exportOf = (rows: readonly Readonly<Record<string, string>>[], columns: readonly string[] = header): string =>
  [columns, ...rows.map((cells) => columns.map((column) => cells[column] ?? ''))].map(line).join('\r\n')
const read = (text: string): DocumentRead => readDocument(Buffer.from(text), { name: 'made-up.csv' })
const factsOf = (document: DocumentRead) => document.releases.map((release) => mapNotice(release).facts)
const problemsOf = (document: DocumentRead) =>
  document.releases.flatMap((release) => [...release.problems, ...mapNotice(release).problems])

test('a row of the Contracts Finder export becomes a notice with its award, providers, term and procedure', () => {
  const document = read(`\uFEFF${exportOf([row])}\r\n\r\n`)
  expect(document).toMatchObject({ kind: 'TABLE', notRecognised: null, packages: [], setAside: [], problems: [] })
  expect(document.releases).toMatchObject([
    { table: 'CONTRACTS_FINDER_EXPORT', line: 2, pointer: '', noticeId: 'MU-7/1 (MADE UP DISTRICT COUNCIL)' },
  ])
  expect(problemsOf(document)).toEqual([])
  expect(factsOf(document)).toMatchObject([
    {
      source: 'CONTRACTS_FINDER',
      ocid: 'contracts-finder:MU-7/1 (MADE UP DISTRICT COUNCIL)',
      publishedAt: '2020-09-01T10:30:00Z',
      form: { noticeType: null, publications: ['AWARD'] },
      title: 'School nursing, "made up"\nfor two towns',
      reference: 'MU-7/1',
      method: { details: 'OpenOJEU ', detailsPath: '/OJEU Procedure Type' },
      classifications: [{ code: '85141200' }, { code: '85100000' }],
      deliveryPlaces: [{ code: 'London' }, { code: 'South East' }],
      parties: [
        { name: 'Made-up District Council', roles: ['COMMISSIONER'], commissionerRole: 'LEAD' },
        {
          name: 'Made-up Care [North] CIC',
          roles: ['PROVIDER'],
          identifiers: [{ scheme: 'GB-COH', value: '01234567', valid: true }],
          postcode: 'AA1 1AA',
          claims: { voluntaryOrSocialEnterprise: true, smallOrMedium: true },
        },
        { name: 'Second Ltd', identifiers: [], postcode: null },
      ],
      awards: [
        {
          status: 'ACTIVE',
          decidedOn: '2020-08-31',
          providerRefs: ['provider 1', 'provider 2'],
          values: [{ path: '/Awarded Value', amount: '1500000.50', currency: null, gross: null }],
          period: { startsOn: '2020-10-01', endsOn: '2023-09-30' },
        },
      ],
    },
  ])
})

test('columns in another order, without contacts or with more of them, give the same content', () => {
  const hashes = [header, [...header].reverse(), header.filter((column) => column !== 'Contact Name')]
    .flatMap((columns) => read(exportOf([row], columns)).releases)
    .map(({ contentHash }) => contentHash)
  expect(hashes).toHaveLength(3)
  expect(new Set(hashes).size).toBe(1)
})

test('one number of two authorities is two notices', () => {
  const other = { ...row, 'Organisation Name': 'Another Made-up Council' }
  expect(read(exportOf([row, other])).releases.map(({ ocid }) => ocid)).toEqual([
    'contracts-finder:MU-7/1 (MADE UP DISTRICT COUNCIL)',
    'contracts-finder:MU-7/1 (ANOTHER MADE UP COUNCIL)',
  ])
})

test('calls, withdrawn calls and early engagement of the export are no awards', () => {
  const stages = [
    { 'Notice Type': 'Contract', Status: 'Open' },
    { 'Notice Type': 'PreProcurement', Status: 'Closed' },
    { 'Notice Type': 'Contract', Status: 'Withdrawn' },
    { 'Notice Type': 'Contract', Status: 'Unheard of' },
  ].map((stage, number) => ({ ...row, ...stage, 'Notice Identifier': String(number) }))
  const facts = factsOf(read(exportOf(stages)))
  expect(facts.map(({ form }) => form.publications)).toEqual([['CALL'], ['PLANNING'], ['CALL_CANCELLATION'], ['OTHER']])
  expect(facts.flatMap(({ awards }) => awards)).toEqual([])
})

test('a bad cell is taken as not stated and reported with its row, column and value', () => {
  const bad = {
    ...row,
    'Awarded Date': '31/02/2020',
    'Awarded Value': 'a million',
    [suppliers]: '[Only|two]',
    'Published Date': 'yesterday',
  }
  const document = read(exportOf([row, bad]))
  expect(problemsOf(document).map(({ code, path, value }) => ({ code, path, value }))).toEqual([
    { code: 'CELL_NOT_EXPECTED', path: `/${suppliers}`, value: '[Only|two]' },
    { code: 'DATE_INVALID', path: '/Published Date', value: 'yesterday' },
    { code: 'DATE_INVALID', path: '/Awarded Date', value: '31/02/2020' },
    { code: 'VALUE_INVALID', path: '/Awarded Value', value: 'a million' },
  ])
  // The row begins after a title of two lines.
  expect(document.releases.map((release) => release.line)).toEqual([2, 4])
  expect(factsOf(document)[1]).toMatchObject({
    publishedAt: null,
    awards: [{ decidedOn: null, values: [], providerRefs: [] }],
  })
})

test('a row with missing or surplus cells, or without number, is set aside; empty cells at its end do no harm', () => {
  const cells = header.map((column) => row[column] ?? '')
  const withoutNumber = header.map((column) => (column === 'Notice Identifier' ? ' ' : (row[column] ?? '')))
  const rows = [header, [...cells, '', ''], [...cells, 'surplus'], cells.slice(0, 4), withoutNumber]
  const document = read(rows.map(line).join('\n'))
  expect(document.releases).toHaveLength(1)
  expect(document.setAside.map(({ problem, line: at }) => [at, problem.code, problem.detail])).toEqual([
    [4, 'ROW_OF_WRONG_LENGTH', 'The row has 17 cells, the table 16 columns.'],
    [6, 'ROW_OF_WRONG_LENGTH', 'The row has 4 cells, the table 16 columns.'],
    [7, 'NOTICE_ID_MISSING', 'The row has no number.'],
  ])
})

test('a quotation mark that is never closed costs its own row, not the rest of the file', () => {
  const plain = { ...row, Title: 'One line', Region: 'London' }
  const good = exportOf([plain]).split('\r\n')
  const broken = (good[1] ?? '').replace('One line', '"One line')
  const document = read([...good, broken, (good[1] ?? '').replace('MU-7/1', 'MU-8')].join('\r\n'))
  expect(document.releases.map(({ line: at, noticeId }) => [at, noticeId.slice(0, 6)])).toEqual([
    [2, 'MU-7/1'],
    [4, 'MU-8 ('],
  ])
  expect(document.setAside).toMatchObject([{ line: 3, problem: { code: 'ROW_UNREADABLE' } }])
})

test('hostile cells and rows of a megabyte are read in a moment', () => {
  const hostile = [
    `[${'|Yes] '.repeat(160_000)}]`,
    `[${' '.repeat(1_000_000)}`,
    `[${'['.repeat(500_000)}${']'.repeat(500_000)}]`,
    `[a|${'A1 '.repeat(300_000)}|NONE||Yes|No]`,
  ].map((cell) => ({ ...row, [suppliers]: cell }))
  const began = performance.now()
  expect(factsOf(read(exportOf(hostile)))).toHaveLength(4)
  expect(read(`${line(header)}\n${'"a\n'.repeat(100_001)}`).releases).toEqual([])
  expect(performance.now() - began).toBeLessThan(5000)
})

test('awards with the words of the pages of Contracts Finder are notices too, under the same number', () => {
  const text = [
    'Title,Buyer,Industry,Location of contract,Value of contract,Procurement reference,Published date,Contract start date,Contract end date,Contract type,Procedure type,Awarded date,Supplier,Supplier Address,Reference,Supplier is SME?,Supplier is VCSE?',
    'Made-up care,The Made-up District Council,"Nursing services, made up - 85141200, Health - 85100000",Any region,"£1,500,000",MU-7/1,1 September 2020,1 October 2020,30 September 2023,Service contract,Negotiated without a call for competition,31 August 2020,Made-up Care CIC,"1 Row, AA1 1AA",Companies House number: 1234567,"£1,500,000",Yes',
  ].join('\n')
  const document = read(text)
  expect(document.releases).toMatchObject([
    { table: 'CONTRACTS_FINDER_AWARDS', ocid: 'contracts-finder:MU-7/1 (MADE UP DISTRICT COUNCIL)' },
  ])
  expect(problemsOf(document)).toMatchObject([
    { code: 'CELL_NOT_EXPECTED', path: '/Supplier is SME?', value: '£1,500,000' },
  ])
  expect(factsOf(document)).toMatchObject([
    {
      publishedAt: '2020-09-01T00:00:00+01:00',
      category: 'SERVICES',
      classifications: [{ code: '85141200' }, { code: '85100000' }],
      parties: [{}, { identifiers: [{ scheme: 'GB-COH', value: '01234567' }], postcode: 'AA1 1AA' }],
      awards: [{ decidedOn: '2020-08-31', values: [{ amount: '1500000' }] }],
    },
  ])
})

const tedHeader =
  'SUPPLIER_NAME,SUPPLIER_ID,SUPPLIER_POSTCODE,SUPPLIER_COUNTRY,NUM_SUPPLIERS,CONTRACT_BUYER,CONTRACT_BUYER_POSTCODE,CONTRACT_TITLE,CONTRACT_DATE,CONTRACT_DESC,CONTRACT_URL,CONTRACT_VALUE,CONTRACT_CURRENCY'
const tedRow = (name: string, number: string, title: string, value: string): string =>
  `${name},12345678,AA1 1AA,UK,2,Made-up Trust,BB1 1BB,${title},20200103,Words.,http://ted.europa.eu/udl?uri=TED:NOTICE:${number}:TEXT:EN:HTML,${value},GBP`

test('the rows of one TED notice are one notice and one award, each provider once, the route not stated', () => {
  const text = [
    tedHeader,
    tedRow('First Ltd', '001412-2020', 'Care', '5000000-5000000'),
    tedRow('Other Ltd', '001413-2020', '300.00', '100-200'),
    tedRow('Second Ltd', '001412-2020', 'Care', '5000000-5000000'),
    tedRow('First Ltd', '001412-2020', 'Care', '5000000-5000000'),
  ].join('\r\n')
  const document = read(text)
  expect(factsOf(document)).toMatchObject([
    {
      source: 'TED',
      noticeId: '001412-2020',
      ocid: 'ted:001412-2020',
      publishedAt: '2020-01-03T00:00:00+00:00',
      title: 'Care',
      method: { code: null, details: null },
      sourceUrl: 'http://ted.europa.eu/udl?uri=TED:NOTICE:001412-2020:TEXT:EN:HTML',
      parties: [
        { name: 'Made-up Trust' },
        { name: 'First Ltd', identifiers: [{ value: '12345678', valid: false }] },
        { name: 'Second Ltd' },
      ],
      awards: [{ providerRefs: ['provider 1', 'provider 2'], values: [{ amount: '5000000', currency: 'GBP' }] }],
    },
    { title: null, awards: [{ values: [] }] },
  ])
  expect(problemsOf(document).map(({ code, path }) => `${code} ${path}`)).toEqual([
    'CELL_NOT_EXPECTED /rows/0/CONTRACT_TITLE',
    'VALUE_INVALID /rows/0/CONTRACT_VALUE',
  ])
})

test('a table of other columns is not recognised, which is no error', () => {
  const document = read('code,name\n1,One\n2,Two\n')
  expect(document).toMatchObject({ kind: null, releases: [], setAside: [], problems: [] })
  expect(document.notRecognised).toBe('made-up.csv: no JSON, and no table with the columns of a known source')
})
