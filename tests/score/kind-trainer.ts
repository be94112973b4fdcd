import { cleanName } from '@openward/provider-kinds/clean-name'
import { nameFeatures } from '@openward/provider-kinds/name-features'
import { kindByRule } from '@openward/provider-kinds/read-name'
import { WEIGHED_KINDS, WEIGHT_PARTS } from '@openward/provider-kinds/weigh-name'
import type { KindLabel } from './kind-labels.js'

const rounds = 20
const rate = 0.3
const decay = 1e-3
/** How far rare kinds count for more: 0 not at all, 1 as if all were equally frequent. */
const balance = 0.3
/** A feature is learnt when it is seen in so many families: nothing of a single organisation or person is kept. */
const fewestFamilies = 2

interface Example {
  readonly kind: number
  readonly weight: number
  readonly features: readonly number[]
}

/**
 * Learns weights for the names that no rule decides: multinomial logistic regression by AdaGrad, in a fixed order, so
 * that the same labels give the same text to the letter. Returns lines as `readWeights` takes them.
 */
export function trainKindWeights(labels: readonly KindLabel[]): string {
  const names = labels
    .map(({ name, kind, family }) => ({ clean: cleanName(name), kind: WEIGHED_KINDS.indexOf(kind), family, name }))
    .filter(({ clean }) => kindByRule(clean) === null && clean.words.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((one) => ({ ...one, keys: nameFeatures(one.clean).map(({ key }) => key) }))
  const families = new Map<string, Set<string>>()
  for (const { keys, family } of names)
    for (const key of keys) families.set(key, (families.get(key) ?? new Set()).add(family))
  const features = [...families]
    .filter(([, seen]) => seen.size >= fewestFamilies)
    .map(([key]) => key)
    .sort()
  const numbers = new Map(features.map((key, index) => [key, index]))
  const count = WEIGHED_KINDS.map((_, kind) => names.filter((name) => name.kind === kind).length)
  const examples = names.map(({ kind, keys }): Example => ({
    kind,
    weight: (names.length / WEIGHED_KINDS.length / Math.max(1, count[kind] ?? 1)) ** balance,
    features: keys.flatMap((key) => numbers.get(key) ?? []),
  }))
  return written(features, learn(examples, features.length))
}

interface Learnt {
  readonly start: Float64Array
  readonly weights: Float64Array
}

function learn(examples: readonly Example[], features: number): Learnt {
  const kinds = WEIGHED_KINDS.length
  const start = new Float64Array(kinds)
  const startSquares = new Float64Array(kinds)
  const weights = new Float64Array(features * kinds)
  const squares = new Float64Array(features * kinds)
  const random = randomNumbers(20261124)
  const order = [...examples]
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const example of order) {
      const share = 1 / Math.sqrt(example.features.length || 1)
      const shares = probabilities(example, share, start, weights)
      for (let kind = 0; kind < kinds; kind += 1) {
        const slope = example.weight * ((shares[kind] ?? 0) - (kind === example.kind ? 1 : 0))
        step(start, startSquares, kind, slope)
        for (const feature of example.features) {
          const at = feature * kinds + kind
          step(weights, squares, at, slope * share + decay * (weights[at] ?? 0))
        }
      }
    }
  }
  return { start, weights }
}

function step(values: Float64Array, squares: Float64Array, at: number, slope: number): void {
  squares[at] = (squares[at] ?? 0) + slope * slope
  values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt((squares[at] ?? 0) + 1e-6)
}

function probabilities({ features }: Example, share: number, start: Float64Array, weights: Float64Array): Float64Array {
  const scores = Float64Array.from(start)
  for (const feature of features)
    for (let kind = 0; kind < scores.length; kind += 1)
      scores[kind] = (scores[kind] ?? 0) + share * (weights[feature * scores.length + kind] ?? 0)
  const highest = Math.max(...scores)
  let total = 0
  for (let kind = 0; kind < scores.length; kind += 1) {
    scores[kind] = Math.exp((scores[kind] ?? 0) - highest)
    total += scores[kind] ?? 0
  }
  return scores.map((score) => score / total)
}

function written(features: readonly string[], { start, weights }: Learnt): string {
  const line = (name: string, values: Float64Array) =>
    `${name}|${[...values].map((value) => String(Math.round(value * WEIGHT_PARTS) || 0)).join(' ')}`
  const kinds = WEIGHED_KINDS.length
  return [
    line('', start),
    ...features
      .map((feature, index) => line(feature, weights.subarray(index * kinds, (index + 1) * kinds)))
      .filter((text) => !/\|(?:0 ?)+$/.test(text)),
  ].join('\n')
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const held = items[last] as Item
    items[last] = items[other] as Item
    items[other] = held
  }
}

/** A linear congruential generator (constants of Numerical Recipes): enough to shuffle, and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
