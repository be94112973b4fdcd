import type { ContractFilter } from '@openward/registry/read/contracts'
import { organisationKey, systemKey } from './award-filter.js'
import { builder } from './builder.js'
import {
  AwardRouteEnum,
  CompetitionLevelEnum,
  ContractFormEnum,
  JurisdictionEnum,
  NoticeScopeEnum,
  NoticeStageEnum,
  ProviderKindEnum,
  RegimeEnum,
} from './code-lists.js'
import type { ApiContext } from './context.js'
import { decodeGlobalId } from './global-id.js'

// Only the award knows these; a contract may be published without one.
const throughAward = 'Contracts whose award cannot be told are outside.'

export const ContractFilterInput = builder.inputType('ContractFilter', {
  description: 'Which contracts. All that is given must hold; of a list, one of its codes.',
  fields: (t) => ({
    scope: t.field({
      type: [NoticeScopeEnum],
      defaultValue: ['HEALTH_SERVICE'],
      description: 'Health services where nothing else is said.',
    }),
    jurisdiction: t.field({
      type: [JurisdictionEnum],
      defaultValue: ['ENGLAND'],
      description: 'England where nothing else is said.',
    }),
    form: t.field({ type: [ContractFormEnum], description: 'What kind of agreement.' }),
    route: t.field({ type: [AwardRouteEnum], description: `How the provider was chosen. ${throughAward}` }),
    competitionLevel: t.field({
      type: [CompetitionLevelEnum],
      description: `How much competition the route holds. ${throughAward}`,
    }),
    regime: t.field({ type: [RegimeEnum], description: `Under which law the award was made. ${throughAward}` }),
    stage: t.field({
      type: [NoticeStageEnum],
      description: `The latest stage among the notices of the award. ${throughAward}`,
    }),
    providerKind: t.field({
      type: [ProviderKindEnum],
      description: `Those whose award has at least one provider of one of these kinds. ${throughAward}`,
    }),
    integratedCareSystem: t.id({
      description: `Id of an IntegratedCareSystem whose board is the lead commissioner of the award. ${throughAward}`,
    }),
    hasQualityIssue: t.boolean({
      description: `True for those whose award has notices with a recorded problem, false for those whose award has none. ${throughAward}`,
    }),
    party: t.id({ description: 'Id of a Provider or Commissioner that is a party in any role.' }),
    commissioner: t.id({
      description: 'Id of a Commissioner that is a party as such. An id that names none gives none.',
    }),
    provider: t.id({
      description:
        'Id of a Provider that is a party in any part but as commissioner. An id that names none gives none.',
    }),
    publishedFrom: t.field({ type: 'Date', description: 'First day of first publication.' }),
    publishedTo: t.field({ type: 'Date', description: 'Last day of first publication, included.' }),
    signedFrom: t.field({
      type: 'Date',
      description: 'First day of signature. Contracts whose notices give no such day are outside every period.',
    }),
    signedTo: t.field({ type: 'Date', description: 'Last day of signature, included.' }),
    valueFrom: t.field({
      type: 'Decimal',
      description: 'Smallest amount, whatever its currency. Contracts without a value are outside every range.',
    }),
    valueTo: t.field({ type: 'Decimal', description: 'Largest amount, included.' }),
    text: t.string({ description: 'Contained in the title, whatever its case. At most 100 characters.' }),
  }),
})

export type ContractFilterGiven = typeof ContractFilterInput.$inferInput

/** The filter in the register's keys. Organisations that were merged are found under their old ids. */
export async function toContractFilter(
  context: ApiContext,
  given: ContractFilterGiven | null | undefined,
): Promise<ContractFilter> {
  if (given == null) return {}
  const { party, commissioner, provider, integratedCareSystem, ...rest } = given
  const { route, competitionLevel, regime, stage, providerKind, hasQualityIssue, ...own } = rest
  const typename = party == null ? undefined : decodeGlobalId(party)?.typename
  const role = typename === 'Commissioner' ? 'Commissioner' : 'Provider'
  return {
    ...own,
    party: await organisationKey(context, role, party),
    commissioner: await organisationKey(context, 'Commissioner', commissioner),
    provider: await organisationKey(context, 'Provider', provider),
    award: {
      route,
      competitionLevel,
      regime,
      stage,
      providerKind,
      hasQualityIssue,
      integratedCareSystem: systemKey(integratedCareSystem),
    },
  }
}
