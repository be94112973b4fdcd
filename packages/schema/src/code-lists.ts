import { AWARD_STATUSES } from '@openward/registry/read/award-status'
import { LEFT_OUT_REASONS } from '@openward/registry/read/award-count-rows'
import type { AwardCountDimension } from '@openward/registry/read/award-counts'
import type { CoverageEvidence } from '@openward/registry/read/coverage'
import type { AwardOrderName } from '@openward/registry/read/awards'
import type { ContractOrderName, ContractPartyRole } from '@openward/registry/read/contracts'
import type { NoticeOrderName } from '@openward/registry/read/notices'
import type { OrganisationOrderName, OrganisationRole, SuccessionKind } from '@openward/registry/read/organisations'
import type { QualityIssueOrderName } from '@openward/registry/read/quality-issues'
import type { ImportRunStatus } from '@openward/registry/read/register'
import type { RegisterState } from '@openward/registry/read/snapshot'
import { ANNUAL_FIGURES } from '@openward/vocabulary/annual-figure'
import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import type { CodeEntry } from '@openward/vocabulary/code-list'
import { COMMISSIONER_ROLES } from '@openward/vocabulary/commissioner-role'
import { COMPETITION_LEVELS } from '@openward/vocabulary/competition-level'
import { CONFIDENCES } from '@openward/vocabulary/confidence'
import { CONTRACT_FORMS } from '@openward/vocabulary/contract-form'
import { DISCRETIONS } from '@openward/vocabulary/discretion'
import { JURISDICTIONS } from '@openward/vocabulary/jurisdiction'
import { KIND_SOURCES } from '@openward/vocabulary/kind-source'
import { LEGAL_FORMS } from '@openward/vocabulary/legal-form'
import { MUTUAL_FACTS } from '@openward/vocabulary/mutual-fact'
import type { TextPart } from '@openward/vocabulary/notice-facts'
import { LAW_CHECKS } from '@openward/vocabulary/law/law-statement'
import { LEGAL_NOTICES } from '@openward/vocabulary/law/legal-notice'
import { NOTICE_ITEMS } from '@openward/vocabulary/law/notice-item'
import { CANNOT_BE_TOLD_REASONS, NOTICE_OUTCOMES } from '@openward/vocabulary/notice-outcome'
import { NOTICE_SCOPES } from '@openward/vocabulary/notice-scope'
import { NOTICE_STAGES } from '@openward/vocabulary/notice-stage'
import { ORGANISATION_CLAIMS } from '@openward/vocabulary/organisation-claim'
import { ORGANISATION_ORIGINS } from '@openward/vocabulary/organisation-origin'
import { PARTY_ROLES } from '@openward/vocabulary/party-role'
import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import { QUALITY_ISSUE_CODES } from '@openward/vocabulary/quality-issue-code'
import { READING_FLAGS } from '@openward/vocabulary/reading-flag'
import { REGIMES } from '@openward/vocabulary/regime'
import { PROCESS_JOIN_REASONS, PROCESS_JOIN_STRENGTHS } from '@openward/vocabulary/process-join'
import { SOURCES } from '@openward/vocabulary/source'
import { VALUE_BASES } from '@openward/vocabulary/value-basis'
import { VALUE_SPANS } from '@openward/vocabulary/value-span'
import { builder } from './builder.js'

/** An enum whose values are described by label, definition and, where there is one, citation. */
export function listEnum<Code extends string>(
  name: string,
  description: string,
  list: Readonly<Record<Code, CodeEntry & { readonly citation?: string | null }>>,
) {
  const described = Object.entries<CodeEntry & { readonly citation?: string | null }>(list).map(
    ([code, { label, definition, citation }]) =>
      [code, `${label}: ${definition}${citation == null ? '' : ` (${citation})`}`] as const,
  )
  return describedEnum<Code>(name, description, Object.fromEntries(described) as Record<Code, string>)
}

/** An enum of this API alone: each code with its description. */
export function describedEnum<Code extends string>(
  name: string,
  description: string,
  codes: Readonly<Record<Code, string>>,
) {
  const values = Object.fromEntries(
    Object.entries<string>(codes).map(([code, meaning]) => [code, { value: code as Code, description: meaning }]),
  ) as { [Key in Code]: { value: Key; description: string } }
  return builder.enumType(name, { description, values })
}

export const AwardRouteEnum = listEnum('AwardRoute', 'How the provider was, is or will be chosen.', AWARD_ROUTES)
export const RegimeEnum = listEnum('Regime', 'The law under which an award is made, as the notice states it.', REGIMES)
export const CompetitionLevelEnum = listEnum(
  'CompetitionLevel',
  'How much competition a route holds: a property of the route.',
  COMPETITION_LEVELS,
)
export const DiscretionEnum = listEnum('Discretion', 'Whether the law left the authority a choice.', DISCRETIONS)
export const NoticeStageEnum = listEnum(
  'NoticeStage',
  'Where a notice stands in the life of a decision.',
  NOTICE_STAGES,
)
export const NoticeScopeEnum = listEnum('NoticeScope', 'Whether it is about health services.', NOTICE_SCOPES)
export const JurisdictionEnum = listEnum('Jurisdiction', 'Which nation it belongs to.', JURISDICTIONS)
export const SourceEnum = listEnum('Source', 'Where notices come from.', SOURCES)
export const ConfidenceEnum = listEnum('Confidence', 'How sure a reading is.', CONFIDENCES)
export const ProviderKindEnum = listEnum('ProviderKind', 'What kind of body it is.', PROVIDER_KINDS)
export const KindSourceEnum = listEnum(
  'KindSource',
  'What the kind of an organisation rests on, the most trusted first.',
  KIND_SOURCES,
)
export const OrganisationOriginEnum = listEnum(
  'OrganisationOrigin',
  'How an organisation came to be.',
  ORGANISATION_ORIGINS,
)
export const MutualFactEnum = listEnum(
  'MutualFact',
  'What section 33 of the Procurement Act 2023 asks of a public service mutual.',
  MUTUAL_FACTS,
)
export const OrganisationClaimEnum = listEnum(
  'OrganisationClaim',
  'What suppliers can say of themselves in the forms of notices.',
  ORGANISATION_CLAIMS,
)
export const LegalFormEnum = listEnum('LegalForm', 'What the law calls it.', LEGAL_FORMS)
export const ContractFormEnum = listEnum('ContractForm', 'What kind of agreement it is.', CONTRACT_FORMS)
export const ValueBasisEnum = listEnum('ValueBasis', 'Which figure of a notice a value is.', VALUE_BASES)
export const ValueSpanEnum = listEnum('ValueSpan', 'Over which time a value runs.', VALUE_SPANS)
export const CommissionerRoleEnum = listEnum('CommissionerRole', 'The part of a commissioner.', COMMISSIONER_ROLES)
export const PartyRoleEnum = listEnum('PartyRole', 'What a body does in a notice.', PARTY_ROLES)
export const ReadingFlagEnum = listEnum(
  'ReadingFlag',
  'What a careful reader should know beside a reading.',
  READING_FLAGS,
)
export const QualityIssueCodeEnum = listEnum(
  'QualityIssueCode',
  'What is wrong with a source record.',
  QUALITY_ISSUE_CODES,
)
export const AnnualFigureEnum = listEnum(
  'AnnualFigure',
  'One of the nine figures of an annual summary (SI 2023/1348, regulation 25).',
  ANNUAL_FIGURES,
)
export const ProcessJoinReasonEnum = listEnum(
  'ProcessJoinReason',
  'Why two contracting processes are, or may be, one.',
  PROCESS_JOIN_REASONS,
)
export const ProcessJoinStrengthEnum = listEnum(
  'ProcessJoinStrength',
  'How sure it is that two contracting processes are one.',
  PROCESS_JOIN_STRENGTHS,
)
export const LegalNoticeEnum = listEnum('LegalNotice', 'A notice that the law asks for.', LEGAL_NOTICES)
export const NoticeItemEnum = listEnum('NoticeItem', 'Something that a notice has to contain.', NOTICE_ITEMS)
export const LawCheckEnum = listEnum('LawCheck', 'Whether a statement of law was read in a public source.', LAW_CHECKS)
export const NoticeOutcomeEnum = listEnum(
  'NoticeOutcome',
  'What became of a notice that the law asked for. It judges nobody.',
  NOTICE_OUTCOMES,
)
export const CannotBeToldReasonEnum = listEnum(
  'CannotBeToldReason',
  'Why it cannot be told what became of a notice.',
  CANNOT_BE_TOLD_REASONS,
)
export const AwardStatusEnum = listEnum('AwardStatus', 'How far an award has come.', AWARD_STATUSES)
export const LeftOutReasonEnum = listEnum('LeftOutReason', 'Why an award stands outside shares.', LEFT_OUT_REASONS)

export const RegisterKindEnum = describedEnum<RegisterState['kind']>('RegisterKind', 'Which register this is.', {
  REAL: 'Published notices.',
  SAMPLE: 'Made-up notices of invented organisations, to show how the register works.',
})

export const CoverageEvidenceEnum = describedEnum<CoverageEvidence>(
  'CoverageEvidence',
  'Why days are taken to be held whole.',
  {
    PACKAGE_LINKS: 'The packages of the day were all there: each names the next one, up to the last.',
    DECLARED: 'The person who imported the notices said so.',
  },
)

export const ImportRunStatusEnum = describedEnum<ImportRunStatus>('ImportRunStatus', 'How a run of an import stands.', {
  RUNNING: 'Not ended yet, or broken off without a word.',
  DONE: 'Ended; everything it read is recorded or set aside with a reason.',
  FAILED: 'Ended by an error; what it had recorded before stays.',
})

export const OrganisationRoleEnum = describedEnum<OrganisationRole>(
  'OrganisationRole',
  'In which role an organisation was met under a name.',
  { PROVIDER: 'As one that delivers care.', COMMISSIONER: 'As one that arranges care.' },
)

export const SuccessionKindEnum = describedEnum<SuccessionKind>(
  'SuccessionKind',
  'How one organisation follows another.',
  {
    MERGED: 'It became part of the other.',
    SPLIT: 'The other was made from a part of it.',
    BOUNDARY_CHANGE: 'A part of its area went to the other.',
    RENAMED: 'It goes on under another name or code.',
  },
)

export const AwardPartyRoleEnum = describedEnum<'PROVIDER' | 'LEAD_PROVIDER' | 'SUBCONTRACTOR'>(
  'AwardProviderRole',
  'The part of a provider in an award.',
  {
    PROVIDER: 'Chosen to deliver the service.',
    LEAD_PROVIDER: 'Leads a group of providers.',
    SUBCONTRACTOR: 'Delivers part of the service for a provider.',
  },
)

export const ContractPartyRoleEnum = describedEnum<ContractPartyRole>(
  'ContractPartyRole',
  'The part of an organisation in a contract.',
  {
    COMMISSIONER: 'Arranges the service.',
    PROVIDER: 'Delivers the service.',
    LEAD_PROVIDER: 'Answers for the service and subcontracts others.',
    ALLIANCE_MEMBER: 'One of several providers under one agreement.',
    SUBCONTRACTOR: 'Delivers part of the service for a provider.',
  },
)

export const TextPartEnum = describedEnum<TextPart>('TextPart', 'Where in a notice a text stands.', {
  NOTICE_DESCRIPTION: 'Description of the notice itself.',
  TITLE: 'Title of the procurement.',
  REFERENCE: 'Reference of the authority.',
  DESCRIPTION: 'Description of the procurement.',
  LOT_TITLE: 'Title of a lot.',
  LOT_DESCRIPTION: 'Description of a lot.',
  METHOD_DETAILS: 'Name of the procedure.',
  METHOD_RATIONALE: 'Reasons for the procedure.',
  METHOD_GROUND: 'Ground for having no competition.',
  PROCEDURE_FEATURES: 'Features of the procedure.',
  CRITERION: 'A criterion of selection or award.',
  CHANGE_DESCRIPTION: 'Description of a change to an earlier notice.',
  CHANGED_FROM: 'The text before a change.',
  CHANGED_TO: 'The text after a change.',
  PLANNING: 'Text about planning.',
  AWARD_TEXT: 'Text of an award.',
  CONTRACT_TEXT: 'Text of a contract.',
  CONTRACT_CHANGE: 'Description of a change to a contract.',
  OTHER: 'Any other text.',
})

export const AwardCountDimensionEnum = describedEnum<AwardCountDimension>(
  'AwardCountDimension',
  'By what awards can be counted.',
  {
    COMPETITION_LEVEL: 'How much competition the route holds.',
    ROUTE: 'How the provider was chosen.',
    REGIME: 'Under which law.',
    DISCRETION: 'Whether the law left a choice.',
    STAGE: 'The latest stage among the notices of the award.',
    SOURCE: 'Where its notices come from.',
    STATUS: 'How far it has come.',
    CONFIDENCE: 'How sure the reading is.',
    PROVIDER_KIND: 'What kind of body was chosen; an award with providers of two kinds stands under each.',
    MONTH: 'The month of publication, `YYYY-MM`.',
  },
)

const byPublication = {
  PUBLISHED_DESC: 'Published last first; those without a day of publication last.',
  PUBLISHED_ASC: 'Published first first; those without a day of publication first.',
} as const

const byValue = {
  VALUE_DESC: 'Largest amount first, currencies not converted; those without a value last.',
  VALUE_ASC: 'Smallest amount first, currencies not converted; those without a value first.',
} as const

export const AwardOrderEnum = describedEnum<AwardOrderName>('AwardOrder', 'How awards are sorted.', {
  ...byPublication,
  ...byValue,
})

export const ContractOrderEnum = describedEnum<ContractOrderName>('ContractOrder', 'How contracts are sorted.', {
  ...byPublication,
  ...byValue,
})

export const NoticeOrderEnum = describedEnum<NoticeOrderName>('NoticeOrder', 'How notices are sorted.', byPublication)

export const QualityIssueOrderEnum = describedEnum<QualityIssueOrderName>(
  'QualityIssueOrder',
  'How quality issues are sorted.',
  {
    CODE_ASC: 'By code, those of one code together.',
    RECORDED_DESC: 'Met last first.',
    RECORDED_ASC: 'Met first first.',
  },
)

export const OrganisationOrderEnum = describedEnum<OrganisationOrderName>(
  'OrganisationOrder',
  'How organisations are sorted.',
  {
    NAME_ASC: 'By name, capital letters before small ones.',
    NAME_DESC: 'By name, backwards.',
    AWARDS_DESC: 'Most awards made of health services in England first, in the role of the list.',
    AWARDS_ASC: 'Fewest awards made of health services in England first, in the role of the list.',
  },
)
