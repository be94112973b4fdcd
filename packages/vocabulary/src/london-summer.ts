const hour = 3_600_000
const day = 24 * hour

/** The years in which the rule held from beginning to end. */
const firstYear = 1996
const lastYear = 9998
const first = Date.UTC(firstYear, 0, 1)
const afterLast = Date.UTC(lastYear + 1, 0, 1)

const summers = new Map<number, readonly [number, number]>()

/**
 * Milliseconds by which London's clocks are ahead of UTC at an instant: an hour from the last Sunday of March to the
 * last Sunday of October, 01:00 UTC (Directive 2000/84/EC and those before it since 1996; Summer Time Order 2002).
 * Null outside the years 1996 to 9998, where the platform's calendar has to be asked. That takes ten times as long,
 * and every release has many instants.
 */
export function summerTimeOfLondon(instant: number): number | null {
  if (!(instant >= first && instant < afterLast)) return null
  const [begins, ends] = summerOf(new Date(instant).getUTCFullYear())
  return instant >= begins && instant < ends ? hour : 0
}

function summerOf(year: number): readonly [number, number] {
  let summer = summers.get(year)
  if (summer === undefined) summers.set(year, (summer = [lastSunday(year, 2), lastSunday(year, 9)]))
  return summer
}

/** Of a month of 31 days, at 01:00 UTC. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1)
  return last - new Date(last).getUTCDay() * day
}
