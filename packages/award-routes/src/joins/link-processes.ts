import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import type { ProcessJoinReason, ProcessJoinStrength } from '@openward/vocabulary/process-join'
import type { JoinSign } from './join-sign.js'

export interface SignOfProcess {
  readonly ocid: string
  readonly sign: JoinSign
}

/** A process with the stages of all its notices. */
export interface ProcessStages {
  readonly ocid: string
  /** Instant of its first notice, ISO 8601, or null. */
  readonly firstPublishedAt: string | null
  readonly stages: readonly NoticeStage[]
}

/** Two processes that are, or may be, one. The ocids are in their order. */
export interface ProcessLink {
  readonly key: string
  readonly ocid: string
  readonly otherOcid: string
  readonly reason: Exclude<ProcessJoinReason, 'DECISION'>
  /** DOUBTFUL links are left for a person; the others join. */
  readonly strength: ProcessJoinStrength
  readonly detail: string
}

/** A sign that more processes bear than this tells none from another. */
const mostProcesses = 12

/**
 * The links between processes that bear equal signs. Pure: depends on the signs and stages given, not on their order.
 *
 * @param signs all signs of each key that is among them
 */
export function linkProcesses(
  signs: readonly SignOfProcess[],
  processes: ReadonlyMap<string, ProcessStages>,
): readonly ProcessLink[] {
  const byKey = new Map<string, SignOfProcess[]>()
  for (const found of signs) byKey.set(found.sign.key, [...(byKey.get(found.sign.key) ?? []), found])
  return [...byKey].flatMap(([key, group]) => {
    const ocids = [...new Set(group.map(({ ocid }) => ocid))].sort()
    if (ocids.length < 2 || ocids.length > mostProcesses) return []
    return ocids.flatMap((ocid, index) =>
      ocids.slice(index + 1).flatMap((otherOcid): readonly ProcessLink[] => {
        const one = group.filter((found) => found.ocid === ocid).map(({ sign }) => sign)
        const other = group.filter((found) => found.ocid === otherOcid).map(({ sign }) => sign)
        const pair = { one, other, stages: [processes.get(ocid), processes.get(otherOcid)], processes: ocids.length }
        const judged = judge(pair)
        const reason = one[0]?.kind
        return judged === null || reason === undefined ? [] : [{ key, ocid, otherOcid, reason, ...judged }]
      }),
    )
  })
}

interface Pair {
  readonly one: readonly JoinSign[]
  readonly other: readonly JoinSign[]
  readonly stages: readonly (ProcessStages | undefined)[]
  /** How many processes bear the sign. */
  readonly processes: number
}

type Judged = Pick<ProcessLink, 'strength' | 'detail'> | null

function judge(pair: Pair): Judged {
  switch (pair.one[0]?.kind) {
    case 'SAME_NUMBER':
      return judgeNumber(pair)
    case 'SAME_REFERENCE':
      return judgeReference(pair)
    case 'EQUAL_FACTS':
      return judgeFacts(pair)
    case undefined:
      return null
  }
}

/** Two releases with one number may be two notices of one authority's scheme; a release and a row of a table are not. */
function judgeNumber({ one, other, processes }: Pair): Judged {
  if (one.some(({ isTableRow }) => isTableRow) === other.some(({ isTableRow }) => isTableRow)) return null
  return processes === 2
    ? { strength: 'CERTAIN', detail: 'The row of a table and the release have the same notice number.' }
    : { strength: 'DOUBTFUL', detail: 'Several releases have the notice number of a row of a table.' }
}

const before: ReadonlySet<NoticeStage> = new Set([
  ...(['PIPELINE', 'MARKET_ENGAGEMENT', 'INTENDED_APPROACH', 'INVITATION', 'CORRECTION'] as const),
])
const decided: ReadonlySet<NoticeStage> = new Set([
  ...(['INTENTION_TO_AWARD', 'AWARD', 'URGENT_AWARD', 'CONTRACT_DETAILS'] as const),
])

function judgeReference({ one, other, stages, processes }: Pair): Judged {
  const [first, second] = stages
  if (!first || !second) return null
  const likeTitles = areLike(
    one.flatMap(({ titleWords }) => titleWords),
    other.flatMap(({ titleWords }) => titleWords),
  )
  if (processes > 2) {
    const detail = `${String(processes)} processes of the authority bear the reference.`
    return likeTitles ? { strength: 'DOUBTFUL', detail } : null
  }
  if (!likeTitles) return { strength: 'DOUBTFUL', detail: 'The titles differ.' }
  if (follows(first, second) || follows(second, first))
    return { strength: 'STRONG', detail: 'One process ends before a decision, and the other brings it.' }
  const sameProvider = one.some((a) => other.some((b) => a.providers.some((name) => b.providers.includes(name))))
  if (sameProvider && (confirms(first, second) || confirms(second, first)))
    return {
      strength: 'STRONG',
      detail: 'One process ends with an intention, and the other awards to the same provider.',
    }
  return { strength: 'DOUBTFUL', detail: 'Both processes bring a decision, or neither does.' }
}

/** The early process holds nothing of a decision, and the late one begins with it. */
function follows(early: ProcessStages, late: ProcessStages): boolean {
  return (
    isBefore(early, late) &&
    early.stages.every((stage) => before.has(stage)) &&
    late.stages.some((stage) => decided.has(stage)) &&
    !late.stages.some((stage) => before.has(stage) && stage !== 'CORRECTION')
  )
}

/** The early process ends with an intention, and the late one, which holds none, makes the award. */
function confirms(early: ProcessStages, late: ProcessStages): boolean {
  return (
    isBefore(early, late) &&
    early.stages.includes('INTENTION_TO_AWARD') &&
    early.stages.every((stage) => before.has(stage) || stage === 'INTENTION_TO_AWARD') &&
    late.stages.some((stage) => stage !== 'INTENTION_TO_AWARD' && decided.has(stage)) &&
    !late.stages.includes('INTENTION_TO_AWARD')
  )
}

function isBefore({ firstPublishedAt: early }: ProcessStages, { firstPublishedAt: late }: ProcessStages): boolean {
  return early !== null && late !== null && Date.parse(early) <= Date.parse(late)
}

/** Whether at least half of the words of the shorter title stand in the longer one. */
function areLike(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length <= other.length ? [new Set(one), new Set(other)] : [new Set(other), new Set(one)]
  if (fewer.size === 0) return false
  return [...fewer].filter((word) => more.has(word)).length * 2 >= fewer.size
}

function judgeFacts({ one, other }: Pair): Judged {
  const period = comparePeriods(one, other)
  if (period === 'DIFFERENT') return null
  if (contradict(referencesOf(one), referencesOf(other)))
    return { strength: 'DOUBTFUL', detail: 'The facts are equal, and the references differ.' }
  if (period === 'NOT_STATED')
    return {
      strength: 'DOUBTFUL',
      detail: 'Commissioner, providers, value and title are equal; the period is not stated.',
    }
  return { strength: 'STRONG', detail: 'Commissioner, providers, value, period and title are equal.' }
}

function comparePeriods(one: readonly JoinSign[], other: readonly JoinSign[]): 'EQUAL' | 'DIFFERENT' | 'NOT_STATED' {
  const [first, second] = [one.filter(statesPeriod), other.filter(statesPeriod)]
  if (first.length === 0 || second.length === 0) return 'NOT_STATED'
  const equal = first.some((a) => second.some((b) => a.startsOn === b.startsOn && a.endsOn === b.endsOn))
  return equal ? 'EQUAL' : 'DIFFERENT'
}

function statesPeriod({ startsOn, endsOn }: JoinSign): boolean {
  return startsOn !== null || endsOn !== null
}

function referencesOf(signs: readonly JoinSign[]): readonly string[] {
  return [...new Set(signs.flatMap(({ references }) => references))]
}

/** Both have references, and none of the one is one of the other, or one with a letter or figure added. */
function contradict(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false
  return !one.some((a) => other.some((b) => a === b || isVersionOf(a, b) || isVersionOf(b, a)))
}

function isVersionOf(longer: string, shorter: string): boolean {
  return shorter.length >= 12 && longer.startsWith(shorter) && longer.length - shorter.length <= 2
}
