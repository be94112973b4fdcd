/**
 * Remembers what was lately asked for, in bounded room: two halves, of which the older is dropped whole when the
 * younger is full. What is found in the older half moves to the younger one.
 */
export class RecentMemory<Key, Value> {
  readonly #room: number
  #young = new Map<Key, Value>()
  #old = new Map<Key, Value>()
  #used = 0

  /** @param room of each half, in the unit of the sizes that are given with the values */
  constructor(room: number) {
    this.#room = room
  }

  find(key: Key, size: number): Value | undefined {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    if (old !== undefined) this.keep(key, old, size)
    return old
  }

  keep(key: Key, value: Value, size: number): void {
    if (this.#used + size > this.#room) {
      this.#old = this.#young
      this.#young = new Map()
      this.#used = 0
    }
    this.#young.set(key, value)
    this.#used += size
  }

  clear(): void {
    this.#young = new Map()
    this.#old = new Map()
    this.#used = 0
  }
}
