/**
 * A small stream of pseudo-random numbers (sfc32), the same on every platform: only 32-bit integer arithmetic.
 * A stream is named by a seed and labels, so that any process of a register can be made without those before it.
 */
export class Random {
  private a: number
  private b: number
  private c: number
  private counter = 1

  constructor(seed: number, ...labels: readonly number[]) {
    this.a = mix(seed ^ 0x9e3779b9)
    this.b = mix(this.a ^ 0x243f6a88)
    this.c = mix(this.b ^ 0xb7e15162)
    for (const label of labels) {
      this.a = mix(this.a ^ label)
      this.b = mix(this.b + this.a)
      this.c = mix(this.c ^ this.b)
    }
    for (let round = 0; round < 8; round += 1) this.next()
  }

  /** An unsigned integer of 32 bits. */
  next(): number {
    const result = (((this.a + this.b) | 0) + this.counter) | 0
    this.counter = (this.counter + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + result) | 0
    return result >>> 0
  }

  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + (this.next() % (high - low + 1))
  }

  chance(percent: number): boolean {
    return this.next() % 100 < percent
  }

  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError('Nothing to pick from')
    return items[this.next() % items.length] as Item
  }

  /** `count` different items, fewer where there are fewer. */
  several<Item>(items: readonly Item[], count: number): Item[] {
    const chosen: Item[] = []
    const start = this.next() % Math.max(1, items.length)
    for (let step = 0; step < items.length && chosen.length < count; step += 1) {
      chosen.push(items[(start + step) % items.length] as Item)
    }
    return chosen
  }
}

function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
