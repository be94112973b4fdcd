import type { AwardRoute } from '@openward/vocabulary/award-route'
import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'
import type { NoticeDuty } from '@openward/vocabulary/law/notice-duty'
import { LEGAL_NOTICES } from '@openward/vocabulary/law/legal-notice'
import { dutiesOf } from '@openward/vocabulary/law/route-law'
import type { AwardReading } from '@openward/vocabulary/notice-reading'
import type { NoticeScope } from '@openward/vocabulary/notice-scope'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import { REGIMES } from '@openward/vocabulary/regime'
import type { Regime } from '@openward/vocabulary/regime'
import type { Source } from '@openward/vocabulary/source'
import { latestIntentionBefore, psrStandstill } from '@openward/vocabulary/standstill'
import { addDays, daysBetween } from '@openward/vocabulary/working-day'
import type { CannotBeToldReason, NoticeOutcome } from '@openward/vocabulary/notice-outcome'
import { heldFrom } from './held-days.js'
import type { HeldRun } from './held-days.js'

/** A notice of the register with its day of publication, Europe/London, or null where it has none. */
export interface DatedNotice {
  readonly noticeKey: string
  readonly stage: NoticeStage
  readonly publishedOn: string | null
}

/** What of an award is needed to tell which notices the law asked for. Days are ISO texts, Europe/London. */
export interface AwardInLaw {
  readonly regime: Regime
  readonly route: AwardRoute
  readonly scope: NoticeScope
  readonly jurisdiction: Jurisdiction
  readonly status: AwardReading['status']
  readonly source: Source
  readonly directAwardGround: string | null
  /** Decimal text in pounds, or null. */
  readonly valueAmount: string | null
  readonly awardPublishedOn: string | null
  readonly decidedOn: string | null
  /** The first day on which a contract of the award was signed, or null. */
  readonly signedOn: string | null
  /** The notices that speak of the award. */
  readonly notices: readonly DatedNotice[]
  /** All other notices of its process. */
  readonly processNotices: readonly DatedNotice[]
}

/** A notice that the law asked for, and what was found of it. */
export interface ExpectedNotice {
  readonly duty: NoticeDuty
  /** The last day for it as computed, or null where it cannot be computed. */
  readonly dueOn: string | null
  readonly outcome: NoticeOutcome
  /** Calendar days after `dueOn`; null unless FOUND_LATE. */
  readonly daysLate: number | null
  /** The last of the days held whole through which it was looked for; null unless NOT_FOUND. */
  readonly lookedUntilOn: string | null
  /** Set where CANNOT_BE_TOLD. */
  readonly reason: CannotBeToldReason | null
  readonly found: DatedNotice | null
}

/** An intention to award with the standstill that it opened. */
export interface OpenedStandstill {
  readonly intention: DatedNotice
  readonly beginsOn: string
  readonly representationsUntilOn: string
}

export interface NoticeExpectations {
  /** In the order in which the law asks for them; empty where the law cannot be told. */
  readonly notices: readonly ExpectedNotice[]
  /** Why nothing is expected, or null. */
  readonly nothingExpected: 'OUTSIDE_SCOPE' | 'ABANDONED' | 'LAW_NOT_STATED' | 'NO_DUTY_NAMED' | null
  /** Null where no standstill is known to have been opened. */
  readonly standstill: OpenedStandstill | null
}

/**
 * How far before an award its earlier notices are looked for, in days: a convention of the register. A notice is said
 * to be not found only where all these days are held whole.
 */
export const LOOK_BACK_DAYS = 366

/** From this value on services of Schedule 3 to the 2015 Regulations had to be advertised. Pounds, the figure of 2020. */
const LIGHT_TOUCH_THRESHOLD = 663_540

/** Where the law has all these notices published. */
const publishedAt: Source = 'FIND_A_TENDER'

/**
 * What the law of its route asked to be published for an award, by when, and what was found. Pure: `today` is passed
 * in, and `held` are the days of Find a Tender that the register holds whole, joined.
 */
export function expectedNotices(award: AwardInLaw, held: readonly HeldRun[], today: string): NoticeExpectations {
  const nothing = (nothingExpected: NoticeExpectations['nothingExpected']): NoticeExpectations => ({
    notices: [],
    nothingExpected,
    standstill: null,
  })
  if (award.scope !== 'HEALTH_SERVICE' || award.jurisdiction !== 'ENGLAND') return nothing('OUTSIDE_SCOPE')
  if (award.status === 'ABANDONED') return nothing('ABANDONED')
  const duties = dutiesOf(award.route, award.regime)
  if (duties.length === 0)
    return nothing(award.regime === 'NOT_STATED' || award.route === 'NOT_STATED' ? 'LAW_NOT_STATED' : 'NO_DUTY_NAMED')
  const looked: Looked = { award, held, today, intention: intentionOf(award) }
  return {
    notices: duties.map((duty) => expect(duty, looked)),
    nothingExpected: null,
    standstill: duties.some(({ timing }) => timing.kind === 'STANDSTILL_BEFORE_AWARD') ? standstillOf(looked) : null,
  }
}

interface Looked {
  readonly award: AwardInLaw
  readonly held: readonly HeldRun[]
  readonly today: string
  readonly intention: DatedNotice | null
}

/** The intention that counts: the latest one before the award was published, else the first after it. */
function intentionOf({ notices, awardPublishedOn }: AwardInLaw): DatedNotice | null {
  const intentions = inOrder(notices.filter(({ stage }) => stage === 'INTENTION_TO_AWARD'))
  const before = intentions.filter(
    ({ publishedOn }) => publishedOn !== null && (awardPublishedOn === null || publishedOn <= awardPublishedOn),
  )
  return before.at(-1) ?? intentions[0] ?? null
}

function standstillOf({ intention }: Looked): OpenedStandstill | null {
  if (intention === null || intention.publishedOn === null) return null
  const standstill = psrStandstill(intention.publishedOn)
  return standstill && { intention, ...standstill }
}

function expect(duty: NoticeDuty, looked: Looked): ExpectedNotice {
  const { award, held } = looked
  const { stage } = LEGAL_NOTICES[duty.notice]
  const own = stage === 'INTENTION_TO_AWARD' ? looked.intention : firstOf(award.notices, stage)
  const beside = firstOf(award.processNotices, stage)
  // Intended approaches and invitations belong to the process, not to single awards of it.
  const ofProcess = stage === 'INTENDED_APPROACH' || stage === 'INVITATION'
  const found = own ?? (ofProcess ? beside : null)
  const { from, dueOn, unknown } = deadline(duty, looked)
  const answer = (outcome: NoticeOutcome, reason: CannotBeToldReason | null = null): ExpectedNotice => ({
    duty,
    dueOn,
    outcome,
    daysLate:
      outcome === 'FOUND_LATE' && found?.publishedOn != null && dueOn !== null
        ? daysBetween(dueOn, found.publishedOn)
        : null,
    lookedUntilOn:
      outcome === 'NOT_FOUND' && from !== null && dueOn !== null
        ? heldFrom(held, from, lastInQuestion(award, dueOn))
        : null,
    reason,
    found: found ?? (reason === 'NOT_JOINED' ? beside : null),
  })
  if (found !== null) {
    if (found.publishedOn === null) return answer('CANNOT_BE_TOLD', 'NOT_DATED')
    if (dueOn !== null) return answer(found.publishedOn <= dueOn ? 'FOUND_IN_TIME' : 'FOUND_LATE')
    // Without an award whatever comes before an award is in time.
    if (unknown === 'AWARD_NOT_KNOWN') return answer('FOUND_IN_TIME')
    return answer('CANNOT_BE_TOLD', unknown)
  }
  if (isStillOpen(duty, looked, dueOn)) return answer('NOT_YET_DUE')
  if (dueOn === null || from === null) return answer('CANNOT_BE_TOLD', unknown)
  if (beside !== null) return answer('CANNOT_BE_TOLD', 'NOT_JOINED')
  if (award.source !== publishedAt) return answer('CANNOT_BE_TOLD', 'OTHER_SOURCE')
  if (exceptionMayApply(duty, award)) return answer('CANNOT_BE_TOLD', 'EXCEPTION_MAY_APPLY')
  return heldFrom(held, from, lastInQuestion(award, dueOn)) === null
    ? answer('CANNOT_BE_TOLD', 'NOT_COVERED')
    : answer('NOT_FOUND')
}

/** A notice that was due before the award is looked for until the award itself was published. */
function lastInQuestion({ awardPublishedOn }: AwardInLaw, dueOn: string): string {
  return awardPublishedOn !== null && awardPublishedOn > dueOn ? awardPublishedOn : dueOn
}

interface Deadline {
  /** The first day on which the notice might have been published. */
  readonly from: string | null
  readonly dueOn: string | null
  /** Why there is no `dueOn`. */
  readonly unknown: CannotBeToldReason
}

function deadline({ timing, notice }: NoticeDuty, { award, intention }: Looked): Deadline {
  switch (timing.kind) {
    case 'STANDSTILL_BEFORE_AWARD':
      return before(award, award.awardPublishedOn, 'AWARD_NOT_KNOWN', latestIntentionBefore)
    case 'BEFORE_AWARD':
      return before(award, award.awardPublishedOn, 'AWARD_NOT_KNOWN', (day) => day)
    case 'DAYS_BEFORE_INTENTION':
      return before(award, intention?.publishedOn ?? null, 'INTENTION_NOT_KNOWN', (day) => addDays(day, -timing.days))
    case 'DAYS_AFTER_AWARD': {
      const from = notice === 'PA_CONTRACT_DETAILS' ? award.signedOn : (award.decidedOn ?? award.signedOn)
      return after(award, from, (day) => addDays(day, timing.days))
    }
    case 'DAYS_AFTER_QUARTER':
      return after(award, award.decidedOn ?? award.signedOn, (day) => addDays(endOfQuarter(day), timing.days))
  }
}

function before(
  award: AwardInLaw,
  day: string | null,
  unknown: CannotBeToldReason,
  dueFrom: (day: string) => string | null,
): Deadline {
  if (day === null) return { from: null, dueOn: null, unknown }
  const inForce = REGIMES[award.regime].inForceFrom ?? ''
  const earliest = addDays(day, -LOOK_BACK_DAYS)
  return { from: earliest > inForce ? earliest : inForce, dueOn: dueFrom(day), unknown: 'OUTSIDE_CALENDAR' }
}

function after(award: AwardInLaw, from: string | null, dueFrom: (day: string) => string): Deadline {
  const unknown = award.status === 'INTENDED' ? 'AWARD_NOT_KNOWN' : 'DAY_OF_AWARD_NOT_STATED'
  // The day that an intention gives for its decision is not that of the award.
  if (from === null || award.status === 'INTENDED') return { from: null, dueOn: null, unknown }
  return { from, dueOn: dueFrom(from), unknown }
}

function isStillOpen({ timing }: NoticeDuty, looked: Looked, dueOn: string | null): boolean {
  if (timing.kind !== 'DAYS_AFTER_AWARD' && timing.kind !== 'DAYS_AFTER_QUARTER') return false
  if (dueOn !== null) return looked.today <= dueOn
  if (looked.award.status !== 'INTENDED') return false
  const standstill = standstillOf(looked)
  return standstill !== null && looked.today <= standstill.representationsUntilOn
}

/** Whether the law may not have asked for the notice after all. */
function exceptionMayApply({ notice }: NoticeDuty, { directAwardGround, valueAmount }: AwardInLaw): boolean {
  if (notice === 'PCR_CALL' || notice === 'PCR_CONTRACT_AWARD')
    return valueAmount === null || Number(valueAmount) < LIGHT_TOUCH_THRESHOLD
  // Awards that follow the choice of the person who uses the service; the exception itself is to be checked.
  return notice === 'PA_TRANSPARENCY' && (directAwardGround === null || /choice/i.test(directAwardGround))
}

/** The last day of the calendar quarter in which a day lies. */
function endOfQuarter(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const last = Math.ceil(month / 3) * 3
  return new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10)
}

function inOrder(notices: readonly DatedNotice[]): readonly DatedNotice[] {
  return [...notices].sort(
    (one, other) =>
      (one.publishedOn ?? '9999').localeCompare(other.publishedOn ?? '9999') ||
      one.noticeKey.localeCompare(other.noticeKey),
  )
}

/** The first published notice of a stage. An urgent award is an award. */
function firstOf(notices: readonly DatedNotice[], stage: NoticeStage): DatedNotice | null {
  const awards: readonly NoticeStage[] = ['AWARD', 'URGENT_AWARD']
  const wanted = awards.includes(stage) ? awards : [stage]
  return inOrder(notices.filter((notice) => wanted.includes(notice.stage)))[0] ?? null
}
