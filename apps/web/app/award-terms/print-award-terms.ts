import { drawAwardTerms, type AwardTerm } from '@openward/pictures/award-terms'
import type { Picture } from '@openward/pictures/picture'
import { printRowRoute } from '../award-rows/print-row-route'
import type { AwardOnLineFragment } from '../generated/operations'
import { printCount, printCounted } from '../print/print-count'
import { printInstant } from '../print/print-day'

export interface TermsSubject {
  readonly id: string
  /** On whose page: it stands on one side of each award, and the table names the other. */
  readonly role: 'provider' | 'commissioner'
  readonly name: string
  readonly madeUp: boolean
  /** How many awards there are in all, admissions to frameworks left out; the line shows the newest. */
  readonly total: number
  /** The last day held whole, and the state of the data. */
  readonly heldTo: string | null
  readonly dataVersion: { readonly number: string; readonly changedAt: string }
}

/** Fewer awards are read as rows more easily than as a picture. */
const FEWEST_FOR_A_PICTURE = 3
const MOST_IN_A_PICTURE = 12

/** The newest awards on a line of time; null where there are too few of them, or none has a term. */
export function printAwardTerms(awards: readonly AwardOnLineFragment[], subject: TermsSubject): Picture | null {
  const shown = awards
    .filter(({ route }) => route !== 'FRAMEWORK_ESTABLISHMENT')
    .map((award) => printTerm(award, subject.role))
    .filter(hasDay)
    .slice(0, MOST_IN_A_PICTURE)
  if (shown.length < FEWEST_FOR_A_PICTURE || !shown.some(hasTerm)) return null
  const which =
    shown.length < subject.total
      ? `${printCount(shown.length)} of ${printCounted(subject.total, 'award')}`
      : printCounted(shown.length, 'award')
  return drawAwardTerms({
    id: subject.id,
    title: `${subject.role === 'provider' ? 'Health services awarded to' : 'Health services awarded by'} ${subject.name} through time: ${which}`,
    description:
      'The newest awards with their terms and the days of their notices; the table below the picture gives them all.',
    notes: [
      ...(subject.madeUp ? ['Made-up sample data.'] : []),
      'Bar: term without extensions, in the pattern of the competition level. Dashed: possible extension. Dot: a notice.',
      `Openward, data version ${subject.dataVersion.number}, ${printInstant(subject.dataVersion.changedAt)}.`,
    ],
    whoName: subject.role === 'provider' ? 'Commissioner' : 'Provider',
    heldTo: subject.heldTo,
    awards: shown,
  })
}

function printTerm(award: AwardOnLineFragment, role: TermsSubject['role']): AwardTerm {
  return {
    title: award.title ?? 'Award without a title',
    who: role === 'provider' ? (award.commissioner?.name ?? 'Not named') : printProviders(award),
    how: `${award.status === 'INTENDED' ? 'Intended: ' : ''}${printRowRoute(award.route)}`,
    level: award.competitionLevel,
    startsOn: award.startsOn,
    endsOn: award.endsOn,
    extendableToOn: award.extendableToOn,
    noticesOn: award.notices.map(({ notice }) => notice.publishedOn).filter((day) => day !== null),
  }
}

function printProviders({ providers, providerCount }: AwardOnLineFragment): string {
  const first = providers[0]?.provider.name
  if (first === undefined) return 'Not named'
  return providerCount === 1 ? first : `${first} and ${printCounted(providerCount - 1, 'other')}`
}

function hasDay({ startsOn, endsOn, noticesOn }: AwardTerm): boolean {
  return startsOn !== null || endsOn !== null || noticesOn.length > 0
}

function hasTerm({ startsOn, endsOn }: AwardTerm): boolean {
  return startsOn !== null && endsOn !== null
}
