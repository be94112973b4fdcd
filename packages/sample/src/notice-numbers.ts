import type { Release } from './release.js'

/**
 * Gives the notices of Find a Tender their numbers in the order of publication, year by year, as the service does:
 * the provisional id is replaced wherever a release repeats it (award and contract ids, documents, amendments).
 */
export class NoticeNumbers {
  private readonly counts = new Map<string, number>()
  private numbered = new Map<string, string>()

  /** Numbers releases in their order, oldest first. Two releases of one provisional id keep one id between them. */
  number(oldestFirst: readonly Release[]): void {
    this.numbered = new Map()
    const done = new Set<Release>()
    for (const release of oldestFirst) {
      if (done.has(release)) continue
      done.add(release)
      const provisional = release.id
      let id = this.numbered.get(provisional)
      if (id === undefined) {
        const year = release.date.slice(0, 4)
        const count = (this.counts.get(year) ?? 0) + 1
        this.counts.set(year, count)
        id = `${900_000 + count}-${year}`
        this.numbered.set(provisional, id)
      }
      renumber(release, provisional, id)
    }
  }

  /** Provisional id to final id, of the releases numbered last. */
  get latest(): ReadonlyMap<string, string> {
    return this.numbered
  }
}

/** Replaces the id in place, where forms repeat it; the release is not yet known to anybody else. */
function renumber(release: Release, provisional: string, id: string): void {
  Object.assign(release, { id })
  const tender = release['tender'] as Readonly<Record<string, unknown>>
  for (const part of [
    release['awards'],
    release['contracts'],
    release['planning'],
    tender['documents'],
    tender['amendments'],
  ]) {
    if (typeof part === 'object' && part !== null) replaceIn(part as Record<string, unknown>, provisional, id)
  }
}

function replaceIn(container: Record<string, unknown>, provisional: string, id: string): void {
  for (const key in container) {
    const inner = container[key]
    if (typeof inner === 'string') {
      if (inner.length < 120 && inner.includes(provisional)) container[key] = inner.replace(provisional, id)
    } else if (typeof inner === 'object' && inner !== null) {
      replaceIn(inner as Record<string, unknown>, provisional, id)
    }
  }
}
