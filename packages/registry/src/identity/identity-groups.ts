import type { IdentifierScheme } from '@openward/vocabulary/identifier'
import { byTrust } from '@openward/vocabulary/identifier'
import { DisjointSets } from './disjoint-sets.js'
import { identifierOfKey } from './identity-key.js'

/**
 * A body has at most one number in each of these registers. Two of them on one side of a link show that the link is a
 * mistake of a notice, and not that two bodies are one. Numbers that a platform gives out are no such sign: one body
 * is registered there several times.
 */
const strongSchemes: ReadonlySet<string> = new Set<IdentifierScheme>([
  'GB-NHS',
  'GB-COH',
  'GB-CHC',
  'GB-SC',
  'GB-NIC',
  'GB-MPR',
  'GB-LAE',
  'GB-UKPRN',
  'GB-ONS',
])

/** Orders identity keys by how well they identify; names come last. */
export function compareKeys(a: string, b: string): number {
  const [left, right] = [identifierOfKey(a), identifierOfKey(b)]
  if (left !== null && right !== null) return byTrust({ ...left, valid: true }, { ...right, valid: true })
  if (left !== null || right !== null) return left === null ? 1 : -1
  return a < b ? -1 : a > b ? 1 : 0
}

/** Identities on their way to organisations: groups that grow, and what forbids two of them to become one. */
export class IdentityGroups {
  readonly #sets = new DisjointSets()
  readonly #members = new Map<string, string[]>()
  readonly #numbers = new Map<string, ReadonlyMap<string, string>>()
  readonly #apart: ReadonlyMap<string, ReadonlySet<string>>

  /** @param apart pairs of keys of which a person decided that they are not one */
  constructor(keys: readonly string[], apart: readonly (readonly [string, string])[]) {
    for (const key of keys) {
      this.#sets.add(key)
      this.#members.set(key, [key])
      const identifier = identifierOfKey(key)
      if (identifier !== null && strongSchemes.has(identifier.scheme))
        this.#numbers.set(key, new Map([[identifier.scheme, identifier.value]]))
    }
    const pairs = new Map<string, Set<string>>()
    for (const [a, b] of [...apart, ...apart.map(([a, b]) => [b, a] as const)])
      pairs.set(a, (pairs.get(a) ?? new Set()).add(b))
    this.#apart = pairs
  }

  groupOf(key: string): string {
    return this.#sets.rootOf(key)
  }

  membersOf(group: string): readonly string[] {
    return this.#members.get(group) ?? []
  }

  /** Whether a group bears a number of a register of which each body has one. */
  isStrong(group: string): boolean {
    return this.#numbers.has(group)
  }

  /** What forbids two groups to be one, or null. */
  obstacle(a: string, b: string): 'OTHER_IDENTIFIER' | 'KEPT_APART' | null {
    if (this.areKeptApart(a, b)) return 'KEPT_APART'
    const [ofA, ofB] = [this.#numbers.get(a), this.#numbers.get(b)]
    if (ofA === undefined || ofB === undefined) return null
    const contradicts = [...ofA].some(([scheme, value]) => ofB.has(scheme) && ofB.get(scheme) !== value)
    return contradicts ? 'OTHER_IDENTIFIER' : null
  }

  areKeptApart(a: string, b: string): boolean {
    if (this.#apart.size === 0) return false
    const others = new Set(this.membersOf(b))
    return this.membersOf(a).some((member) => [...(this.#apart.get(member) ?? [])].some((key) => others.has(key)))
  }

  join(a: string, b: string): void {
    const [left, right] = [this.groupOf(a), this.groupOf(b)]
    if (left === right) return
    const numbers = [...(this.#numbers.get(right) ?? []), ...(this.#numbers.get(left) ?? [])]
    this.#sets.join(left, right)
    this.#members.set(left, [...this.membersOf(left), ...this.membersOf(right)])
    this.#members.delete(right)
    this.#numbers.delete(right)
    if (numbers.length > 0) this.#numbers.set(left, new Map(numbers))
  }
}
