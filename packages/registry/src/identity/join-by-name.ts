import type { CandidateReason } from '@openward/vocabulary/identity-reason'
import { compareKeys } from './identity-groups.js'
import type { IdentityGroups } from './identity-groups.js'
import { isTiedToPlace } from './name-uniqueness.js'
import type { BorneName, IdentityCandidate } from './resolve-identities.js'

/** A group of identities that bears a name, with the places that go with the name there. */
interface Bearer {
  readonly group: string
  readonly official: boolean
  readonly areas: ReadonlySet<string>
}

interface SharedName {
  readonly normalised: string
  readonly names: readonly BorneName[]
}

/** How likely two identities are one, by what stands against it. */
const scores: Readonly<Record<CandidateReason, number>> = {
  OTHER_PLACE: 0.6,
  SEVERAL_BEAR_THE_NAME: 0.5,
  SIMILAR_NAME: 0.5,
  OTHER_IDENTIFIER: 0.3,
  KEPT_APART: 0,
}

/**
 * Joins identities that bear one name in one role, where nothing contradicts: what a register numbers first, then what
 * only a platform numbers or only a name identifies, each to the one body that its names lead to. What is left is
 * returned for a person to decide.
 */
export function joinByName(
  groups: IdentityGroups,
  names: readonly BorneName[],
): { aliases: ReadonlySet<string>; candidates: readonly IdentityCandidate[] } {
  const shared = sharedNames(names)
  const candidates = new Map<string, IdentityCandidate>()
  for (const name of shared) joinNumbered(groups, name)
  const leads = leadsOf(groups, shared)
  for (const [group, targets] of leads) {
    const [only] = targets
    if (only === undefined || targets.size > 1) continue
    const [target, led] = [groups.groupOf(only), groups.groupOf(group)]
    if (target !== led && groups.obstacle(target, led) === null) groups.join(target, led)
  }
  for (const name of shared) noteCandidates(groups, name, candidates)
  const official = new Set(names.filter((name) => name.official).map(({ nameKey }) => nameKey))
  const aliases = new Set(names.filter(({ nameKey }) => official.has(nameKey)).map(({ key }) => key))
  return { aliases, candidates: [...candidates.values()] }
}

/** Names that more than one identity bears, in an order of their own. */
function sharedNames(names: readonly BorneName[]): SharedName[] {
  const byName = new Map<string, BorneName[]>()
  for (const name of names) {
    const bearers = byName.get(name.nameKey)
    if (bearers === undefined) byName.set(name.nameKey, [name])
    else bearers.push(name)
  }
  return [...byName]
    .filter(([, bearers]) => bearers.some(({ key }) => key !== bearers[0]?.key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, bearers]) => ({ normalised: bearers[0]?.normalised ?? '', names: bearers }))
}

function bearersOf(groups: IdentityGroups, { names }: SharedName): Bearer[] {
  const found = new Map<string, { official: boolean; areas: Set<string>; key: string }>()
  for (const { key, official, area } of names) {
    const group = groups.groupOf(key)
    const bearer = found.get(group) ?? { official: false, areas: new Set<string>(), key }
    found.set(group, bearer)
    if (official) bearer.official = true
    if (area !== null) bearer.areas.add(area)
    if (compareKeys(key, bearer.key) < 0) bearer.key = key
  }
  return [...found]
    .sort(([, a], [, b]) => compareKeys(a.key, b.key))
    .map(([group, { official, areas }]) => ({ group, official, areas }))
}

/** Joins the bodies of registers that bear a name, but only if all of them fit together. */
function joinNumbered(groups: IdentityGroups, name: SharedName): void {
  const bearers = bearersOf(groups, name).filter(({ group }) => groups.isStrong(group))
  const [first, ...others] = bearers
  if (first === undefined) return
  const fits = bearers.every((a, at) => bearers.slice(at + 1).every((b) => obstacle(groups, name, a, b) === null))
  if (fits) for (const { group } of others) groups.join(first.group, group)
}

/** To which bodies of registers the names of the other groups lead. */
function leadsOf(groups: IdentityGroups, shared: readonly SharedName[]): Map<string, Set<string>> {
  const leads = new Map<string, Set<string>>()
  for (const name of shared) {
    const bearers = bearersOf(groups, name)
    const targets = targetsAmong(groups, bearers)
    for (const bearer of bearers) {
      if (groups.isStrong(bearer.group) || targets.some(({ group }) => group === bearer.group)) continue
      const fitting = targets.filter((target) => obstacle(groups, name, target, bearer) === null)
      // A target that does not fit still shows that the name is not borne by one body alone.
      const led = targets.length === fitting.length ? fitting : []
      const known = leads.get(bearer.group) ?? new Set()
      for (const { group } of led) known.add(group)
      leads.set(bearer.group, known)
    }
  }
  return leads
}

/**
 * The bodies that a name may mean: of those that a reference list knows by it, else of all that a register numbers,
 * else of those that a platform numbers.
 */
function targetsAmong(groups: IdentityGroups, bearers: readonly Bearer[]): readonly Bearer[] {
  const numbered = bearers.filter(({ group }) => groups.isStrong(group))
  const official = numbered.filter((bearer) => bearer.official)
  if (official.length === 1) return official
  if (numbered.length > 0) return numbered
  return bearers.filter(({ group }) => groups.membersOf(group).some((key) => !key.startsWith('name:')))
}

function obstacle(groups: IdentityGroups, name: SharedName, a: Bearer, b: Bearer): CandidateReason | null {
  const contradiction = groups.obstacle(a.group, b.group)
  if (contradiction !== null) return contradiction
  if (!isTiedToPlace(name.normalised)) return null
  const apart = a.areas.size > 0 && b.areas.size > 0 && ![...a.areas].some((area) => b.areas.has(area))
  return apart ? 'OTHER_PLACE' : null
}

/** Notes each bearer that is left beside the best one. */
function noteCandidates(groups: IdentityGroups, name: SharedName, candidates: Map<string, IdentityCandidate>): void {
  const [best, ...others] = bearersOf(groups, name)
  if (best === undefined) return
  for (const other of others) {
    const reason = obstacle(groups, name, best, other) ?? 'SEVERAL_BEAR_THE_NAME'
    const [otherKey = '', key = ''] = [best, other].map(
      ({ group }) => [...groups.membersOf(group)].sort(compareKeys)[0],
    )
    candidates.set(`${key} ${otherKey}`, { key, otherKey, reason, score: scores[reason] })
  }
}
