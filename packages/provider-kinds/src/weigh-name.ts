import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import { codesOf } from '@openward/vocabulary/code-list'
import type { CleanName } from './clean-name.js'
import { nameFeatures } from './name-features.js'
import { NAME_WEIGHTS } from './name-weights.js'

/** The kinds in the order in which the weights stand in a line. */
export const WEIGHED_KINDS: readonly ProviderKind[] = codesOf(PROVIDER_KINDS)

/** Weights are written as whole numbers of this part of one. */
export const WEIGHT_PARTS = 20

export interface WeighedName {
  readonly kind: ProviderKind
  /** Between 0 and 1, by the model's own reckoning. */
  readonly probability: number
  /** The words that spoke most for the kind, at most three, the strongest first. */
  readonly words: readonly string[]
}

export interface NameWeights {
  /** For each kind, what speaks for it before any word is seen. */
  readonly start: readonly number[]
  readonly byFeature: ReadonlyMap<string, readonly number[]>
}

let committed: NameWeights | undefined

/** The weights that come with the code, read at the first use. */
export function committedWeights(): NameWeights {
  committed ??= readWeights(NAME_WEIGHTS)
  return committed
}

/** Reads lines of `feature<tab>numbers`; the line without a feature is the start. */
export function readWeights(text: string): NameWeights {
  const byFeature = new Map<string, readonly number[]>()
  for (const line of text.split('\n')) {
    const [feature = '', numbers = ''] = line.split('|')
    if (numbers !== '')
      byFeature.set(
        feature,
        numbers.split(' ').map((one) => Number(one) / WEIGHT_PARTS),
      )
  }
  const start = byFeature.get('') ?? WEIGHED_KINDS.map(() => 0)
  byFeature.delete('')
  return { start, byFeature }
}

/**
 * Weighs the words of a name with the learnt weights (multinomial logistic regression). Probabilities are for names as
 * spend files hold them and are no promise for others.
 */
export function weighName(name: CleanName, weights: NameWeights = committedWeights()): WeighedName {
  const known = nameFeatures(name).flatMap((feature) => {
    const numbers = weights.byFeature.get(feature.key)
    return numbers === undefined ? [] : [{ shown: feature.shown, numbers }]
  })
  const share = 1 / Math.sqrt(known.length || 1)
  const scores = weights.start.map((start, kind) =>
    known.reduce((sum, { numbers }) => sum + (numbers[kind] ?? 0) * share, start),
  )
  const highest = Math.max(...scores)
  const best = scores.indexOf(highest)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0)
  return { kind: WEIGHED_KINDS[best] ?? 'NOT_KNOWN', probability: 1 / total, words: strongestWords(known, best) }
}

function strongestWords(
  known: readonly { readonly shown: string | null; readonly numbers: readonly number[] }[],
  kind: number,
): string[] {
  const byWord = new Map<string, number>()
  for (const { shown, numbers } of known) {
    if (shown === null) continue
    const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length
    byWord.set(shown, (byWord.get(shown) ?? 0) + (numbers[kind] ?? 0) - mean)
  }
  return [...byWord]
    .filter(([, weight]) => weight > 0)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([word]) => word)
}
