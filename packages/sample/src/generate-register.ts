import { dayOf, type Day } from './calendar.js'
import { playScenario, playStory } from './casting.js'
import { populationFor, SMALL_POPULATION, type Population } from './population.js'
import type { Numbers, SampleProcess, SampleSource } from './process-writer.js'
import { Random } from './random.js'
import { COVERED_UNTIL, inWindows, monthWindows, yearEnds, yearWindows, type RegisterFile } from './register-windows.js'
import { newestFirst, pagesOf, type SampleFile } from './release-pages.js'
import type { Release } from './release.js'
import { scenarioNamed, SCENARIOS } from './scenarios/all-scenarios.js'
import type { Scenario } from './scenarios/scenario.js'
import { STORIES } from './scenarios/stories.js'

export interface RegisterOptions {
  /** Any integer: the same seed gives the same bytes. */
  readonly seed: number
  /** Confirmed awards of a large register; without it, the small sample with its stories. */
  readonly awards?: number
  /** With what was meant beside each page. */
  readonly withAnswers?: boolean
}

/** Releases that the small sample reaches before it stops. */
const SMALL_SIZE = 300

/**
 * The made-up register as release packages, window by window. The small sample comes in years, a large one in shorter
 * windows; both cover 2013 to August 2026 of Contracts Finder and 2021 to August 2026 of Find a Tender without a gap.
 */
export function* generateRegister(options: RegisterOptions): Generator<RegisterFile> {
  const { seed, awards, withAnswers = false } = options
  if (awards === undefined) yield* inWindows(smallProcesses(seed), yearWindows(), 25, withAnswers)
  else yield* inWindows(manyProcesses(seed, awards), monthWindows(), 100, withAnswers)
}

export interface BatchOptions {
  readonly seed: number
  readonly releases: number
  /** Number of the first release: batches whose ranges do not meet share no ocid and no release id. */
  readonly from: number
  /** Size of the register whose organisations it speaks of. */
  readonly awards: number
}

/** New releases after the days of the register, as one window per source. */
export function* generateBatch({ seed, releases, from, awards }: BatchOptions): Generator<SampleFile> {
  const population = populationFor(awards)
  const numbers = numbersFrom(1_000_000 + from, 10_000_000 + from)
  const drawn = weighted(dayOf('2026-05-01'))
  const entries: Record<SampleSource, { day: Day; release: Release }[]> = { FIND_A_TENDER: [], CONTRACTS_FINDER: [] }
  let count = 0
  for (let index = 0; count < releases; index += 1) {
    const random = new Random(seed, 3, from, index)
    const day = COVERED_UNTIL + random.integer(0, 20)
    const scene = playScenario(random.pick(drawn), day, population, random, numbers)
    for (const process of scene?.processes ?? []) {
      const wanted = process.releases.slice(0, releases - count)
      entries[process.source].push(...wanted)
      count += wanted.length
    }
  }
  for (const source of ['FIND_A_TENDER', 'CONTRACTS_FINDER'] as const) {
    const window = { source, from: COVERED_UNTIL, to: dayOf('2027-03-01'), name: `batch-${from}` }
    yield* pagesOf(window, newestFirst(entries[source]), 100, 20_000_000 + from)
  }
}

/**
 * Every story once, every scenario at least once, some Contracts Finder notices in each year, and more by chance until
 * the size is reached.
 */
function smallProcesses(seed: number): SampleProcess[] {
  const numbers = numbersFrom(1, 900_001)
  const processes = STORIES.flatMap((story, index) => playStory(story, new Random(seed, 1, index), numbers).processes)
  const add = (scenario: Scenario, from: Day, to: Day, random: Random): void => {
    const day = random.integer(Math.max(from, scenario.from), Math.min(to, scenario.to))
    processes.push(...(playScenario(scenario, day, SMALL_POPULATION, random, numbers)?.processes ?? []))
  }
  for (const [index, scenario] of SCENARIOS.entries()) {
    add(scenario, scenario.from, scenario.to, new Random(seed, 2, index))
  }
  for (let index = 0; index < 2 * 14; index += 1) {
    const random = new Random(seed, 5, index)
    const [from, to] = [dayOf(`${2013 + (index >> 1)}-04-10`), dayOf(`${2013 + (index >> 1)}-05-20`)]
    const open = SCENARIOS.filter(
      (scenario) => scenario.source === 'CONTRACTS_FINDER' && scenario.from <= from && to <= scenario.to,
    )
    add(random.pick(open), from, to, random)
  }
  processes.push(...lastNotices(seed, SMALL_POPULATION, numbers).flatMap(({ processes: last }) => last))
  const size = (): number => processes.reduce((sum, process) => sum + process.releases.length, 0)
  for (let index = SCENARIOS.length; size() < SMALL_SIZE; index += 1) {
    const random = new Random(seed, 2, index)
    const scenario = random.pick(SCENARIOS)
    add(scenario, scenario.from, scenario.to, random)
  }
  return processes.sort((left, right) => left.begunOn - right.begunOn)
}

/** Processes in the order in which they begin until exactly so many awards are confirmed. */
function* manyProcesses(seed: number, awards: number): Generator<SampleProcess> {
  const population = populationFor(awards)
  const numbers = numbersFrom(1, 900_001)
  const draws = new Map<number, readonly Scenario[]>()
  const last = lastNotices(seed, population, numbers)
  const drawn = Math.max(0, awards - last.length)
  let made = 0
  for (let index = 0; made < drawn; index += 1) {
    const random = new Random(seed, 4, index)
    const day = timeline(made / drawn)
    while (last[0] !== undefined && last[0].day <= day) yield* last.shift()?.processes ?? []
    const month = Math.floor(day / 30)
    let open = draws.get(month)
    if (!open) {
      open = weighted(day)
      draws.set(month, open)
    }
    const scenario = random.pick(open)
    if (scenario.awards > drawn - made || scenario.from > day || scenario.to < day) continue
    const scene = playScenario(scenario, day, population, random, numbers)
    if (!scene) continue
    yield* scene.processes
    made += scenario.awards
  }
  for (const { processes } of last) yield* processes
}

/** An eighth of a large register lies before 2021, when only Contracts Finder was there. */
function timeline(part: number): Day {
  const [start, change, end] = [dayOf('2013-04-08'), dayOf('2021-01-04'), dayOf('2026-08-05')]
  return Math.floor(
    part < 0.12 ? start + (part / 0.12) * (change - start) : change + ((part - 0.12) / 0.88) * (end - change),
  )
}

/** The scenarios of a day, each as often as its weight. */
const weighted = (day: Day): readonly Scenario[] =>
  SCENARIOS.filter(({ from, to }) => from <= day && day <= to).flatMap((scenario) =>
    Array.from({ length: scenario.weight }, () => scenario),
  )

/**
 * One notice late on the last evening of each year, and of the days covered: it shows that the newest page is there and
 * that nothing of the year is missing after it.
 */
function lastNotices(
  seed: number,
  population: Population,
  numbers: Numbers,
): { readonly day: Day; readonly processes: readonly SampleProcess[] }[] {
  return (['CONTRACTS_FINDER', 'FIND_A_TENDER'] as const)
    .flatMap((source) => yearEnds(source).map((end) => ({ source, day: end - 1 })))
    .sort((left, right) => left.day - right.day)
    .map(({ source, day }, index) => {
      const scene = playScenario(lastScenario(source, day), day, population, new Random(seed, 6, index), numbers, true)
      return { day, processes: scene?.processes ?? [] }
    })
}

function lastScenario(source: SampleSource, day: Day): Scenario {
  if (source === 'FIND_A_TENDER') {
    return scenarioNamed(day < dayOf('2024-01-01') ? '2015 negotiated without publication' : 'PSR direct award A')
  }
  return scenarioNamed(
    day < dayOf('2015-01-01')
      ? '2006 Regulations, section 75 regulations, one capable provider'
      : 'Nothing said of the route',
  )
}

function numbersFrom(firstProcess: number, firstNotice: number): Numbers {
  let [process, notice] = [firstProcess, firstNotice]
  return { process: () => process++, notice: () => notice++ }
}
