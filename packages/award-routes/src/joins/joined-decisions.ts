import type { Decision, KeyedContribution, Mention } from '../decisions.js'
import { gatherDecisions, inOrder, overlap } from '../decisions.js'

/**
 * Gathers the decisions of processes that were joined. The numbers of awards mean something under one ocid only, so each
 * ocid is gathered by itself; then decisions of two ocids are one where a provider is among both, and no other decision
 * of either ocid has that provider, or where each has one decision and either names no provider.
 */
export function gatherJoinedDecisions(notices: readonly KeyedContribution[]): readonly Decision[] {
  if (notices.every(({ ocid }) => ocid === notices[0]?.ocid)) return gatherDecisions(notices)
  const byOcid = new Map<string, KeyedContribution[]>()
  for (const notice of inOrder(notices))
    byOcid.set(notice.ocid ?? '', [...(byOcid.get(notice.ocid ?? '') ?? []), notice])
  const position = new Map(inOrder(notices).map(({ noticeKey }, index) => [noticeKey, index]))
  const at = ({ notice }: Mention): number => position.get(notice.noticeKey) ?? 0
  const parts = [...byOcid.values()].map(gatherDecisions)
  let joined: readonly Decision[] = []
  for (const part of parts) joined = joinParts(joined, part)
  return joined
    .map((decision) => {
      const mentions = [...decision.mentions].sort((a, b) => at(a) - at(b))
      return { ...decision, mentions }
    })
    .sort((a, b) => at(a.mentions[0] as Mention) - at(b.mentions[0] as Mention))
}

function joinParts(before: readonly Decision[], part: readonly Decision[]): readonly Decision[] {
  const [first, second] = [before[0], part[0]]
  if (before.length === 1 && part.length === 1 && first && second && (!isNamed(first) || !isNamed(second)))
    return [{ ...first, mentions: [...first.mentions, ...second.mentions] }]
  const taken = new Set<Decision>()
  const joined = before.map((decision): Decision => {
    const same = part.filter((other) => !taken.has(other) && haveProvider(decision, other))
    const [only] = same
    if (only === undefined || same.length > 1 || before.filter((one) => haveProvider(one, only)).length > 1)
      return decision
    taken.add(only)
    // The parts come in the order of their first notices, so that the earlier decision keeps its name.
    return { ...decision, mentions: [...decision.mentions, ...only.mentions] }
  })
  return [...joined, ...part.filter((decision) => !taken.has(decision))]
}

function haveProvider(one: Decision, other: Decision): boolean {
  return one.mentions.some((a) => other.mentions.some((b) => overlap(a.providers, b.providers)))
}

function isNamed({ mentions }: Decision): boolean {
  return mentions.some(({ providers }) => providers.length > 0)
}
