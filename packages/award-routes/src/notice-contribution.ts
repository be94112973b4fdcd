import type { AwardRoute, Discretion } from '@openward/vocabulary/award-route'
import type { CompetitionLevel } from '@openward/vocabulary/competition-level'
import type { Confidence } from '@openward/vocabulary/confidence'
import type { ContractForm } from '@openward/vocabulary/contract-form'
import { bestIdentifier } from '@openward/vocabulary/identifier'
import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'
import { londonDay } from '@openward/vocabulary/london-day'
import type {
  AwardFacts,
  ContractFacts,
  LotFacts,
  MoneyFacts,
  NoticeFacts,
  PeriodFacts,
} from '@openward/vocabulary/notice-facts'
import type { Basis, Conflict, NoticeReading, ReadProvider, ReadValue } from '@openward/vocabulary/notice-reading'
import type { NoticeScope } from '@openward/vocabulary/notice-scope'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import type { ReadingFlag } from '@openward/vocabulary/reading-flag'
import type { Regime } from '@openward/vocabulary/regime'
import { contractFormOf } from './contract-form.js'
import { lifetimeTotalIn, originalValueIn } from './money-words.js'
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
  /** Set on a modification whose words state the value before it, decimal pounds. */
  readonly originalValue: string | null
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
      values: ordered(contract.values),
      ...termOf(contract.period),
    })),
    modification: reading.stage === 'MODIFICATION' ? whatChanged(facts, notice) : null,
    originalValue: reading.stage === 'MODIFICATION' && notice ? originalValueIn(notice) : null,
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
  const only = facts.awards.length === 1
  const contracts: ContractFacts[] = []
  for (const contract of facts.contracts)
    if (contract.awardRef === award.ref || (contract.awardRef === null && only)) contracts.push(contract)
  const lots: LotFacts[] = []
  for (const lot of facts.lots) if (award.lotRefs.includes(lot.ref)) lots.push(lot)
  return {
    ref: stableRef(facts, award.ref),
    status: award.status,
    title: (award.title ?? lots[0]?.title ?? facts.title)?.slice(0, shortText) ?? null,
    providers: providersOf(facts, award),
    lotRefs: award.lotRefs,
    values: valuesOf(facts, award, contracts, lots),
    totalInWords,
    decidedOn: award.decidedOn ?? firstSigned(contracts),
    ...termOf(periodOf(facts, award, contracts, lots)),
  }
}

/** Net figures of the award, then of its contracts, before gross ones, before estimates; each once. */
function valuesOf(
  facts: NoticeFacts,
  award: AwardFacts,
  contracts: readonly ContractFacts[],
  lots: readonly LotFacts[],
): readonly ReadValue[] {
  const awarded = meaningful([award])
  const contracted = meaningful(contracts)
  const values: ReadValue[] = []
  for (const gross of [false, true]) {
    for (const money of awarded) if ((money.gross === true) === gross) values.push(figure(money, 'AWARD'))
    for (const money of contracted) if ((money.gross === true) === gross) values.push(figure(money, 'CONTRACT'))
  }
  if (lots.length > 0 && lots.length < facts.lots.length)
    for (const money of meaningful(lots)) values.push(estimate(money))
  if (facts.awards.length === 1) {
    for (const money of facts.estimatedValues.slice(0, 2)) if (isMeaningful(money)) values.push(estimate(money))
    for (const money of meaningful(facts.lots)) values.push(estimate(money))
  }
  return unique(values)
}

/** The first period that says a day: of the award, its contracts, its first lot, the procurement. */
function periodOf(
  facts: NoticeFacts,
  award: AwardFacts,
  contracts: readonly ContractFacts[],
  lots: readonly LotFacts[],
): PeriodFacts | null {
  if (saysDay(award.period)) return award.period
  for (const { period } of contracts) if (saysDay(period)) return period
  const lot = lots[0]?.period ?? null
  if (saysDay(lot)) return lot
  return saysDay(facts.period) ? facts.period : null
}

function saysDay(period: PeriodFacts | null): boolean {
  return period !== null && (period.startsOn !== null || period.endsOn !== null)
}

function firstSigned(contracts: readonly ContractFacts[]): string | null {
  for (const { signedOn } of contracts) if (signedOn !== null) return signedOn
  return null
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

/** Figures of contracts alone, net before gross. */
function ordered(values: readonly MoneyFacts[]): readonly ReadValue[] {
  const meant = values.filter(isMeaningful)
  return [...meant.filter(({ gross }) => gross !== true), ...meant.filter(({ gross }) => gross === true)].map((money) =>
    figure(money, 'CONTRACT'),
  )
}

function meaningful(holders: readonly { readonly values: readonly MoneyFacts[] }[]): readonly MoneyFacts[] {
  const found: MoneyFacts[] = []
  for (const { values } of holders) for (const money of values) if (isMeaningful(money)) found.push(money)
  return found
}

function figure({ amount, currency, gross }: MoneyFacts, of: 'AWARD' | 'CONTRACT'): ReadValue {
  return {
    amount,
    currency: currency ?? 'GBP',
    basis: `${of}_${gross === true ? 'GROSS' : 'NET'}`,
    span: 'LIFETIME',
  }
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
