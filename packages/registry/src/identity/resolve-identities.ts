import type { CandidateReason, IdentityReason } from '@openward/vocabulary/identity-reason'
import { DisjointSets } from './disjoint-sets.js'
import { compareKeys, IdentityGroups } from './identity-groups.js'
import { organisationId } from './identity-key.js'
import { joinByName } from './join-by-name.js'

/** Two identifier keys that one party bears. */
export type IdentityLink = readonly [string, string]

/** A name under which an identity is known, in one role. */
export interface BorneName {
  readonly key: string
  /** The key that the name alone gives. */
  readonly nameKey: string
  readonly normalised: string
  /** Whether a reference list gives it, and not only notices. */
  readonly official: boolean
  /** Area of the latest postcode, or null where none is known. */
  readonly area: string | null
}

/** What a person decided of two identities. */
export interface IdentityDecision {
  readonly keys: IdentityLink
  readonly same: boolean
}

export interface IdentityGraph {
  readonly keys: readonly string[]
  readonly links: readonly IdentityLink[]
  readonly names: readonly BorneName[]
  readonly decisions: readonly IdentityDecision[]
}

export interface ResolvedIdentity {
  readonly key: string
  /** The smallest key that hangs together with it over links, names and decisions: what must be loaded together. */
  readonly cluster: string
  readonly organisationId: string
  readonly reason: IdentityReason
  /** How sure it is, 0 to 1. */
  readonly score: number
}

/** Two identities that may be one organisation, for a person to decide. */
export interface IdentityCandidate {
  readonly key: string
  readonly otherKey: string
  readonly reason: CandidateReason
  readonly score: number
}

export interface Resolution {
  readonly identities: readonly ResolvedIdentity[]
  readonly candidates: readonly IdentityCandidate[]
}

const scores: Readonly<Record<IdentityReason, number>> = {
  DECISION: 1,
  IDENTIFIER: 1,
  ALIAS: 0.95,
  EXACT_NAME: 0.9,
  NEW: 0.5,
}

/**
 * Groups identities into organisations: first what people decided, then what notices link (most trusted first), then
 * equal names where nothing contradicts. No step gives one organisation two numbers of a register in which a body has
 * one. The answer depends on the graph alone, not on the order in which its parts came.
 *
 * @param graph all keys of the clusters concerned, with everything between them
 */
export function resolveIdentities(graph: IdentityGraph): Resolution {
  const keys = [...new Set(graph.keys)]
  const apart = graph.decisions.filter(({ same }) => !same).map((decision) => decision.keys)
  const groups = new IdentityGroups(keys, apart)
  const decided = inOrder(graph.decisions.filter(({ same }) => same).map((decision) => decision.keys))
  for (const [a, b] of decided) groups.join(a, b)
  for (const [a, b] of inOrder(graph.links)) {
    const [left, right] = [groups.groupOf(a), groups.groupOf(b)]
    if (left !== right && groups.obstacle(left, right) === null) groups.join(left, right)
  }
  const before = new Map(keys.map((key) => [key, groups.groupOf(key)]))
  const { aliases, candidates } = joinByName(groups, graph.names)
  const clusters = clustersOf(graph)
  const best = smallest(keys, (key) => groups.groupOf(key), compareKeys)
  const first = smallest(
    keys,
    (key) => clusters.rootOf(key),
    (a, b) => (a < b ? -1 : 1),
  )
  const byDecision = new Set(decided.flat())
  const identities = keys.map((key): ResolvedIdentity => {
    const group = groups.groupOf(key)
    const bestKey = best.get(group) ?? key
    const reason = reasonOf(key, {
      byDecision,
      aliases,
      joinedByName: before.get(key) !== before.get(bestKey),
    })
    return {
      key,
      cluster: first.get(clusters.rootOf(key)) ?? key,
      organisationId: organisationId(bestKey),
      reason,
      score: scores[reason],
    }
  })
  return {
    identities,
    candidates: candidates.filter(({ key, otherKey }) => groups.groupOf(key) !== groups.groupOf(otherKey)),
  }
}

function reasonOf(
  key: string,
  found: { byDecision: ReadonlySet<string>; aliases: ReadonlySet<string>; joinedByName: boolean },
): IdentityReason {
  if (found.byDecision.has(key)) return 'DECISION'
  if (found.joinedByName) return found.aliases.has(key) ? 'ALIAS' : 'EXACT_NAME'
  return key.startsWith('name:') ? 'NEW' : 'IDENTIFIER'
}

/** Pairs in an order that depends on nothing but the keys, the more trusted first within each and among them. */
function inOrder(links: readonly IdentityLink[]): IdentityLink[] {
  const directed = links.map(([a, b]): IdentityLink => (compareKeys(a, b) <= 0 ? [a, b] : [b, a]))
  return directed.sort(([a, b], [c, d]) => compareKeys(a, c) || compareKeys(b, d))
}

/** What hangs together over any chain, contradictions included. */
function clustersOf({ keys, links, names, decisions }: IdentityGraph): DisjointSets {
  const clusters = new DisjointSets()
  for (const key of keys) clusters.add(key)
  for (const [a, b] of links) clusters.join(a, b)
  for (const { keys: pair } of decisions) clusters.join(...pair)
  const bearer = new Map<string, string>()
  for (const { key, nameKey } of names) {
    const other = bearer.get(nameKey)
    if (other === undefined) bearer.set(nameKey, key)
    else clusters.join(other, key)
  }
  return clusters
}

function smallest(
  keys: readonly string[],
  groupOf: (key: string) => string,
  compare: (a: string, b: string) => number,
): Map<string, string> {
  const found = new Map<string, string>()
  for (const key of keys) {
    const group = groupOf(key)
    const held = found.get(group)
    if (held === undefined || compare(key, held) < 0) found.set(group, key)
  }
  return found
}
