import { addDays, addWorkingDays, isWorkingDay } from './working-day.js'

/** The standstill of the Provider Selection Regime as far as it can be computed from one day of publication. */
export interface PsrStandstill {
  /** The day after publication, also where that is no working day (SI 2023/1348, regulation 12(2)). */
  readonly beginsOn: string
  /**
   * The day at whose end, midnight, the time for written representations ends: the eighth working day after the day
   * on which the standstill begins (regulation 12(3)). The standstill lasts longer where representations are made.
   */
  readonly representationsUntilOn: string
}

const workingDaysOfRepresentations = 8

/**
 * When the standstill begins and until when representations may be made, after an intention to award was published
 * on a London day. Null outside the years of which the bank holidays are known.
 */
export function psrStandstill(publishedOn: string): PsrStandstill | null {
  const beginsOn = addDays(publishedOn, 1)
  const representationsUntilOn = addWorkingDays(beginsOn, workingDaysOfRepresentations)
  return representationsUntilOn === null ? null : { beginsOn, representationsUntilOn }
}

/**
 * The last day on which an intention could be published so that the time for representations was over before a day.
 * Null outside the years of which the bank holidays are known.
 */
export function latestIntentionBefore(day: string): string | null {
  let latest = addWorkingDays(day, -workingDaysOfRepresentations)
  while (latest !== null) {
    const standstill = psrStandstill(latest)
    if (standstill === null) return null
    if (standstill.representationsUntilOn < day) break
    latest = addDays(latest, -1)
  }
  if (latest === null) return null
  // Days without work behind it may still do.
  for (let next = addDays(latest, 1); ; next = addDays(next, 1)) {
    const standstill = psrStandstill(next)
    if (standstill === null || standstill.representationsUntilOn >= day) return latest
    latest = next
  }
}

/**
 * The last day of the standstill of the Procurement Act 2023: eight working days beginning with the day on which the
 * contract award notice is published (section 51). It counts differently from the Provider Selection Regime. Null
 * outside the years of which the bank holidays are known.
 */
export function procurementActStandstillUntil(publishedOn: string): string | null {
  const first = isWorkingDay(publishedOn)
  return first === null ? null : addWorkingDays(publishedOn, first ? 7 : 8)
}
