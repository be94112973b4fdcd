import type { IdentifierScheme } from '@openward/vocabulary/identifier'
import { byTrust } from '@openward/vocabulary/identifier'
import { identifierOfKey, organisationId } from './identity-key.js'

/** Two identifier keys that one party bears. */
export type IdentityLink = readonly [string, string]

export interface ResolvedIdentifier {
  readonly key: string
  /** The smallest key that is linked over any chain, ignoring contradictions: what must be loaded together. */
  readonly cluster: string
  readonly organisationId: string
}

/**
 * A body has at most one number in each of these registers. Two of them on one side of a link show that the link is a
 * mistake of a notice, and not that two bodies are one.
 */
const strongSchemes: ReadonlySet<string> = new Set<IdentifierScheme>([
  'GB-NHS',
  'GB-COH',
  'GB-CHC',
  'GB-SC',
  'GB-NIC',
  'GB-MPR',
  'GB-LAE',
])

/**
 * Groups identifiers into organisations. Links join identifiers, in an order that depends on nothing but the
 * identifiers (most trusted first), and a link that would give one organisation two numbers of a strong register is
 * left out. The answer therefore depends on the set of keys and links alone, not on the order in which they came.
 *
 * @param keys all identifier keys of the clusters concerned
 * @param links all links between them
 */
export function resolveIdentifiers(keys: readonly string[], links: readonly IdentityLink[]): ResolvedIdentifier[] {
  const clusters = new Groups()
  const organisations = new Groups()
  const numbers = new Map<string, Map<string, string>>()
  for (const key of keys) {
    clusters.add(key)
    organisations.add(key)
    const identifier = identifierOfKey(key)
    if (identifier && strongSchemes.has(identifier.scheme))
      numbers.set(key, new Map([[identifier.scheme, identifier.value]]))
  }
  for (const [a, b] of inOrder(links)) {
    clusters.join(a, b)
    const [left, right] = [organisations.rootOf(a), organisations.rootOf(b)]
    if (left === right) continue
    const [ofLeft, ofRight] = [numbers.get(left), numbers.get(right)]
    if (contradict(ofLeft, ofRight)) continue
    numbers.set(organisations.join(a, b), new Map([...(ofLeft ?? []), ...(ofRight ?? [])]))
  }
  const smallest = best(keys, clusters, (a, b) => a < b)
  const mostTrusted = best(keys, organisations, (a, b) => compareKeys(a, b) < 0)
  return keys.map((key) => ({
    key,
    cluster: smallest.get(clusters.rootOf(key)) ?? key,
    organisationId: organisationId(mostTrusted.get(organisations.rootOf(key)) ?? key),
  }))
}

/** Orders identifier keys by how well they identify. */
export function compareKeys(a: string, b: string): number {
  const [left, right] = [identifierOfKey(a), identifierOfKey(b)]
  if (left === null || right === null) return a < b ? -1 : a > b ? 1 : 0
  return byTrust({ ...left, valid: true }, { ...right, valid: true })
}

function inOrder(links: readonly IdentityLink[]): IdentityLink[] {
  const directed = links.map(([a, b]): IdentityLink => (compareKeys(a, b) <= 0 ? [a, b] : [b, a]))
  return directed.sort(([a, b], [c, d]) => compareKeys(a, c) || compareKeys(b, d))
}

function contradict(left: Map<string, string> | undefined, right: Map<string, string> | undefined): boolean {
  if (!left || !right) return false
  return [...left].some(([scheme, value]) => right.has(scheme) && right.get(scheme) !== value)
}

function best(keys: readonly string[], groups: Groups, isBetter: (a: string, b: string) => boolean) {
  const found = new Map<string, string>()
  for (const key of keys) {
    const root = groups.rootOf(key)
    const held = found.get(root)
    if (held === undefined || isBetter(key, held)) found.set(root, key)
  }
  return found
}

/** Disjoint sets of texts. */
class Groups {
  readonly #parent = new Map<string, string>()

  add(member: string): void {
    if (!this.#parent.has(member)) this.#parent.set(member, member)
  }

  rootOf(member: string): string {
    let root = member
    for (let parent = this.#parent.get(root); parent !== undefined && parent !== root; parent = this.#parent.get(root))
      root = parent
    for (let next = member; next !== root;) {
      const parent = this.#parent.get(next) ?? root
      this.#parent.set(next, root)
      next = parent
    }
    return root
  }

  /** Joins the groups of two members and returns the root of the result. */
  join(a: string, b: string): string {
    this.add(a)
    this.add(b)
    const [left, right] = [this.rootOf(a), this.rootOf(b)]
    if (left !== right) this.#parent.set(right, left)
    return left
  }
}
