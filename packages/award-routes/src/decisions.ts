import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'
import type { ReadProvider } from '@openward/vocabulary/notice-reading'
import type { AwardMention, NoticeContribution, WordsTotal } from './notice-contribution.js'

/** A notice of a process, with the key under which the register keeps it. */
export interface KeyedContribution {
  readonly noticeKey: string
  readonly contribution: NoticeContribution
  /** The ocid that the notice itself gives, where it is joined to a process of another; else it may be left out. */
  readonly ocid?: string
}

/** One notice speaking of one decision. */
export interface Mention {
  readonly notice: KeyedContribution
  readonly says: 'INTENDED' | 'AWARDED'
  /** Null where the award stands in the words of a correction only. */
  readonly award: AwardMention | null
  readonly providers: readonly ReadProvider[]
  readonly totalInWords: WordsTotal | null
  readonly onlyInWords: boolean
}

/** A decision with everything that is said of it, in order of publication. */
export interface Decision {
  /** What identifies it under its ocid. */
  readonly key: string
  /** The ocid of the first notice that speaks of it, or null where the process has only one. */
  readonly ocid: string | null
  readonly ref: string
  readonly lotRefs: readonly string[]
  readonly mentions: Mention[]
}

/** Orders notices by instant of publication, then by key: the order of the input does not matter. */
export function inOrder(notices: readonly KeyedContribution[]): readonly KeyedContribution[] {
  const instant = ({ contribution }: KeyedContribution) => {
    const time = contribution.publishedAt === null ? Number.NaN : Date.parse(contribution.publishedAt)
    return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time
  }
  return [...notices].sort((one, other) => {
    const [first, second] = [instant(one), instant(other)]
    if (first !== second) return first - second
    if (one.noticeKey !== other.noticeKey) return one.noticeKey < other.noticeKey ? -1 : 1
    // Two versions of one notice under one key: their content orders them.
    return JSON.stringify(one.contribution) < JSON.stringify(other.contribution) ? -1 : 1
  })
}

/**
 * Gathers what the notices of a process say of its decisions. Inside one notice every award object is a decision of
 * its own; across notices the same number with the same provider, or an intention and its confirmation, are one.
 */
export function gatherDecisions(notices: readonly KeyedContribution[]): readonly Decision[] {
  const decisions: Decision[] = []
  for (const notice of inOrder(notices)) {
    const taken = new Set<Decision>()
    for (const mention of mentionsOf(notice)) {
      const known = find(decisions, mention, taken)
      const decision = known ?? begin(decisions, mention)
      decision.mentions.push(mention)
      taken.add(decision)
    }
    for (const mention of confirmedInWords(notice, decisions)) mention.decision.mentions.push(mention.mention)
  }
  return decisions
}

function saysOf({ stage, noticeType }: NoticeContribution): Mention['says'] | null {
  switch (stage) {
    case 'INTENTION_TO_AWARD':
      return 'INTENDED'
    case 'AWARD':
    case 'URGENT_AWARD':
    case 'CONTRACT_DETAILS':
      return 'AWARDED'
    case 'CORRECTION':
      // A corrected award notice speaks of the award; a corrected call does not.
      if (noticeType === 'UK5') return 'INTENDED'
      return noticeType === 'UK6' || noticeType === 'UK7' ? 'AWARDED' : null
    default:
      return null
  }
}

function mentionsOf(notice: KeyedContribution): readonly Mention[] {
  const { contribution } = notice
  const says = saysOf(contribution)
  if (says === null) return []
  return contribution.awards
    .filter(
      ({ status, providers }) =>
        status !== 'UNSUCCESSFUL' &&
        status !== 'CANCELLED' &&
        (providers.length > 0 || contribution.noticeType === 'UK5'),
    )
    .map((award) => ({
      notice,
      says,
      award,
      providers: award.providers,
      totalInWords: award.totalInWords,
      onlyInWords: false,
    }))
}

/** An award that stands in the words of a correction confirms what was intended, or is a decision of its own. */
function confirmedInWords(
  notice: KeyedContribution,
  decisions: Decision[],
): readonly { readonly decision: Decision; readonly mention: Mention }[] {
  const { contribution } = notice
  const says = saysOf(contribution)
  const { awardInWords } = contribution
  if (says === null || awardInWords === null) return []
  if (contribution.awards.some(({ providers }) => providers.length > 0)) return []
  const mention = (totalInWords: WordsTotal | null): Mention => ({
    notice,
    says,
    award: null,
    providers: awardInWords.providers,
    totalInWords,
    onlyInWords: true,
  })
  const open = decisions.filter(({ mentions }) => mentions.every((one) => one.says === 'INTENDED'))
  const spokenOf = open.length > 0 ? open : decisions
  if (spokenOf.length > 0) {
    const total = spokenOf.length === 1 ? awardInWords.totalInWords : null
    return spokenOf.map((decision) => ({
      decision,
      mention: { ...mention(total), providers: spokenOf.length === 1 ? awardInWords.providers : [] },
    }))
  }
  const decision: Decision = { key: firstRef, ref: firstRef, lotRefs: [], mentions: [], ocid: notice.ocid ?? null }
  decisions.push(decision)
  return [{ decision, mention: mention(awardInWords.totalInWords) }]
}

/** The number that forms give to the first or only award of a process. */
const firstRef = '1'

function begin(decisions: Decision[], mention: Mention): Decision {
  const ref = mention.award?.ref ?? firstRef
  const lotRefs = mention.award?.lotRefs ?? []
  const isFirst = !decisions.some((decision) => decision.ref === ref)
  const key = isFirst ? ref : [ref, ...lotRefs, ...mention.providers.map(nameOf).sort()].join('|')
  const decision: Decision = { key, ref, lotRefs, mentions: [], ocid: mention.notice.ocid ?? null }
  decisions.push(decision)
  return decision
}

function find(decisions: readonly Decision[], mention: Mention, taken: ReadonlySet<Decision>): Decision | undefined {
  const free = decisions.filter((decision) => !taken.has(decision) && decision.ref === (mention.award?.ref ?? firstRef))
  const same = free.find((decision) => decision.mentions.some(({ providers }) => overlap(providers, mention.providers)))
  if (same) return same
  // Words-only awards and intentions without a name take the provider that a later notice of the same number names.
  return free.find(
    (decision) =>
      decision.mentions.every(({ providers }) => providers.length === 0) ||
      mention.providers.length === 0 ||
      (mention.says === 'AWARDED' && decision.mentions.every(({ says }) => says === 'INTENDED')) ||
      // Every notice about the contract of a numbered award of the Act is about that award.
      (mention.notice.contribution.noticeType !== null && sharesLot(decision.lotRefs, mention.award?.lotRefs ?? [])),
  )
}

function sharesLot(one: readonly string[], other: readonly string[]): boolean {
  return one.some((lot) => other.includes(lot))
}

/** Whether one provider is among both. */
export function overlap(one: readonly ReadProvider[], other: readonly ReadProvider[]): boolean {
  return one.some((first) => other.some((second) => isSame(first, second)))
}

function isSame(one: ReadProvider, other: ReadProvider): boolean {
  if (nameOf(one) === nameOf(other)) return true
  return one.identifiers.some(
    ({ scheme, value, valid }) =>
      valid && other.identifiers.some((second) => second.valid && second.scheme === scheme && second.value === value),
  )
}

function nameOf({ name }: ReadProvider): string {
  return normaliseOrganisationName(name)
}
