/** Two processes that are taken for one, for a stated reason. */
export interface ProcessPair {
  readonly ocid: string
  readonly otherOcid: string
}

/** A process that is joined to another, and the one that stands for all of them. */
export interface GroupedProcess {
  readonly ocid: string
  readonly leadOcid: string
}

/**
 * The groups that pairs make, each under the process that was published first. Pairs are taken in the order given, and
 * one that would bring together two processes that are to be kept apart is passed over.
 *
 * @param firstPublishedAt milliseconds by ocid; those without come last
 */
export function groupProcesses(
  pairs: readonly ProcessPair[],
  apart: readonly ProcessPair[],
  firstPublishedAt: ReadonlyMap<string, number>,
): readonly GroupedProcess[] {
  const groupOf = new Map<string, Set<string>>()
  const group = (ocid: string): Set<string> => groupOf.get(ocid) ?? new Set([ocid])
  for (const { ocid, otherOcid } of pairs) {
    const [one, other] = [group(ocid), group(otherOcid)]
    const both = new Set([...one, ...other])
    if (one === other || apart.some((pair) => both.has(pair.ocid) && both.has(pair.otherOcid))) continue
    for (const member of both) groupOf.set(member, both)
  }
  const at = (ocid: string): number => firstPublishedAt.get(ocid) ?? Number.POSITIVE_INFINITY
  return [...new Set(groupOf.values())].flatMap((members) => {
    const sorted = [...members].sort((a, b) => {
      const [first, second] = [at(a), at(b)]
      return first === second ? (a < b ? -1 : 1) : first - second
    })
    const leadOcid = sorted[0] ?? ''
    return sorted.map((ocid) => ({ ocid, leadOcid }))
  })
}
