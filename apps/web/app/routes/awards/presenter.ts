import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import { codesOf, type CodeEntry } from '@openward/vocabulary/code-list'
import { COMPETITION_LEVELS, type CompetitionLevel } from '@openward/vocabulary/competition-level'
import { JURISDICTIONS } from '@openward/vocabulary/jurisdiction'
import { NOTICE_SCOPES } from '@openward/vocabulary/notice-scope'
import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import { REGIMES } from '@openward/vocabulary/regime'
import { printAwardRow, type PrintedAwardRow, type PrintedLink } from '../../award-rows/print-award-row'
import type { PagerLinks } from '../../components/pager'
import type { AwardFilter, AwardOrder, AwardsQuery } from '../../generated/operations'
import { pageLinks } from '../../print/page-links'
import { printCount, printCounted } from '../../print/print-count'
import { printCoverage } from '../../print/print-coverage'
import { ORDERS, STATUSES, type AddressProblem, type AwardsAddress } from './read-address'

export interface FilterChoice {
  readonly code: string
  readonly label: string
  /** Awards of the list with this code, or null where they are not counted. */
  readonly count: string | null
  readonly checked: boolean
  readonly level: CompetitionLevel | null
}

export interface FilterGroup {
  /** Name of the field in the address. */
  readonly name: string
  readonly legend: string
  readonly choices: readonly FilterChoice[]
  /** Shown open: short groups, and those in use. */
  readonly open: boolean
}

export interface AwardsPage {
  readonly sentence: string
  readonly coverage: string
  readonly groups: readonly FilterGroup[]
  readonly fields: Readonly<Record<'text' | 'from' | 'to' | 'least' | 'most', string>>
  readonly orders: readonly { readonly code: string; readonly label: string; readonly selected: boolean }[]
  /** Filters that another page set: each with the address of the list without it. */
  readonly only: readonly PrintedLink[]
  /** The same, to be kept by the form. */
  readonly kept: readonly { readonly name: string; readonly value: string }[]
  readonly problems: readonly AddressProblem[]
  readonly rows: readonly PrintedAwardRow[]
  readonly pager: PagerLinks
  /** What to change where nothing matches; null where something does. */
  readonly advice: readonly string[] | null
}

const ONLY = { provider: 'one provider', commissioner: 'one commissioner', system: 'one system' } as const

export function presentAwards(result: AwardsQuery, search: URLSearchParams, address: AwardsAddress): AwardsPage {
  const { awards } = result
  const coverage = printCoverage(result.register.coverage)
  return {
    sentence: printSentence(result, address),
    coverage: coverage === null ? 'No day of its sources is held whole yet.' : `Days held whole: ${coverage}.`,
    groups: [
      group('level', 'How much competition', COMPETITION_LEVELS, search, awards.levels, ['NOT_APPLICABLE'], true),
      group('route', 'Award route', AWARD_ROUTES, search, awards.routes, ['NOT_AN_AWARD']),
      group('regime', 'Law', REGIMES, search, awards.regimes),
      group('kind', 'Kind of provider', PROVIDER_KINDS, search, null),
      group('status', 'State of the award', statusEntries, search, null),
      group('scope', 'Scope', NOTICE_SCOPES, search, null),
      group('jurisdiction', 'Jurisdiction', JURISDICTIONS, search, null),
    ],
    fields: {
      text: search.get('text') ?? '',
      from: search.get('from') ?? '',
      to: search.get('to') ?? '',
      least: search.get('least') ?? '',
      most: search.get('most') ?? '',
    },
    orders: (Object.keys(ORDERS) as AwardOrder[]).map((code) => ({
      code,
      label: ORDERS[code],
      selected: code === address.variables.orderBy,
    })),
    only: printOnly(search),
    kept: [...search].filter(([name]) => Object.hasOwn(ONLY, name)).map(([name, value]) => ({ name, value })),
    problems: address.problems,
    rows: awards.nodes.map(printAwardRow),
    pager: pageLinks('/awards', search, awards.pageInfo),
    advice: awards.totalCount > 0 ? null : printAdvice(search),
  }
}

const statusEntries = Object.fromEntries(
  Object.entries(STATUSES).map(([code, label]) => [code, { label, definition: label }]),
)

function printSentence({ awards }: AwardsQuery, { variables }: AwardsAddress): string {
  const filter = variables.filter ?? {}
  const what = filter.scope === undefined && filter.jurisdiction === undefined ? ' of health services in England' : ''
  if (awards.totalCount === 0) return `No award${what} matches these filters.`
  const verb = Object.keys(filter).length === 0 ? (awards.totalCount === 1 ? 'is recorded' : 'are recorded') : null
  const counted = `${printCounted(awards.totalCount, 'award')}${what} ${verb ?? (awards.totalCount === 1 ? 'matches' : 'match')}`
  return `${counted}${printSilence(awards.levels, filter.competitionLevel)}`
}

/**
 * How many awards do not say how the provider was chosen. The counts beside the levels leave the filter by level out,
 * so what is not stated is among the awards of the list only where that filter lets it in.
 */
function printSilence(levels: AwardsQuery['awards']['levels'], chosen: AwardFilter['competitionLevel']): string {
  const silent = levels.find((facet) => facet.code === 'NOT_STATED')?.count ?? 0
  const isAmong = chosen === undefined || chosen === null || chosen.includes('NOT_STATED')
  const say = silent === 1 ? 'does not say' : 'do not say'
  if (isAmong) return `; ${silent === 0 ? 'all say' : `${printCount(silent)} ${say}`} how the provider was chosen.`
  return silent === 0
    ? '.'
    : `; ${printCount(silent)} more ${say} how the provider was chosen and are not counted here.`
}

function group(
  name: string,
  legend: string,
  list: Readonly<Record<string, CodeEntry>>,
  search: URLSearchParams,
  facets: AwardsQuery['awards']['levels'] | null,
  without: readonly string[] = [],
  isWhole = false,
): FilterGroup {
  const chosen = new Set(search.getAll(name))
  const counts = new Map(facets?.map((facet) => [facet.code, facet.count]))
  const choices = codesOf(list)
    .filter((code) => !without.includes(code))
    // Long lists leave out what no award has, but never what is chosen or not stated.
    .filter((code) => facets === null || isWhole || counts.has(code) || chosen.has(code) || code === 'NOT_STATED')
    .map((code) => ({
      code,
      label: list[code]?.label ?? code,
      count: facets === null ? null : printCount(counts.get(code) ?? 0),
      checked: chosen.has(code),
      level: name === 'level' ? (code as CompetitionLevel) : null,
    }))
  return { name, legend, choices, open: isWhole || chosen.size > 0 }
}

function printOnly(search: URLSearchParams): readonly PrintedLink[] {
  return (Object.keys(ONLY) as (keyof typeof ONLY)[])
    .filter((name) => search.has(name))
    .map((name) => {
      const without = new URLSearchParams([...search].filter(([key]) => key !== name))
      return { label: `Only ${ONLY[name]}: show all`, href: `/awards?${without.toString()}`.replace(/\?$/, '') }
    })
}

function printAdvice(search: URLSearchParams): readonly string[] {
  const has = (...names: string[]) => names.some((name) => search.has(name))
  return [
    ...(has('text')
      ? ['Use fewer or shorter words: they are looked for in titles and names as they are written.']
      : []),
    ...(has('from', 'to') ? ['Widen the days: the register holds only the days named above.'] : []),
    ...(has('least', 'most') ? ['Drop the values: many notices state none.'] : []),
    ...(has('level', 'route', 'regime', 'kind', 'status') ? ['Take one of the ticks away.'] : []),
    ...(has('scope', 'jurisdiction') ? ['Go back to health services in England, the usual scope.'] : []),
  ]
}
