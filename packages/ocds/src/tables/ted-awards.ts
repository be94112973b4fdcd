import { parseIdentifier } from '@openward/vocabulary/identifier'
import type { PartyFacts } from '@openward/vocabulary/notice-facts'
import { objectsAt, textAt } from '../loose-json.js'
import { Cells } from './cells.js'
import { onlyAward, rowCommissioner, rowFacts, rowParty } from './row-facts.js'
import type { TableForm } from './table-form.js'

/**
 * Award notices of Tenders Electronic Daily as a table, one provider a row. It has no column for the procedure, the
 * lots or what is bought by code: what its words do not say is not stated.
 */
export const tedAwards: TableForm = {
  name: 'TED_AWARDS',
  source: 'TED',
  required: ['SUPPLIER_NAME', 'CONTRACT_BUYER', 'CONTRACT_TITLE', 'CONTRACT_DATE', 'CONTRACT_URL', 'CONTRACT_VALUE'],
  optional: [
    ...['SUPPLIER_ID', 'SUPPLIER_POSTCODE', 'SUPPLIER_COUNTRY', 'CONTRACT_BUYER_POSTCODE', 'CONTRACT_DESC'],
    'CONTRACT_CURRENCY',
  ],
  isGrouped: true,
  idsOf(given) {
    const row = objectsAt(given, 'rows', '')[0]?.value ?? given
    const noticeId = /TED:NOTICE:(\d{1,8}-\d{4})(?!\d)/.exec(textAt(row, 'CONTRACT_URL') ?? '')?.[1]
    return noticeId === undefined ? null : { noticeId, ocid: `ted:${noticeId}` }
  },
  map(notice, ids, problems) {
    const rows = objectsAt(notice, 'rows', '').map(({ value, path }) => new Cells(value, path, problems))
    const cells = rows[0] ?? new Cells({}, '/rows/0', problems)
    const providers = providersOf(rows)
    const title = titleOf(cells)
    const url = cells.text('CONTRACT_URL')
    return rowFacts(ids, {
      source: 'TED',
      publishedAt: cells.instant('CONTRACT_DATE'),
      form: {
        noticeType: null,
        noticeTypePath: null,
        publications: ['AWARD'],
        publicationsPath: cells.path('CONTRACT_DATE'),
      },
      title,
      texts: [
        ...(title === null ? [] : cells.words('TITLE', 'CONTRACT_TITLE')),
        ...cells.words('DESCRIPTION', 'CONTRACT_DESC'),
      ],
      parties: [
        ...rowCommissioner(cells, 'CONTRACT_BUYER', { postcode: cells.text('CONTRACT_BUYER_POSTCODE') }),
        ...providers,
      ],
      awards: [
        onlyAward({
          path: cells.path('CONTRACT_VALUE'),
          providerRefs: providers.map(({ ref }) => ref),
          values: valueOf(cells),
        }),
      ],
      sourceUrl: url !== null && /^https?:\/\/ted\.europa\.eu\/\S+$/.test(url) ? url : null,
    })
  },
}

/** Some notices have their value in the place of the title. */
function titleOf(cells: Cells): string | null {
  const title = cells.text('CONTRACT_TITLE')
  if (title === null || !/^\d+(?:\.\d+)?$/.test(title)) return title
  cells.report('CELL_NOT_EXPECTED', 'CONTRACT_TITLE', 'A title is due here, not a number.')
  return null
}

/** The lowest and the highest offer, which the notice may give in place of a value, are no value unless they are equal. */
function valueOf(cells: Cells) {
  const given = cells.text('CONTRACT_CURRENCY')
  const currency = given !== null && /^[A-Z]{3}$/.test(given) ? given : null
  const [lowest, highest] = (cells.text('CONTRACT_VALUE') ?? '').split('-', 2)
  if (highest === undefined) return cells.money('CONTRACT_VALUE', currency)
  if (lowest === highest) return cells.money('CONTRACT_VALUE', currency, highest)
  cells.report('VALUE_INVALID', 'CONTRACT_VALUE', 'Two amounts are a range, and no value.')
  return []
}

/**
 * Each provider once, though it may have a row for each lot that it won. The register of its number is not said, so
 * that the number is kept as given and identifies nobody.
 */
function providersOf(rows: readonly Cells[]): PartyFacts[] {
  const byName = new Map<string, PartyFacts>()
  for (const row of rows) {
    const name = row.text('SUPPLIER_NAME')
    if (name === null || byName.has(name)) continue
    const number = row.text('SUPPLIER_ID')
    const identifier = number === null || /^n\/?a$/i.test(number) ? null : parseIdentifier('TED', number)
    const party = rowParty({
      ref: `provider ${String(byName.size + 1)}`,
      path: row.path('SUPPLIER_NAME'),
      name,
      roles: ['PROVIDER'],
      identifiers: identifier === null ? [] : [identifier],
      postcode: row.text('SUPPLIER_POSTCODE'),
      country: row.text('SUPPLIER_COUNTRY'),
    })
    byName.set(name, party)
  }
  return [...byName.values()]
}
