import type { AwardRoute } from '@openward/vocabulary/award-route'
import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'
import type { NoticeScope } from '@openward/vocabulary/notice-scope'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import type { Regime } from '@openward/vocabulary/regime'
import type { AwardAnswer, ProcessAnswer, ReleaseAnswer, ValueAnswer } from './answers.js'
import { addYears, instant, weekday, yearOf, type Day } from './calendar.js'
import type { Commissioner, Organisation } from './organisation.js'
import type { Random } from './random.js'
import type { Release } from './release.js'
import type { Service } from './services.js'

export type SampleSource = 'FIND_A_TENDER' | 'CONTRACTS_FINDER'

/** One made-up contracting process: what is published, and what was meant. */
export interface SampleProcess {
  readonly source: SampleSource
  /** Day on which its scenario begins; no release is earlier. */
  readonly begunOn: Day
  readonly releases: readonly { readonly day: Day; readonly release: Release }[]
  readonly answer: ProcessAnswer
}

/** Gives out the numbers that no two processes and no two notices share. */
export interface Numbers {
  process(): number
  notice(): number
}

/** Who and what the notices of a scenario are about. */
export interface Casting {
  readonly commissioner: Commissioner
  /** The first is the one chosen where only one is. */
  readonly providers: readonly Organisation[]
  readonly service: Service
  /** Day of the first notice. */
  readonly day: Day
  readonly years: number
  /** Pounds a year. */
  readonly annual: number
  /** Published late on that very evening, whatever day of the week it is. */
  readonly lateThatDay?: boolean
}

export interface Meaning {
  readonly regime: Regime
  readonly route: AwardRoute
  readonly stage: NoticeStage
  readonly scope?: NoticeScope
  readonly jurisdiction?: Jurisdiction
}

/** The stage on which one scenario plays: its casting, its chance, and the processes it opens. */
export class Scene {
  readonly processes: SampleProcess[] = []

  constructor(
    readonly casting: Casting,
    readonly random: Random,
    private readonly numbers: Numbers,
  ) {}

  /** Opens a process; `publish` and `award` of the writer fill it. */
  open(story: string, source: SampleSource, sameDecisionAs: string | null = null): ProcessWriter {
    const number = String(this.numbers.process()).padStart(6, '0')
    const ocid = `${source === 'FIND_A_TENDER' ? 'ocds-h6vhtk' : 'ocds-b5fd17'}-made-up-${number}`
    const writer = new ProcessWriter(story, source, ocid, sameDecisionAs, this.casting, this.random, this.numbers)
    this.processes.push(writer)
    return writer
  }
}

export class ProcessWriter implements SampleProcess {
  readonly releases: { day: Day; release: Release }[] = []
  private readonly meanings: ReleaseAnswer[] = []
  private readonly awards: AwardAnswer[] = []
  private admitted = 0
  readonly reference: string
  readonly title: string
  readonly starts: Day
  readonly ends: Day
  /** Pounds over the whole term. */
  readonly lifetime: number

  constructor(
    private readonly story: string,
    readonly source: SampleSource,
    readonly ocid: string,
    private readonly sameDecisionAs: string | null,
    readonly casting: Casting,
    readonly random: Random,
    private readonly numbers: Numbers,
  ) {
    const { commissioner, service, day, years, annual } = casting
    this.reference = `${commissioner.short}/${yearOf(day) % 100}/${random.integer(100, 999)}`
    this.title = random.chance(50) ? service.title : `${service.title} - ${commissioner.place}`
    this.starts = day + random.integer(60, 150)
    this.ends = addYears(this.starts, years) - 1
    this.lifetime = annual * years
  }

  get begunOn(): Day {
    return this.casting.day
  }

  get provider(): Organisation {
    const first = this.casting.providers[0]
    if (!first) throw new Error('The scenario has no provider')
    return first
  }

  /** What every notice of the process carries, published some days after the first one (never at a weekend). */
  notice(after = 0): NoticeBase {
    const late = this.casting.lateThatDay === true
    const day = late ? this.casting.day : weekday(this.casting.day + after)
    const number = this.numbers.notice()
    return {
      ocid: this.ocid,
      id: this.source === 'FIND_A_TENDER' ? `${number}-${yearOf(day)}` : `made-up-${number}-${number % 1_000_000}`,
      day,
      at: instant(day, late ? this.random.integer(82_800, 85_800) : this.random.integer(25_200, 75_600)),
      commissioner: this.casting.commissioner,
      reference: this.reference,
      title: this.title,
      service: this.casting.service,
      random: this.random,
    }
  }

  publish(base: NoticeBase, release: Release, meaning: Meaning): void {
    this.releases.push({ day: base.day, release })
    const { commissioner, service } = this.casting
    this.meanings.push({
      releaseId: release.id,
      ocid: release.ocid,
      source: this.source,
      jurisdiction: meaning.jurisdiction ?? commissioner.jurisdiction,
      scope: meaning.scope ?? service.scope,
      regime: meaning.regime,
      route: meaning.route,
      stage: meaning.stage,
    })
  }

  /** Publishes a release a second time, byte for byte. */
  repeat(release: Release): void {
    const first = this.releases.find((entry) => entry.release === release)
    if (first) this.releases.push(first)
  }

  award(
    status: AwardAnswer['status'],
    regime: Regime,
    route: AwardRoute,
    value: ValueAnswer | null,
    providers: readonly string[] = [this.provider.name],
  ): void {
    this.awards.push({ status, regime, route, providers, value })
  }

  admit(providers: number): void {
    this.admitted += providers
  }

  get answer(): ProcessAnswer {
    return {
      ocid: this.ocid,
      story: this.story,
      releases: this.meanings,
      awards: this.awards,
      admissions: this.admitted,
      sameDecisionAs: this.sameDecisionAs,
    }
  }
}

export interface NoticeBase {
  readonly ocid: string
  readonly id: string
  readonly day: Day
  readonly at: string
  readonly commissioner: Commissioner
  readonly reference: string
  readonly title: string
  readonly service: Service
  readonly random: Random
}

/** The value that the figures of a form state. */
export const figures = (amount: number, basis: ValueAnswer['basis']): ValueAnswer => ({
  amount: String(amount),
  basis,
  span: null,
})

/** The lifetime value that only the words state. */
export const inWords = (amount: number): ValueAnswer => ({ amount: String(amount), basis: 'TEXT', span: 'LIFETIME' })
