import type { Story } from '../story.js'
import { IDENTITY_TRAPS } from './identity-traps.js'
import { LINEAGES } from './lineages.js'
import { OUTSIDE_ENGLAND } from './outside-england.js'
import { RECORD_TRAPS } from './record-traps.js'
import { VALUE_TRAPS } from './value-traps.js'
import { WORD_TRAPS } from './word-traps.js'

/** All that the small sample tells besides its scenarios. */
export const STORIES: readonly Story[] = [
  ...LINEAGES,
  ...OUTSIDE_ENGLAND,
  ...WORD_TRAPS,
  ...VALUE_TRAPS,
  ...IDENTITY_TRAPS,
  ...RECORD_TRAPS,
]
