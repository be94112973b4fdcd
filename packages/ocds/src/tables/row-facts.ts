import { parseIdentifier } from '@openward/vocabulary/identifier'
import type { Identifier } from '@openward/vocabulary/identifier'
import type { AwardFacts, NoticeFacts, PartyFacts } from '@openward/vocabulary/notice-facts'
import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'
import { textAt } from '../loose-json.js'
import type { JsonObject } from '../loose-json.js'
import type { Cells } from './cells.js'
import type { TableIds } from './table-form.js'

type Stated = Partial<NoticeFacts> & Pick<NoticeFacts, 'source' | 'form' | 'publishedAt'>

/** Facts of a row; what its table has no column for is not stated. */
export function rowFacts({ noticeId, ocid }: TableIds, stated: Stated): NoticeFacts {
  return {
    noticeId,
    ocid,
    title: null,
    reference: null,
    texts: [],
    method: { code: null, codePath: null, details: null, detailsPath: null, grounds: [] },
    lawCodes: [],
    classifications: [],
    deliveryPlaces: [],
    category: null,
    aboveThreshold: null,
    specialRegimes: [],
    reservations: [],
    framework: null,
    dynamicMarketPath: null,
    processStatus: null,
    parties: [],
    lots: [],
    awards: [],
    contracts: [],
    relatedProcesses: [],
    estimatedValues: [],
    period: null,
    sourceUrl: null,
    ...stated,
  }
}

/** The only award of a row, with all providers that it names. */
export function onlyAward(award: Partial<AwardFacts> & Pick<AwardFacts, 'path' | 'providerRefs'>): AwardFacts {
  return {
    ref: '1',
    title: null,
    description: null,
    status: 'ACTIVE',
    statusPath: null,
    decidedOn: null,
    lotRefs: [],
    values: [],
    period: null,
    ...award,
  }
}

/** A body of a row. */
export function rowParty(party: Partial<PartyFacts> & Pick<PartyFacts, 'ref' | 'path' | 'name' | 'roles'>): PartyFacts {
  return {
    commissionerRole: party.roles.includes('COMMISSIONER') ? 'LEAD' : null,
    identifiers: [],
    postcode: null,
    locality: null,
    region: null,
    country: null,
    kindCodes: [],
    claims: { voluntaryOrSocialEnterprise: null, smallOrMedium: null, publicServiceMutual: null },
    ...party,
  }
}

/** The commissioner that a row names, or none. */
export function rowCommissioner(cells: Cells, column: string, seat: Partial<PartyFacts>): PartyFacts[] {
  const name = cells.text(column)
  if (name === null) return []
  return [rowParty({ ref: 'commissioner', path: cells.path(column), name, roles: ['COMMISSIONER'], ...seat })]
}

/** The procedure as a row names it. */
export function rowMethod(cells: Cells, column: string): NoticeFacts['method'] {
  const [named] = cells.words('METHOD_DETAILS', column)
  return { code: null, codePath: null, details: named?.text ?? null, detailsPath: named?.path ?? null, grounds: [] }
}

/** What the two tables of Contracts Finder say is bought. */
export function rowCategory(type: string | null): NoticeFacts['category'] {
  if (type === null) return null
  if (/^service/i.test(type)) return 'SERVICES'
  if (/^(?:product|suppl|goods)/i.test(type)) return 'GOODS'
  return /^works/i.test(type) ? 'WORKS' : null
}

/** A number of a register, reported where it does not have the register's form. */
export function rowIdentifier(scheme: string, number: string, cells: Cells, column: string): Identifier[] {
  const identifier = parseIdentifier(scheme, number)
  if (identifier === null) return []
  if (!identifier.valid)
    cells.report('IDENTIFIER_INVALID', column, `${number.slice(0, 60)} is no number of the register ${scheme}.`)
  return [identifier]
}

/** The last postcode in an address, or null. */
export function postcodeIn(address: string | null): string | null {
  const codes = (address ?? '').toUpperCase().match(/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g)
  return codes?.at(-1) ?? null
}

/**
 * Contracts Finder numbers notices by the authority's own reference, which others use too: only together with the
 * authority's name does it say which notice is meant.
 */
export function contractsFinderIds(row: JsonObject, numberColumn: string, authorityColumn: string): TableIds | null {
  const number = textAt(row, numberColumn)?.trim()
  if (number === undefined) return null
  const authority = normaliseOrganisationName(textAt(row, authorityColumn) ?? '')
  const noticeId = `${number} (${authority})`
  return { noticeId, ocid: `contracts-finder:${noticeId}` }
}
