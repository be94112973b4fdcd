import type { Day } from './calendar.js'
import type { Commissioner, Organisation } from './organisation.js'
import type { Scene } from './process-writer.js'
import type { Service } from './services.js'

/** A scenario with its casting fixed: told once, in the small sample. */
export interface Story {
  readonly day: Day
  readonly commissioner: Commissioner
  readonly providers: readonly Organisation[]
  readonly service: Service
  /** Term in years and pounds a year; chance decides where they are left out. */
  readonly years?: number
  readonly annual?: number
  readonly play: (scene: Scene) => void
}
