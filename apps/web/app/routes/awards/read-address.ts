import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import { isCodeOf, type CodeEntry } from '@openward/vocabulary/code-list'
import { COMPETITION_LEVELS } from '@openward/vocabulary/competition-level'
import { JURISDICTIONS } from '@openward/vocabulary/jurisdiction'
import { isDay } from '@openward/vocabulary/london-day'
import { NOTICE_SCOPES } from '@openward/vocabulary/notice-scope'
import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import { REGIMES } from '@openward/vocabulary/regime'
import { readPage } from '../../print/read-page'
import type { AwardFilter, AwardOrder, AwardStatus, AwardsQueryVariables } from '../../generated/operations'

/** Something in the address that cannot be used, and the field that mends it. */
export interface AddressProblem {
  readonly field: string
  readonly message: string
}

export interface AwardsAddress {
  readonly variables: AwardsQueryVariables
  readonly problems: readonly AddressProblem[]
}

export const PAGE_SIZE = 25

/** The orders that the list offers. */
export const ORDERS: Readonly<Record<AwardOrder, string>> = {
  PUBLISHED_DESC: 'Newest first',
  PUBLISHED_ASC: 'Oldest first',
  VALUE_DESC: 'Largest value first',
  VALUE_ASC: 'Smallest value first',
}

export const STATUSES: Readonly<Record<AwardStatus, string>> = {
  AWARDED: 'Awarded',
  INTENDED: 'Intended only',
  ABANDONED: 'Abandoned',
}

const LONGEST_TEXT = 100

/** What the fields are called where a problem names them. */
const FIELDS = { from: 'Published from', to: 'Published to', least: 'Value at least', most: 'Value at most' } as const

/**
 * Reads the filters of the list from its address. Unknown codes are dropped; what a person typed and cannot be used
 * becomes a problem and is left out of the query.
 */
export function readAwardsAddress(search: URLSearchParams): AwardsAddress {
  const problems: AddressProblem[] = []
  const [publishedFrom, publishedTo] = readDays(search, problems)
  const [valueFrom, valueTo] = readValues(search, problems)
  const filter: AwardFilter = {
    ...codes(search, 'scope', NOTICE_SCOPES, 'scope'),
    ...codes(search, 'jurisdiction', JURISDICTIONS, 'jurisdiction'),
    ...codes(search, 'level', COMPETITION_LEVELS, 'competitionLevel'),
    ...codes(search, 'route', AWARD_ROUTES, 'route'),
    ...codes(search, 'regime', REGIMES, 'regime'),
    ...codes(search, 'kind', PROVIDER_KINDS, 'providerKind'),
    ...statuses(search),
    ...text(search, 'provider', 'provider'),
    ...text(search, 'commissioner', 'commissioner'),
    ...text(search, 'system', 'integratedCareSystem'),
    ...(publishedFrom === undefined ? {} : { publishedFrom }),
    ...(publishedTo === undefined ? {} : { publishedTo }),
    ...(valueFrom === undefined ? {} : { valueFrom }),
    ...(valueTo === undefined ? {} : { valueTo }),
    ...(search.get('issues') === 'yes' ? { hasQualityIssue: true } : {}),
    ...readText(search, problems),
  }
  const order = search.get('order')
  return {
    variables: {
      filter,
      orderBy: order !== null && Object.hasOwn(ORDERS, order) ? (order as AwardOrder) : 'PUBLISHED_DESC',
      ...readPage(search, PAGE_SIZE),
      // The names of what the filter names.
      ...text(search, 'provider', 'provider'),
      ...text(search, 'commissioner', 'commissioner'),
      ...text(search, 'system', 'system'),
    },
    problems,
  }
}

function codes<Code extends string, Key extends string>(
  search: URLSearchParams,
  name: string,
  list: Readonly<Record<Code, CodeEntry>>,
  key: Key,
): Partial<Record<Key, Code[]>> {
  const known = [...new Set(search.getAll(name))].filter((code): code is Code => isCodeOf(list, code))
  return known.length === 0 ? {} : ({ [key]: known } as Partial<Record<Key, Code[]>>)
}

function statuses(search: URLSearchParams): { readonly status?: readonly AwardStatus[] } {
  const known = [...new Set(search.getAll('status'))].filter((code): code is AwardStatus =>
    Object.hasOwn(STATUSES, code),
  )
  return known.length === 0 ? {} : { status: known }
}

function text<Key extends string>(search: URLSearchParams, name: string, key: Key): Partial<Record<Key, string>> {
  const value = search.get(name)?.trim() ?? ''
  return value === '' ? {} : ({ [key]: value } as Partial<Record<Key, string>>)
}

function readText(search: URLSearchParams, problems: AddressProblem[]): { readonly text?: string } {
  const value = search.get('text')?.trim() ?? ''
  if (value === '') return {}
  if (value.length <= LONGEST_TEXT) return { text: value }
  problems.push({ field: 'text', message: `Shorten the words to ${LONGEST_TEXT} characters.` })
  return {}
}

function readDays(search: URLSearchParams, problems: AddressProblem[]): [string | undefined, string | undefined] {
  const [from, to] = (['from', 'to'] as const).map((field) => {
    const value = search.get(field)?.trim() ?? ''
    if (value === '') return undefined
    if (isDay(value)) return value
    problems.push({ field, message: `${FIELDS[field]}: write the day as year-month-day, for example 2026-08-10.` })
    return undefined
  })
  if (from !== undefined && to !== undefined && from > to) {
    problems.push({ field: 'to', message: 'The last day lies before the first. Change one of the two.' })
    return [undefined, undefined]
  }
  return [from, to]
}

function readValues(search: URLSearchParams, problems: AddressProblem[]): [string | undefined, string | undefined] {
  const [least, most] = (['least', 'most'] as const).map((field) => {
    const value = (search.get(field) ?? '').replaceAll(/[£,\s]/g, '')
    if (value === '') return undefined
    if (/^\d{1,15}(?:\.\d{1,2})?$/.test(value)) return value
    problems.push({ field, message: `${FIELDS[field]}: write the amount in pounds, for example 250000.` })
    return undefined
  })
  if (least !== undefined && most !== undefined && Number(least) > Number(most)) {
    problems.push({ field: 'most', message: 'The highest value lies under the lowest. Change one of the two.' })
    return [undefined, undefined]
  }
  return [least, most]
}
