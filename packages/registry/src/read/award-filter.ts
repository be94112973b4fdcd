import type { AwardRoute, Discretion } from '@openward/vocabulary/award-route'
import type { CompetitionLevel } from '@openward/vocabulary/competition-level'
import type { Confidence } from '@openward/vocabulary/confidence'
import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'
import type { NoticeScope } from '@openward/vocabulary/notice-scope'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import type { Regime } from '@openward/vocabulary/regime'
import type { Source } from '@openward/vocabulary/source'
import { containsPattern } from './contains-pattern.js'
import type { SqlText } from './sql-text.js'

export type AwardStatus = 'INTENDED' | 'AWARDED' | 'ABANDONED'

type Choice<Code> = readonly Code[] | null | undefined

/** Which awards. What is missing or null does not narrow, but for scope and jurisdiction: see `inScope`. */
export interface AwardFilter {
  readonly scope?: Choice<NoticeScope>
  readonly jurisdiction?: Choice<Jurisdiction>
  readonly status?: Choice<AwardStatus>
  readonly regime?: Choice<Regime>
  readonly route?: Choice<AwardRoute>
  readonly competitionLevel?: Choice<CompetitionLevel>
  readonly discretion?: Choice<Discretion>
  readonly stage?: Choice<NoticeStage>
  readonly source?: Choice<Source>
  readonly confidence?: Choice<Confidence>
  /** Awards with at least one provider of one of these kinds. */
  readonly providerKind?: Choice<ProviderKind>
  /** Organisation ids, already resolved to those in force. */
  readonly commissioner?: string | null | undefined
  readonly provider?: string | null | undefined
  readonly integratedCareSystem?: string | null | undefined
  /** Days, both included. Awards without a day of publication are outside every period. */
  readonly publishedFrom?: string | null | undefined
  readonly publishedTo?: string | null | undefined
  /** Decimal text, both included. Awards without a value are outside every range. */
  readonly valueFrom?: string | null | undefined
  readonly valueTo?: string | null | undefined
  readonly hasQualityIssue?: boolean | null | undefined
  /** Contained in the title, or in the name of a provider or commissioner as a notice writes it. */
  readonly text?: string | null | undefined
}

/** Awards (or contracts, or notices) that nobody asked for otherwise are those of health services in England. */
export const healthServicesInEngland = { scope: ['HEALTH_SERVICE'], jurisdiction: ['ENGLAND'] } as const

/** What lists of awards show where no status is asked for: an abandoned award is not one. */
export const standingStatuses: readonly AwardStatus[] = ['AWARDED', 'INTENDED']

/** The route of entries that admit providers to a framework: no service is given, so they are counted apart. */
export const frameworkAdmission: AwardRoute = 'FRAMEWORK_ESTABLISHMENT'

/** The day under which the table of counts keeps awards without a day of publication. */
export const notDated = '0001-01-01'

// Filters that the table of counts can answer, with the names of its columns.
const countedColumns = {
  scope: 'scope',
  jurisdiction: 'jurisdiction',
  status: 'status',
  regime: 'regime',
  route: 'route',
  competitionLevel: 'competition_level',
  discretion: 'discretion',
  stage: 'stage',
} as const

/** The filter with its defaults in place. */
export function completeFilter(filter: AwardFilter): AwardFilter {
  return {
    ...filter,
    scope: filter.scope ?? healthServicesInEngland.scope,
    jurisdiction: filter.jurisdiction ?? healthServicesInEngland.jurisdiction,
  }
}

/** Whether the table of counts knows everything that the filter asks for. */
export function isCounted(filter: AwardFilter): boolean {
  return (
    filter.confidence == null &&
    filter.providerKind == null &&
    filter.commissioner == null &&
    filter.provider == null &&
    filter.integratedCareSystem == null &&
    filter.valueFrom == null &&
    filter.valueTo == null &&
    filter.hasQualityIssue == null &&
    filter.text == null
  )
}

/**
 * Kept counts of the awards of a filter that `isCounted` allows, as a statement: by all their codes, and by day where
 * that is wanted or the filter names a period. The counts without days are few, however many awards there are.
 */
export function rollupRows(sql: SqlText, filter: AwardFilter, byDay: boolean): string {
  const codes = `r.status, r.regime, r.route, r.competition_level, r.discretion, r.stage, r.source`
  const conditions = [...codeConditions(sql, filter, 'r'), ...choice(sql, 'r.source', filter.source), 'true']
  if (!byDay && filter.publishedFrom == null && filter.publishedTo == null)
    return `SELECT ${codes}, r.award_count FROM award_rollup r WHERE ${conditions.join(' AND ')}`
  conditions.push(...periodConditions(sql, filter, 'd.published_on'))
  if (filter.publishedTo != null) conditions.push(`d.published_on <> DATE '${notDated}'`)
  return `SELECT ${codes}, d.published_on, d.award_count FROM award_rollup r
JOIN award_rollup_day d ON d.rollup_id = r.id WHERE ${conditions.join(' AND ')}`
}

/** Conditions over `award a`. */
export function awardConditions(sql: SqlText, filter: AwardFilter): string[] {
  const conditions = [
    'a.superseded_at IS NULL',
    ...codeConditions(sql, filter, 'a'),
    ...choice(sql, 'a.confidence', filter.confidence),
    ...choice(sql, 'a.source', filter.source),
    ...periodConditions(sql, filter, 'a.published_on'),
  ]
  if (filter.providerKind != null) conditions.push(`a.provider_kinds && ${sql.value(filter.providerKind, 'text[]')}`)
  if (filter.commissioner != null) conditions.push(madeBy(sql.value(filter.commissioner, 'text')))
  if (filter.provider != null) conditions.push(heldBy(sql.value(filter.provider, 'text')))
  if (filter.integratedCareSystem != null) conditions.push(inSystem(sql.value(filter.integratedCareSystem, 'text')))
  if (filter.valueFrom != null) conditions.push(`a.value_amount >= ${sql.value(filter.valueFrom, 'numeric')}`)
  if (filter.valueTo != null) conditions.push(`a.value_amount <= ${sql.value(filter.valueTo, 'numeric')}`)
  if (filter.hasQualityIssue != null) {
    conditions.push(filter.hasQualityIssue ? 'a.quality_issue_count > 0' : 'a.quality_issue_count = 0')
  }
  if (filter.text != null) {
    const pattern = sql.value(containsPattern(filter.text), 'text')
    const named = (table: string) =>
      `EXISTS (SELECT FROM ${table} n WHERE n.award_row_id = a.row_id AND n.name_as_given ILIKE ${pattern})`
    conditions.push(`(a.title ILIKE ${pattern} OR ${named('award_provider')} OR ${named('award_commissioner')})`)
  }
  return conditions
}

/** The condition that an award of `award a` is held by the provider with the id that the expression gives. */
export const heldBy = (id: string) =>
  `a.row_id IN (SELECT h.award_row_id FROM award_provider h WHERE h.organisation_id = ${id})`

/** The condition that the commissioner with that id is among those who made the award. */
export const madeBy = (id: string) =>
  `a.row_id IN (SELECT m.award_row_id FROM award_commissioner m WHERE m.organisation_id = ${id})`

/** The condition that the lead commissioner is the board of the system with that id. */
export const inSystem = (id: string) => `a.integrated_care_system_id = ${id}`

function codeConditions(sql: SqlText, filter: AwardFilter, alias: string): string[] {
  return Object.entries(countedColumns).flatMap(([field, column]) =>
    choice(sql, `${alias}.${column}`, filter[field as keyof typeof countedColumns]),
  )
}

function periodConditions(sql: SqlText, filter: AwardFilter, day: string): string[] {
  const conditions: string[] = []
  if (filter.publishedFrom != null) conditions.push(`${day} >= ${sql.value(filter.publishedFrom, 'date')}`)
  if (filter.publishedTo != null) conditions.push(`${day} <= ${sql.value(filter.publishedTo, 'date')}`)
  return conditions
}

/** One value is compared with `=`, so that an index which is sorted by what follows can serve the order too. */
export function choice(sql: SqlText, column: string, codes: Choice<string>): string[] {
  if (codes == null) return []
  return codes.length === 1
    ? [`${column} = ${sql.value(codes[0], 'text')}`]
    : [`${column} = ANY (${sql.value(codes, 'text[]')})`]
}
