import { isNearSpelling } from './near-spelling.js'

/** A name of the index, found for another. */
export interface FoundName {
  /** Place of its owner among the entries. */
  readonly entry: number
  /** How much the two names share, by the weight of their words, 0 to 1; 1 for equal names. */
  readonly score: number
}

/** Words that more names hold than this tell nothing on their own. */
const mostNamesOfWord = 3_000
const mostCandidates = 400
const mostWords = 40
/** Words that are told to be near each other begin alike. */
const sharedLetters = 2
const mostRemembered = 20_000
/** A word that is spelled a little otherwise counts for this much of its weight. */
const nearWeight = 0.85

/**
 * Finds names by the words they share, the rarer the more, and by words that are spelled a little otherwise. Names must
 * be in their normal form.
 */
export class SimilarNames {
  readonly #names: readonly { readonly entry: number; readonly normalised: string; readonly words: readonly number[] }[]
  readonly #words = new Map<string, number>()
  readonly #namesOfWord: number[][] = []
  readonly #wordsByStart = new Map<string, string[]>()
  readonly #equal = new Map<string, number[]>()
  readonly #nearestOf = new Map<string, readonly { id: number; share: number }[]>()
  readonly #weights: Float64Array
  readonly #totals: Float64Array

  constructor(names: Iterable<{ readonly entry: number; readonly normalised: string }>) {
    this.#names = [...names].map(({ entry, normalised }, at) => {
      const words = [...new Set(wordsOf(normalised).map((word) => this.#idOf(word)))]
      for (const word of words) this.#namesOfWord[word]?.push(at)
      const equal = this.#equal.get(normalised)
      if (equal === undefined) this.#equal.set(normalised, [entry])
      else if (!equal.includes(entry)) equal.push(entry)
      return { entry, normalised, words }
    })
    this.#weights = Float64Array.from(this.#namesOfWord, ({ length }) => Math.log(1 + this.#names.length / length))
    this.#totals = Float64Array.from(this.#names, ({ words }) => this.#sum(words))
  }

  /** Entries that bear exactly this name. */
  equal(normalised: string): readonly number[] {
    return this.#equal.get(normalised) ?? []
  }

  /** The entries whose names resemble a name, each with its best score, in no order; weak ones are left out. */
  similar(normalised: string, leastScore: number): FoundName[] {
    const known = wordsOf(normalised)
      .slice(0, mostWords)
      .map((word) => this.#nearest(word))
    const weights = new Map<number, number>()
    let total = 0
    for (const words of known) {
      const own = words.find(({ share }) => share === 1) ?? words[0]
      total += own === undefined ? this.#weightOfUnknown() : (this.#weights[own.id] ?? 0)
      for (const { id, share } of words)
        weights.set(id, Math.max(weights.get(id) ?? 0, share * (this.#weights[id] ?? 0)))
    }
    const best = new Map<number, number>()
    for (const at of this.#candidates([...weights.keys()])) {
      const name = this.#names[at]
      if (name === undefined) continue
      const common = name.words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0)
      const score =
        name.normalised === normalised ? 1 : Math.min(0.99, (2 * common) / (total + (this.#totals[at] ?? 0)))
      if (score >= leastScore && score > (best.get(name.entry) ?? 0)) best.set(name.entry, score)
    }
    return [...best].map(([entry, score]) => ({ entry, score }))
  }

  /** Names that hold one of the words, those that hold the rarest first; common words only where there is nothing else. */
  #candidates(words: readonly number[]): Set<number> {
    const byRarity = [...words].sort(
      (a, b) => (this.#namesOfWord[a]?.length ?? 0) - (this.#namesOfWord[b]?.length ?? 0),
    )
    const found = new Set<number>()
    for (const [at, word] of byRarity.entries()) {
      const names = this.#namesOfWord[word] ?? []
      if (at > 1 && (names.length > mostNamesOfWord || found.size >= mostCandidates)) break
      for (const name of names.slice(0, mostNamesOfWord)) found.add(name)
    }
    return found
  }

  /** The words of the index that are a word, or are spelled nearly so. */
  #nearest(word: string): readonly { id: number; share: number }[] {
    const held = this.#nearestOf.get(word)
    if (held !== undefined) return held
    const known = this.#words.get(word)
    const near = (this.#wordsByStart.get(word.slice(0, sharedLetters)) ?? [])
      .filter((other) => other !== word && isNearSpelling(word, other))
      .flatMap((other) => {
        const id = this.#words.get(other)
        return id === undefined ? [] : [{ id, share: nearWeight }]
      })
    const found = known === undefined ? near : [{ id: known, share: 1 }, ...near]
    if (this.#nearestOf.size >= mostRemembered) this.#nearestOf.clear()
    this.#nearestOf.set(word, found)
    return found
  }

  #idOf(word: string): number {
    const held = this.#words.get(word)
    if (held !== undefined) return held
    const id = this.#namesOfWord.length
    this.#words.set(word, id)
    this.#namesOfWord.push([])
    const start = word.slice(0, sharedLetters)
    const alike = this.#wordsByStart.get(start)
    if (alike === undefined) this.#wordsByStart.set(start, [word])
    else alike.push(word)
    return id
  }

  #sum(words: readonly number[]): number {
    return words.reduce((sum, word) => sum + (this.#weights[word] ?? 0), 0)
  }

  #weightOfUnknown(): number {
    return Math.log(1 + this.#names.length)
  }
}

function wordsOf(normalised: string): string[] {
  return normalised.split(' ').filter((word) => word !== '')
}
