import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import { codesOf, type CodeEntry } from '@openward/vocabulary/code-list'
import { COMPETITION_LEVELS, type CompetitionLevel } from '@openward/vocabulary/competition-level'
import { JURISDICTIONS } from '@openward/vocabulary/jurisdiction'
import { NOTICE_SCOPES } from '@openward/vocabulary/notice-scope'
import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import { REGIMES } from '@openward/vocabulary/regime'
import { printAwardsApart } from '../../award-counts/print-awards-apart'
import { printAwardRow, type PrintedAwardRow } from '../../award-rows/print-award-row'
import type { PagerLinks } from '../../components/pager'
import type { AwardFilter, AwardOrder, AwardsQuery } from '../../generated/operations'
import { firstPage, pageLinks } from '../../print/page-links'
import { printCount, upperFirst } from '../../print/print-count'
import { organisationAddress } from '../../print/addresses'
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
  /** Filters that another page set. */
  readonly only: readonly OnlyFilter[]
  /** The same, to be kept by the form. */
  readonly kept: readonly { readonly name: string; readonly value: string }[]
  readonly problems: readonly AddressProblem[]
  readonly rows: readonly PrintedAwardRow[]
  readonly pager: PagerLinks
  /** Address of the first page where this one lies beyond the end of the list, else null. */
  readonly firstPage: string | null
  /** What to change where nothing matches; null where something does. */
  readonly advice: readonly string[] | null
}

/** A filter that no field of the form shows. */
export interface OnlyFilter {
  /** "Provider". */
  readonly name: string
  /** What it names; the link is null where the thing has no page or is not recorded. */
  readonly label: string
  readonly href: string | null
  /** The list without it. */
  readonly without: string
}

const ONLY = {
  provider: 'Provider',
  commissioner: 'Commissioner',
  system: 'Integrated care system',
  issues: 'Quality issues',
} as const

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
    only: printOnly(result, search),
    kept: [...search].filter(([name]) => Object.hasOwn(ONLY, name)).map(([name, value]) => ({ name, value })),
    problems: address.problems,
    rows: awards.nodes.map(printAwardRow),
    pager: pageLinks('/awards', search, awards.pageInfo),
    firstPage: awards.totalCount > 0 && awards.nodes.length === 0 ? firstPage('/awards', search) : null,
    advice: awards.totalCount > 0 ? null : printAdvice(search),
  }
}

const statusEntries = Object.fromEntries(
  Object.entries(STATUSES).map(([code, label]) => [code, { label, definition: label }]),
)

function printSentence(result: AwardsQuery, { variables }: AwardsAddress): string {
  const { awards } = result
  const filter = variables.filter ?? {}
  const isUsualScope = filter.scope === undefined && filter.jurisdiction === undefined
  const what = `${isUsualScope ? ' of health services in England' : ''}${printWhose(result, filter)}`
  const isNarrowed = Object.keys(filter).some((key) => !WHOSE.has(key))
  if (awards.totalCount === 0) return `No award${what} ${isNarrowed ? 'matches these filters' : 'is recorded'}.`
  const counted = printAwardsApart(awards.totalCount, countAdmissions(result, filter), what)
  const verb = awards.totalCount === 1 ? ['matches', 'is recorded'] : ['match', 'are recorded']
  const sentence = `${counted}${counted.includes(', ') ? ',' : ''} ${isNarrowed ? verb[0] : verb[1]}`
  return `${upperFirst(sentence)}${printSilence(awards.levels, filter.competitionLevel)}`
}

const WHOSE: ReadonlySet<string> = new Set(['provider', 'commissioner', 'integratedCareSystem'])

/** To whom and by whom, where the filter says so. */
function printWhose({ provider, commissioner, integratedCareSystem }: AwardsQuery, filter: AwardFilter): string {
  return [
    filter.provider == null ? '' : ` to ${provider?.name ?? 'an unknown provider'}`,
    filter.commissioner == null ? '' : ` by ${commissioner?.name ?? 'an unknown commissioner'}`,
    filter.integratedCareSystem == null ? '' : ` by the board of ${integratedCareSystem?.name ?? 'an unknown system'}`,
  ].join('')
}

/** Admissions to frameworks in the list. The counts by route leave the filter by route out, so it is applied here. */
function countAdmissions({ awards }: AwardsQuery, { route }: AwardFilter): number {
  if (route !== undefined && route !== null && !route.includes('FRAMEWORK_ESTABLISHMENT')) return 0
  return awards.routes.find(({ code }) => code === 'FRAMEWORK_ESTABLISHMENT')?.count ?? 0
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

function printOnly(result: AwardsQuery, search: URLSearchParams): readonly OnlyFilter[] {
  const { provider, commissioner, integratedCareSystem: system } = result
  const named: Readonly<Record<keyof typeof ONLY, Pick<OnlyFilter, 'label' | 'href'>>> = {
    provider: {
      label: provider?.name ?? 'not recorded',
      href: provider === null ? null : organisationAddress('provider', provider.id),
    },
    commissioner: {
      label: commissioner?.name ?? 'not recorded',
      href: commissioner === null ? null : organisationAddress('commissioner', commissioner.id),
    },
    system: { label: system?.name ?? 'not recorded', href: null },
    issues: { label: 'only awards with some', href: null },
  }
  return (Object.keys(ONLY) as (keyof typeof ONLY)[])
    .filter((name) => search.has(name))
    .map((name) => {
      const rest = new URLSearchParams([...search].filter(([key]) => key !== name))
      return { name: ONLY[name], ...named[name], without: firstPage('/awards', rest) }
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
