import type { Confidence } from '@openward/vocabulary/confidence'
import type { KindSource } from '@openward/vocabulary/kind-source'
import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import { cleanName } from './clean-name.js'
import type { CleanName } from './clean-name.js'
import { findKnownBody } from './match-known.js'
import { namesGeneralPractice, ruleFor } from './name-rules.js'
import type { NameWeights, WeighedName } from './weigh-name.js'
import { weighName } from './weigh-name.js'

/** What kind a body is, on what grounds. */
export interface KindReading {
  readonly kind: ProviderKind
  readonly confidence: Confidence
  /** What it rests on, for people to read: a register, a curated list, or words of the name in quotes. */
  readonly basis: string
  /** How the kind was found, in the order of trust. */
  readonly by: KindSource
}

/**
 * From which probability words that are no rule are believed. Set on grouped cross-validation of the development half
 * so that MUTUAL and VOLUNTARY are right well over 90 times in 100 there, since rules and lists do worse on names that
 * they were not written for; the others may be guessed, and are LOW then.
 */
const believed: Readonly<Record<Exclude<ProviderKind, 'NOT_KNOWN'>, number>> = {
  NHS: 0.5,
  INDEPENDENT: 0.35,
  MUTUAL: 0.95,
  VOLUNTARY: 0.85,
  PRIMARY_CARE: 0.4,
  PUBLIC_OTHER: 0.5,
}

const mediumFrom = 0.9

/** The answer where nothing tells the kind safely. */
export const NOTHING_TELLS: KindReading = {
  kind: 'NOT_KNOWN',
  confidence: 'LOW',
  basis: 'nothing tells it safely',
  by: 'NOTHING',
}

/** The kind by a rule of law or language, or by the curated list of names; null where neither speaks. */
export function kindByRule(name: CleanName): KindReading | null {
  const found = ruleFor(name)
  const known = namesGeneralPractice(name) ? null : findKnownBody(name)
  const lawFirst = found !== null && ['NHS', 'PUBLIC_OTHER', 'PRIMARY_CARE'].includes(found.rule.kind)
  if (known && !lawFirst)
    return {
      kind: known.bodies.kind,
      confidence: 'HIGH',
      basis: `${known.bodies.basis}: ${quote(known.matched)}`,
      by: 'CURATED_LIST',
    }
  if (found)
    return {
      kind: found.rule.kind,
      confidence: found.rule.confidence,
      basis: `${found.rule.basis}: ${quote(found.matched)}`,
      by: 'NAME',
    }
  return null
}

/** The kind by the name alone; NOT_KNOWN where its words do not tell it safely. */
export function kindByName(name: string, weights?: NameWeights): KindReading {
  const clean = cleanName(name)
  return kindByRule(clean) ?? kindByWeight(clean, weights)
}

/** The kind that the learnt weights see in the words. */
export function kindByWeight(name: CleanName, weights?: NameWeights): KindReading {
  if (name.words.length === 0) return NOTHING_TELLS
  return believe(weighName(name, weights))
}

function believe({ kind, probability, words }: WeighedName): KindReading {
  if (kind === 'NOT_KNOWN' || probability < believed[kind]) return NOTHING_TELLS
  return {
    kind,
    confidence: probability >= mediumFrom ? 'MEDIUM' : 'LOW',
    basis:
      words.length > 0
        ? `words of the name: ${words.map(quote).join(', ')}`
        : 'form of the name, and nothing that says otherwise',
    by: 'NAME',
  }
}

/** Names of people do not stand in a basis. */
function quote(words: string): string {
  return `“${words.replace(/\bPERSON\b/, '…')}”`
}
