import type { AwardFilter } from '@openward/registry/read/award-filter'
import { findOrganisations } from '@openward/registry/read/organisations'
import { builder } from './builder.js'
import {
  AwardRouteEnum,
  AwardStatusEnum,
  CompetitionLevelEnum,
  ConfidenceEnum,
  DiscretionEnum,
  JurisdictionEnum,
  NoticeScopeEnum,
  NoticeStageEnum,
  ProviderKindEnum,
  RegimeEnum,
  SourceEnum,
} from './code-lists.js'
import type { ApiContext } from './context.js'
import { keyOf } from './global-id.js'

export const AwardFilterInput = builder.inputType('AwardFilter', {
  description:
    'Which awards. All that is given must hold; of a list, one of its codes. What is left out or null does not narrow, except scope, jurisdiction and status.',
  fields: (t) => ({
    scope: t.field({
      type: [NoticeScopeEnum],
      defaultValue: ['HEALTH_SERVICE'],
      description: 'Health services where nothing else is said; name all scopes to look at all.',
    }),
    jurisdiction: t.field({
      type: [JurisdictionEnum],
      defaultValue: ['ENGLAND'],
      description: 'England where nothing else is said; name all to look at all.',
    }),
    status: t.field({
      type: [AwardStatusEnum],
      description:
        'Lists show AWARDED and INTENDED where nothing else is said; shares look at all and tell what they leave out.',
    }),
    route: t.field({ type: [AwardRouteEnum], description: 'How the provider was chosen.' }),
    competitionLevel: t.field({ type: [CompetitionLevelEnum], description: 'How much competition the route holds.' }),
    discretion: t.field({ type: [DiscretionEnum], description: 'Whether the law left a choice.' }),
    regime: t.field({ type: [RegimeEnum], description: 'Under which law.' }),
    stage: t.field({ type: [NoticeStageEnum], description: 'The latest stage among the notices of the award.' }),
    providerKind: t.field({
      type: [ProviderKindEnum],
      description: 'Awards with at least one provider of one of these kinds.',
    }),
    source: t.field({ type: [SourceEnum], description: 'Where its notices come from.' }),
    confidence: t.field({ type: [ConfidenceEnum], description: 'How sure the reading is.' }),
    commissioner: t.id({ description: 'Id of a Commissioner in any role. An id that names none gives no award.' }),
    provider: t.id({ description: 'Id of a Provider in any role. An id that names none gives no award.' }),
    integratedCareSystem: t.id({
      description: 'Id of an IntegratedCareSystem whose board is the lead commissioner.',
    }),
    publishedFrom: t.field({
      type: 'Date',
      description: 'First day of publication. Awards without a day of publication are outside every period.',
    }),
    publishedTo: t.field({ type: 'Date', description: 'Last day of publication, included.' }),
    valueFrom: t.field({
      type: 'Decimal',
      description: 'Smallest amount, whatever its currency. Awards without a value are outside every range.',
    }),
    valueTo: t.field({ type: 'Decimal', description: 'Largest amount, included.' }),
    hasQualityIssue: t.boolean({
      description: 'True for awards whose notices have a recorded problem, false for those without.',
    }),
    text: t.string({
      description:
        'Contained, whatever its case, in the title or in the name of a provider or commissioner as the notice writes it. At most 100 characters.',
    }),
  }),
})

export type AwardFilterGiven = typeof AwardFilterInput.$inferInput

// No organisation or system has an empty id: a filter by something unknown finds nothing.
const nothing = ''

/** The filter in the register's keys. Organisations that were merged are found under their old ids. */
export async function toAwardFilter(
  context: ApiContext,
  given: AwardFilterGiven | null | undefined,
): Promise<AwardFilter> {
  if (given == null) return {}
  const { commissioner, provider, integratedCareSystem, ...rest } = given
  return {
    ...rest,
    commissioner: await organisationKey(context, 'Commissioner', commissioner),
    provider: await organisationKey(context, 'Provider', provider),
    integratedCareSystem: systemKey(integratedCareSystem),
  }
}

/** The key of the system that a filter names; null where it names none. */
export const systemKey = (id: string | null | undefined): string | null =>
  id == null ? null : (keyOf('IntegratedCareSystem', id) ?? nothing)

/** The key in force of the organisation that a filter names; null where it names none. */
export async function organisationKey(
  context: ApiContext,
  typename: 'Provider' | 'Commissioner',
  id: string | null | undefined,
): Promise<string | null> {
  if (id == null) return null
  const key = keyOf(typename, id)
  return key === null ? nothing : ((await context.load(findOrganisations, key))?.id ?? nothing)
}
