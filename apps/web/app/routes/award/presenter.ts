import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import { COMMISSIONER_ROLES } from '@openward/vocabulary/commissioner-role'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import { PARTY_ROLES } from '@openward/vocabulary/party-role'
import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import { SOURCES } from '@openward/vocabulary/source'
import type { PrintedLink } from '../../award-rows/print-award-row'
import type { PrintedTerm } from '../../components/term'
import type { AwardQuery } from '../../generated/operations'
import { noticeAddress, organisationAddress, processAddress } from '../../print/addresses'
import { lowerFirst } from '../../print/lower-first'
import { printCounted, printList } from '../../print/print-count'
import { printDay, printDays } from '../../print/print-day'
import { printAmount, printBasis, printShortAmount, type StatedMoney } from '../../print/print-money'
import { excerpt } from '../../quotes/excerpt'
import type { MarkedPart } from '../../quotes/mark-text'
import { printReasons, type PrintedReason } from '../../quotes/print-reasons'
import { printTerm } from '../../vocabulary/print-term'
import { routePhrase } from '../../vocabulary/route-phrase'
import { printDescription } from './print-description'
import { printExpectations, type PrintedExpectations } from './print-expectations'
import { printContract, type PrintedContract } from './print-contract'

type Award = NonNullable<AwardQuery['award']>

export interface PrintedMoney {
  readonly amount: string
  readonly basis: string
}

export interface PrintedParty {
  readonly link: PrintedLink
  /** Role and kind, or what the notice calls it where that differs. */
  readonly note: string
}

export interface StoryEntry {
  readonly key: string
  readonly day: string | null
  readonly stage: PrintedTerm
  readonly notice: PrintedLink
  readonly source: PrintedLink | null
  /** What the notice alone says about the route; null where it is not about choosing a provider. */
  readonly says: { readonly route: string; readonly level: Award['competitionLevel'] } | null
  /** Whether the decision had been made when it was published. */
  readonly decided: boolean
  /** Words that decide route and law, one entry for each field, with all its words that were read marked. */
  readonly quotes: readonly { readonly path: string; readonly parts: readonly MarkedPart[] }[]
  /** Codes, and words on stage and scope. */
  readonly otherReasons: readonly PrintedReason[]
}

export interface AwardPage {
  /** Whether providers are only admitted to a framework, which gives no service yet. */
  readonly isAdmission: boolean
  readonly title: string
  readonly sentence: string
  readonly description: string | null
  readonly value: PrintedMoney | null
  readonly otherValues: readonly PrintedMoney[]
  readonly route: PrintedTerm
  readonly level: Award['competitionLevel']
  readonly levelTerm: PrintedTerm
  readonly regime: PrintedTerm
  readonly confidence: PrintedTerm
  readonly scope: string
  readonly commissioners: readonly PrintedParty[]
  readonly providers: readonly PrintedParty[]
  readonly moreProviders: string | null
  readonly system: PrintedLink | null
  readonly days: readonly { readonly name: string; readonly day: string | null }[]
  readonly process: PrintedLink
  readonly story: readonly StoryEntry[]
  readonly rule: (PrintedLink & { readonly citation: string | null }) | null
  readonly flags: readonly PrintedTerm[]
  readonly conflicts: readonly {
    readonly route: string
    readonly path: string
    readonly parts: readonly MarkedPart[]
  }[]
  /** The rules that read the marked words. */
  readonly rules: readonly PrintedLink[]
  readonly expectations: PrintedExpectations
  readonly contracts: readonly PrintedContract[]
  readonly qualityIssues: string | null
  readonly citation: string
}

/** Stages at which the provider is not chosen yet. */
const BEFORE_DECISION: ReadonlySet<NoticeStage> = new Set([
  'PIPELINE',
  'MARKET_ENGAGEMENT',
  'INTENDED_APPROACH',
  'INVITATION',
  'INTENTION_TO_AWARD',
])

/** `address` is where this page is read, without query: it is part of the citation. */
export function presentAward(award: Award, register: AwardQuery['register'], address: string): AwardPage {
  const title = award.title ?? 'Award without a title'
  return {
    isAdmission: award.route === 'FRAMEWORK_ESTABLISHMENT',
    title,
    sentence: printSentence(award),
    description:
      award.description === null || award.description === title
        ? null
        : printDescription(
            award.description,
            award.notices.flatMap(({ notice }) => notice.texts.map(({ text }) => text)),
          ),
    value: award.value === null ? null : printMoney(award.value),
    otherValues: printOtherValues(award.otherValues),
    route: printTerm('route', award.route),
    level: award.competitionLevel,
    levelTerm: printTerm('level', award.competitionLevel),
    regime: printTerm('regime', award.regime),
    confidence: printTerm('confidence', award.finding.confidence),
    scope: `${printTerm('scope', award.scope).label}, ${printTerm('jurisdiction', award.jurisdiction).label}`,
    commissioners: award.commissioners.map(({ commissioner, role, nameAsGiven }) => ({
      link: { label: commissioner.name, href: organisationAddress('commissioner', commissioner.id) },
      note: joinNotes(COMMISSIONER_ROLES[role].label, nameNote(nameAsGiven, commissioner.name)),
    })),
    providers: award.providers.map(({ provider, role, nameAsGiven }) => ({
      link: { label: provider.name, href: organisationAddress('provider', provider.id) },
      note: joinNotes(
        PROVIDER_KINDS[provider.kind].label,
        role === 'PROVIDER' ? null : PARTY_ROLES[role].label.toLowerCase(),
        nameNote(nameAsGiven, provider.name),
      ),
    })),
    moreProviders:
      award.providerCount > award.providers.length
        ? `and ${printCounted(award.providerCount - award.providers.length, 'other provider')}`
        : null,
    system:
      award.integratedCareSystem === null
        ? null
        : {
            label: award.integratedCareSystem.name,
            href: `/awards?system=${encodeURIComponent(award.integratedCareSystem.id)}`,
          },
    days: printDates(award),
    process: { label: award.ocid, href: processAddress(award.ocid) },
    story: award.notices.map((entry) => printStoryEntry(entry, award)),
    rule:
      award.finding.rule === null
        ? null
        : {
            label: award.finding.rule.title,
            href: `/award-routes/${encodeURIComponent(award.finding.rule.id)}`,
            citation: award.finding.rule.citation,
          },
    flags: award.finding.flags.map((flag) => printTerm('flag', flag)),
    conflicts: award.finding.conflicts.map((conflict) => ({
      route: AWARD_ROUTES[conflict.route].label,
      path: conflict.path,
      parts: excerpt(textAt(award, conflict.notice?.id, conflict.path), [conflict.quote]),
    })),
    rules: printRules(award),
    expectations: printExpectations(award.expectedNotices),
    contracts: award.contracts.map(printContract),
    qualityIssues:
      award.qualityIssueCount === 0
        ? null
        : `${printCounted(award.qualityIssueCount, 'quality issue')} in the notices of this award`,
    citation:
      `${register.madeUp ? '[Made-up sample] ' : ''}Openward, “${title}”, award read from ` +
      `${printCounted(award.notices.length, 'notice')} of ${award.ocid}, data version ${register.dataVersion.number} of ` +
      `${printDay(register.dataVersion.changedAt.slice(0, 10))}, ${address}.`,
  }
}

function printSentence(award: Award): string {
  const lead = award.commissioners.find(({ role }) => role === 'LEAD') ?? award.commissioners[0]
  const who = lead?.commissioner.name ?? 'A commissioner that is not named'
  const names = award.providers.slice(0, 2).map(({ provider }) => provider.name)
  const others = award.providerCount - names.length
  const whom =
    names.length === 0
      ? 'a provider that the notices do not name'
      : others > 0
        ? `${names.join(', ')} and ${printCounted(others, 'other')}`
        : printList(names)
  const day = award.awardPublishedOn ?? award.firstPublishedOn
  const isAdmission = award.route === 'FRAMEWORK_ESTABLISHMENT'
  return [
    `${who} ${(isAdmission ? ADMISSION_VERBS : VERBS)[award.status]} ${whom}`,
    isAdmission
      ? ' to a framework, which gives no service yet'
      : award.route === 'NOT_STATED'
        ? '; the notices do not say how'
        : ` ${routePhrase(award.route)}`,
    day === null ? '' : `, published ${printDay(day)}`,
    award.value === null ? '. No value is stated.' : `, for ${printShortAmount(award.value)}.`,
  ].join('')
}

const VERBS: Readonly<Record<Award['status'], string>> = {
  AWARDED: 'chose',
  INTENDED: 'intends to choose',
  ABANDONED: 'intended to choose, and then did not,',
}

const ADMISSION_VERBS: typeof VERBS = {
  AWARDED: 'admitted',
  INTENDED: 'intends to admit',
  ABANDONED: 'intended to admit, and then did not,',
}

function printMoney(money: StatedMoney): PrintedMoney {
  return { amount: printAmount(money), basis: printBasis(money) }
}

/** One line for each amount, with everything that it is given as. */
function printOtherValues(values: Award['otherValues']): readonly PrintedMoney[] {
  const bases = new Map<string, string[]>()
  for (const { amount, basis } of values.map(printMoney)) {
    const known = bases.get(amount) ?? []
    if (!known.includes(basis)) bases.set(amount, [...known, basis])
  }
  return [...bases].map(([amount, given]) => ({ amount, basis: printList(given.map(lowerFirst)) }))
}

function printDates(award: Award): AwardPage['days'] {
  const term =
    award.startsOn !== null && award.endsOn !== null
      ? printDays(award.startsOn, award.endsOn)
      : award.startsOn !== null
        ? `from ${printDay(award.startsOn)}`
        : award.endsOn !== null
          ? `until ${printDay(award.endsOn)}`
          : null
  return [
    { name: 'Decided', day: award.decidedOn === null ? null : printDay(award.decidedOn) },
    {
      name: 'First published',
      day: award.firstPublishedOn === null ? null : printDay(award.firstPublishedOn),
    },
    {
      name: 'Award published',
      day: award.awardPublishedOn === null ? null : printDay(award.awardPublishedOn),
    },
    { name: 'Term', day: term },
    ...(award.extendableToOn === null ? [] : [{ name: 'Can be extended to', day: printDay(award.extendableToOn) }]),
  ]
}

function printStoryEntry({ notice, stage }: Award['notices'][number], award: Award): StoryEntry {
  const basis = award.finding.basis.filter((words) => words.notice?.id === notice.id)
  const { decidingPaths, others } = printReasons(basis)
  return {
    key: notice.id,
    day: notice.publishedOn === null ? null : printDay(notice.publishedOn),
    stage: printTerm('stage', stage),
    notice: { label: `${SOURCES[notice.source].label} ${notice.noticeId}`, href: noticeAddress(notice) },
    source: notice.sourceUrl === null ? null : { label: 'The notice at its source', href: notice.sourceUrl },
    says:
      notice.route === 'NOT_AN_AWARD'
        ? null
        : { route: AWARD_ROUTES[notice.route].label, level: notice.competitionLevel },
    decided: !BEFORE_DECISION.has(stage),
    quotes: decidingPaths.map((path) => ({
      path,
      parts: excerpt(
        textAt(award, notice.id, path),
        basis.filter((words) => words.path === path).map(({ quote }) => quote),
      ),
    })),
    otherReasons: others,
  }
}

function printRules(award: Award): readonly PrintedLink[] {
  const rules = new Map(award.finding.basis.map(({ rule }) => [rule.id, rule.title]))
  return [...rules].map(([id, label]) => ({ label, href: `/award-routes/${encodeURIComponent(id)}` }))
}

function textAt(award: Award, noticeId: string | undefined, path: string): string | undefined {
  const entry = award.notices.find(({ notice }) => notice.id === noticeId)
  return entry?.notice.texts.find((text) => text.path === path)?.text
}

function nameNote(given: string | null, name: string): string | null {
  return given === null || given === name ? null : `in the notice: ${given}`
}

function joinNotes(...notes: readonly (string | null)[]): string {
  return notes.filter((note) => note !== null).join('; ')
}
