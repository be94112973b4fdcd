import type {
  AwardReading,
  ContractReading,
  ProcessReading,
  ReadProvider,
  ReadValue,
} from '@openward/vocabulary/notice-reading'
import type { ReadingFlag } from '@openward/vocabulary/reading-flag'
import type { Decision, KeyedContribution, Mention } from './decisions.js'
import { inOrder } from './decisions.js'
import { gatherJoinedDecisions } from './joins/joined-decisions.js'
import { isSameMoney } from './money-words.js'
import { publishedOn } from './notice-contribution.js'
import type { NoticeContribution } from './notice-contribution.js'
import { readContracts } from './read-contracts.js'
import { shortId } from './short-id.js'
import { OUTLIER_FROM } from './values.js'

export type { KeyedContribution } from './decisions.js'

/**
 * Reads all notices of one process together: awards counted once, with their notices in order, and contracts. Pure; the
 * order of the input does not matter. Ids are made from the ocid and from what identifies the decision; where processes
 * are joined, from the ocid under which the decision was first spoken of.
 *
 * @param ocid of the process, and where several are joined of the first of them
 */
export function readProcess(ocid: string, contributions: readonly KeyedContribution[]): ProcessReading {
  const notices = inOrder(contributions)
  const decisions = gatherJoinedDecisions(notices)
  const awards = decisions.map((decision) => readAward(ocid, decision, notices))
  const idOf = new Map(decisions.map((decision, index) => [decision, awards[index]?.id ?? '']))
  const contracts: readonly ContractReading[] = readContracts(
    ocid,
    notices,
    decisions,
    (decision) => idOf.get(decision) ?? null,
  )
  const awardIdsByNotice: Record<string, readonly string[]> = {}
  for (const { noticeKey } of notices) {
    awardIdsByNotice[noticeKey] = awards
      .filter((award) => award.notices.some((notice) => notice.noticeKey === noticeKey))
      .map(({ id }) => id)
  }
  return { ocid, awards, contracts, awardIdsByNotice }
}

function readAward(ocid: string, decision: Decision, notices: readonly KeyedContribution[]): AwardReading {
  const { mentions } = decision
  const speaking = decidingNotice(mentions)
  const first = mentions[0] as Mention
  const structured = mentions.flatMap(({ award }) => (award === null ? [] : [award]))
  const latest = structured.at(-1)
  const awarded = mentions.find(({ says }) => says === 'AWARDED')
  const providers = [...mentions].reverse().find((mention) => mention.providers.length > 0)?.providers ?? []
  const { value, otherValues, differs } = chooseValue(mentions)
  const titled = [...structured].reverse().find(({ title }) => title !== null)
  const term = [...structured].reverse().find(({ startsOn, endsOn }) => startsOn !== null || endsOn !== null)
  return {
    id: shortId('award', decision.ocid ?? ocid, decision.key),
    ocid,
    status: isAbandoned(decision, notices) ? 'ABANDONED' : awarded ? 'AWARDED' : 'INTENDED',
    title: titled?.title ?? first.notice.contribution.title,
    description:
      [...mentions].reverse().find(({ notice }) => notice.contribution.description !== null)?.notice.contribution
        .description ?? null,
    jurisdiction: speaking.jurisdiction,
    scope: speaking.scope,
    regime: speaking.regime,
    route: speaking.route,
    competitionLevel: speaking.competitionLevel,
    discretion: speaking.discretion,
    confidence: speaking.confidence,
    basis: speaking.basis.map((one) => ({ ...one, noticeId: speaking.noticeId })),
    conflicts: conflictsOf(speaking, mentions),
    flags: flagsOf(speaking, mentions, providers, value, differs),
    reservedTo: speaking.reservedTo,
    directAwardGround: speaking.directAwardGround,
    providers,
    value,
    otherValues,
    lotRefs: latest?.lotRefs ?? decision.lotRefs,
    firstPublishedOn: publishedOn(first.notice.contribution),
    awardPublishedOn: awarded ? publishedOn(awarded.notice.contribution) : null,
    decidedOn: [...structured].reverse().find(({ decidedOn }) => decidedOn !== null)?.decidedOn ?? null,
    startsOn: term?.startsOn ?? null,
    endsOn: term?.endsOn ?? null,
    extendableToOn: term?.extendableToOn ?? null,
    notices: mentions.map(({ notice }) => ({
      noticeKey: notice.noticeKey,
      noticeId: notice.contribution.noticeId,
      stage: notice.contribution.stage,
    })),
  }
}

const certainty = { HIGH: 2, MEDIUM: 1, LOW: 0 } as const

/** The notice whose reading stands for the award: the surest that states a route; of equals the latest. */
function decidingNotice(mentions: readonly Mention[]): NoticeContribution {
  const stated = mentions
    .map(({ notice }) => notice.contribution)
    .filter(({ route }) => route !== 'NOT_STATED' && route !== 'NOT_AN_AWARD')
  const candidates = stated.length > 0 ? stated : mentions.map(({ notice }) => notice.contribution)
  return candidates.reduce((best, next) => (certainty[next.confidence] >= certainty[best.confidence] ? next : best))
}

function conflictsOf(speaking: NoticeContribution, mentions: readonly Mention[]): AwardReading['conflicts'] {
  const own = speaking.conflicts.map((one) => ({ ...one, noticeId: speaking.noticeId }))
  const others = mentions.flatMap(({ notice: { contribution } }) => {
    const words = contribution.basis[0]
    if (contribution.route === speaking.route || contribution.route === 'NOT_STATED' || !words) return []
    return [{ route: contribution.route, path: words.path, quote: words.quote, noticeId: contribution.noticeId }]
  })
  return [...own, ...others]
}

interface ChosenValue {
  readonly value: ReadValue | null
  readonly otherValues: readonly ReadValue[]
  readonly differs: boolean
}

/** A lifetime total in words goes before figures that differ from it; otherwise the latest notice's best figure. */
function chooseValue(mentions: readonly Mention[]): ChosenValue {
  const latestFirst = [...mentions].reverse()
  const figures = unique(latestFirst.flatMap(({ award }) => award?.values ?? [])).sort(
    (one, other) => order.indexOf(one.basis) - order.indexOf(other.basis),
  )
  const best = figures[0] ?? null
  const words = latestFirst.find(({ totalInWords }) => totalInWords !== null)?.totalInWords ?? null
  if (words === null) return { value: best, otherValues: figures.slice(1), differs: false }
  const inWords: ReadValue = { amount: words.amount, currency: 'GBP', basis: 'TEXT', span: 'LIFETIME' }
  if (best === null) return { value: inWords, otherValues: [], differs: false }
  const same = figures.find(({ amount }) => isSameMoney(amount, words))
  if (same) return { value: same, otherValues: figures.filter((one) => one !== same), differs: false }
  return { value: inWords, otherValues: figures, differs: true }
}

const order: readonly ReadValue['basis'][] = [
  'AWARD_NET',
  'CONTRACT_NET',
  'AWARD_GROSS',
  'CONTRACT_GROSS',
  'ESTIMATE',
  'TEXT',
]

function unique(values: readonly ReadValue[]): ReadValue[] {
  const seen = new Set<string>()
  return values.filter(({ amount, basis }) => {
    const key = `${basis} ${amount}`
    return seen.has(key) ? false : seen.add(key)
  })
}

/** Flags of single notices that their process answers are read again for the award as a whole. */
const readAnew: ReadonlySet<ReadingFlag> = new Set(['VALUE_NOT_STATED', 'VALUE_OUTLIER', 'PROVIDER_NOT_NAMED'])

function flagsOf(
  speaking: NoticeContribution,
  mentions: readonly Mention[],
  providers: readonly ReadProvider[],
  value: ReadValue | null,
  differs: boolean,
): readonly ReadingFlag[] {
  const flags = new Set(
    mentions.flatMap(({ notice }) => notice.contribution.flags).filter((flag) => !readAnew.has(flag)),
  )
  if (value === null) flags.add('VALUE_NOT_STATED')
  else if (Number(value.amount) >= OUTLIER_FROM) flags.add('VALUE_OUTLIER')
  if (differs) flags.add('VALUE_TEXT_DIFFERS')
  if (speaking.route === 'FRAMEWORK_ESTABLISHMENT' && value !== null) flags.add('VALUE_IS_CEILING')
  if (providers.length === 0) flags.add('PROVIDER_NOT_NAMED')
  if (mentions.some(({ onlyInWords, says }) => onlyInWords && says === 'AWARDED')) flags.add('AWARD_IN_WORDS_ONLY')
  return [...flags].sort()
}

/** A later notice ends the process before a contract: what was decided does not come to be. */
function isAbandoned(decision: Decision, notices: readonly KeyedContribution[]): boolean {
  const last = decision.mentions.at(-1)
  if (!last || decision.mentions.some(({ notice }) => notice.contribution.stage === 'CONTRACT_DETAILS')) return false
  const after = notices.slice(notices.indexOf(last.notice) + 1)
  return after.some(({ contribution }) => contribution.stage === 'ABANDONMENT')
}
