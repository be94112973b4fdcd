import type { AwardRoute, Discretion } from '@openward/vocabulary/award-route'
import type { CompetitionLevel } from '@openward/vocabulary/competition-level'
import type { Confidence } from '@openward/vocabulary/confidence'
import type { ContractForm } from '@openward/vocabulary/contract-form'
import { bestIdentifier } from '@openward/vocabulary/identifier'
import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'
import { londonDay } from '@openward/vocabulary/london-day'
import type { AwardFacts, MoneyFacts, NoticeFacts, PeriodFacts } from '@openward/vocabulary/notice-facts'
import type { Basis, Conflict, NoticeReading, ReadProvider, ReadValue } from '@openward/vocabulary/notice-reading'
import type { NoticeScope } from '@openward/vocabulary/notice-scope'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import type { ReadingFlag } from '@openward/vocabulary/reading-flag'
import type { Regime } from '@openward/vocabulary/regime'
import { contractFormOf } from './contract-form.js'
import { lifetimeTotalIn } from './money-words.js'
import type { NoticeWords } from './passages.js'
import { prepareWords } from './passages.js'
import { providersInWords } from './provider-words.js'
import { isMeaningful } from './values.js'

/**
 * What one notice brings to the reading of its process: small, free of long texts, and plain JSON, so that it can be
 * kept beside the notice and a process be read again without its documents.
 */
export interface NoticeContribution {
  readonly noticeId: string
  /** Instant of publication as the notice gives it, or null. */
  readonly publishedAt: string | null
  readonly noticeType: string | null
  readonly title: string | null
  readonly description: string | null
  readonly reference: string | null
  readonly jurisdiction: Jurisdiction
  readonly scope: NoticeScope
  readonly regime: Regime
  readonly route: AwardRoute
  readonly stage: NoticeStage
  readonly competitionLevel: CompetitionLevel
  readonly discretion: Discretion
  readonly confidence: Confidence
  readonly basis: readonly Basis[]
  readonly conflicts: readonly Conflict[]
  readonly flags: readonly ReadingFlag[]
  readonly reservedTo: 'PUBLIC_SERVICE_MUTUALS' | null
  readonly directAwardGround: string | null
  readonly awards: readonly AwardMention[]
  /** Set where the words of a correction bring an award and the form has none. */
  readonly awardInWords: AwardInWords | null
  readonly contracts: readonly ContractMention[]
  /** Set on a modification: what changed, in short. */
  readonly modification: string | null
  readonly contractForm: ContractForm
}

export interface AwardMention extends Term {
  /** The form's number of the award, without the identifier of the notice that some forms put before it. */
  readonly ref: string
  readonly status: AwardFacts['status']
  readonly title: string | null
  readonly providers: readonly ReadProvider[]
  readonly lotRefs: readonly string[]
  /** Best first. */
  readonly values: readonly ReadValue[]
  readonly totalInWords: WordsTotal | null
  readonly decidedOn: string | null
}

export interface WordsTotal {
  readonly amount: string
  readonly rounded: boolean
}

export interface AwardInWords {
  readonly providers: readonly ReadProvider[]
  readonly totalInWords: WordsTotal | null
}

export interface ContractMention extends Term {
  readonly ref: string
  readonly awardRef: string | null
  readonly title: string | null
  readonly status: string | null
  readonly signedOn: string | null
  readonly values: readonly ReadValue[]
}

export interface Term {
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly extendableToOn: string | null
}

/** Texts are cut to this length: enough to recognise the service by. */
const shortText = 400

/** The extract of a notice and its reading from which `readProcess` reads the process. */
export function contributionOf(facts: NoticeFacts, reading: NoticeReading): NoticeContribution {
  const speaksOfAwards = awardStages.has(reading.stage) || facts.awards.length > 0 || facts.contracts.length > 0
  const notice = speaksOfAwards ? prepareWords(facts) : null
  const total = notice && awardStages.has(reading.stage) ? lifetimeTotalIn(notice) : null
  const totalInWords = total && { amount: total.amount, rounded: total.rounded }
  const awards = facts.awards.map((award) => mentionOf(facts, award, facts.awards.length === 1 ? totalInWords : null))
  const named = awards.some(({ providers }) => providers.length > 0)
  return {
    noticeId: facts.noticeId,
    publishedAt: facts.publishedAt,
    noticeType: facts.form.noticeType,
    title: facts.title?.slice(0, shortText) ?? null,
    description: shortDescription(facts),
    reference: facts.reference?.slice(0, 120) ?? null,
    jurisdiction: reading.jurisdiction,
    scope: reading.scope,
    regime: reading.regime,
    route: reading.route,
    stage: reading.stage,
    competitionLevel: reading.competitionLevel,
    discretion: reading.discretion,
    confidence: reading.confidence,
    basis: reading.basis.map((one) => ({ ...one, quote: one.quote.slice(0, shortText) })),
    conflicts: reading.conflicts.map((one) => ({ ...one, quote: one.quote.slice(0, shortText) })),
    flags: reading.flags,
    reservedTo: reading.reservedTo,
    directAwardGround: reading.directAwardGround,
    awards,
    awardInWords:
      notice && inWords.has(reading.stage) && !named ? { providers: providersInWords(notice), totalInWords } : null,
    contracts: facts.contracts.map((contract) => ({
      ref: stableRef(facts, contract.ref),
      awardRef: contract.awardRef === null ? null : stableRef(facts, contract.awardRef),
      title: contract.title?.slice(0, shortText) ?? null,
      status: contract.status,
      signedOn: contract.signedOn,
      values: ordered(contract.values.filter(isMeaningful), 'CONTRACT'),
      ...termOf(contract.period),
    })),
    modification: reading.stage === 'MODIFICATION' ? whatChanged(facts, notice) : null,
    contractForm: notice ? contractFormOf(notice, reading) : 'NOT_STATED',
  }
}

const awardStages: ReadonlySet<NoticeStage> = new Set([
  'INTENTION_TO_AWARD',
  'AWARD',
  'URGENT_AWARD',
  'CONTRACT_DETAILS',
  'MODIFICATION',
  'CORRECTION',
])
const inWords: ReadonlySet<NoticeStage> = new Set(['INTENTION_TO_AWARD', 'AWARD', 'URGENT_AWARD'])

function mentionOf(facts: NoticeFacts, award: AwardFacts, totalInWords: WordsTotal | null): AwardMention {
  const contracts = facts.contracts.filter(
    ({ awardRef }) => awardRef === award.ref || (awardRef === null && facts.awards.length === 1),
  )
  const net = ({ gross }: MoneyFacts) => gross !== true
  const awarded = award.values.filter(isMeaningful)
  const contracted = contracts.flatMap(({ values }) => values).filter(isMeaningful)
  const lots = facts.lots.filter(({ ref }) => award.lotRefs.includes(ref))
  const estimates = [
    ...(lots.length > 0 && lots.length < facts.lots.length ? lots.flatMap(({ values }) => values) : []),
    ...(facts.awards.length === 1
      ? [...facts.estimatedValues.slice(0, 2), ...facts.lots.flatMap(({ values }) => values)]
      : []),
  ].filter(isMeaningful)
  const period = [
    award.period,
    ...contracts.map((contract) => contract.period),
    lots[0]?.period ?? null,
    facts.period,
  ].find((one) => one !== null && one !== undefined && (one.startsOn !== null || one.endsOn !== null))
  return {
    ref: stableRef(facts, award.ref),
    status: award.status,
    title: (award.title ?? lots[0]?.title ?? facts.title)?.slice(0, shortText) ?? null,
    providers: providersOf(facts, award),
    lotRefs: award.lotRefs,
    values: unique([
      ...ordered(awarded.filter(net), 'AWARD'),
      ...ordered(contracted.filter(net), 'CONTRACT'),
      ...ordered(awarded, 'AWARD'),
      ...ordered(contracted, 'CONTRACT'),
      ...estimates.map(estimate),
    ]),
    totalInWords,
    decidedOn: award.decidedOn ?? contracts.find(({ signedOn }) => signedOn !== null)?.signedOn ?? null,
    ...termOf(period ?? null),
  }
}

function termOf(period: PeriodFacts | null): Term {
  return {
    startsOn: period?.startsOn ?? null,
    endsOn: period?.endsOn ?? null,
    extendableToOn: period?.extendableToOn ?? null,
  }
}

/** Forms of the European kind write `<notice>-<number typed by the authority>-<counter>`: only the counter is stable. */
function stableRef({ noticeId }: NoticeFacts, ref: string): string {
  if (!ref.startsWith(`${noticeId}-`)) return ref
  const own = ref.slice(noticeId.length + 1)
  return /(?:^|-)(\d{1,4})$/.exec(own)?.[1] ?? own
}

function ordered(values: readonly MoneyFacts[], of: 'AWARD' | 'CONTRACT'): readonly ReadValue[] {
  return [...values.filter(({ gross }) => gross !== true), ...values.filter(({ gross }) => gross === true)].map(
    ({ amount, currency, gross }): ReadValue => ({
      amount,
      currency: currency ?? 'GBP',
      basis: `${of}_${gross === true ? 'GROSS' : 'NET'}`,
      span: 'LIFETIME',
    }),
  )
}

function estimate({ amount, currency }: MoneyFacts): ReadValue {
  return { amount, currency: currency ?? 'GBP', basis: 'ESTIMATE', span: 'NOT_STATED' }
}

function unique(values: readonly ReadValue[]): readonly ReadValue[] {
  const seen = new Set<string>()
  return values.filter(({ amount, basis }) => {
    const key = `${basis} ${amount}`
    return seen.has(key) ? false : seen.add(key)
  })
}

function providersOf(facts: NoticeFacts, { providerRefs }: AwardFacts): readonly ReadProvider[] {
  return providerRefs.flatMap((ref): readonly ReadProvider[] => {
    const party = facts.parties.find((one) => one.ref === ref)
    if (!party || party.name.trim() === '') return []
    return [
      {
        name: party.name,
        identifier: bestIdentifier(party.identifiers),
        identifiers: party.identifiers,
        role: party.roles.includes('LEAD_PROVIDER') ? 'LEAD_PROVIDER' : 'PROVIDER',
        partyRef: ref,
      },
    ]
  })
}

function shortDescription({ texts }: NoticeFacts): string | null {
  const text = texts.find(({ part }) => part === 'DESCRIPTION') ?? texts.find(({ part }) => part === 'LOT_DESCRIPTION')
  return text?.text.slice(0, shortText) ?? null
}

function whatChanged(facts: NoticeFacts, notice: NoticeWords | null): string | null {
  const change = facts.contracts.flatMap(({ changes }) => changes)[0]
  const text = change?.description ?? change?.rationale ?? notice?.changes[0]?.text ?? null
  return text?.slice(0, shortText) ?? null
}

/** The day, Europe/London, on which a notice was published, or null. */
export function publishedOn({ publishedAt }: Pick<NoticeContribution, 'publishedAt'>): string | null {
  return publishedAt === null ? null : londonDay(publishedAt)
}
