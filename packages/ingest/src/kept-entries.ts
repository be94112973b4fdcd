import type { NoticeContribution } from '@openward/award-routes/notice-contribution'
import type { ProcessEntry } from '@openward/registry/recording/process-entry'
import type { VersionId } from '@openward/registry/recording/staged-versions'

type Entry = ProcessEntry<NoticeContribution>

/**
 * The entries of the chunks that are not recorded yet, so that processes are read from what is in memory instead of
 * from what was just written.
 */
export class KeptEntries {
  readonly #entries = new Map<VersionId, { readonly chunk: number; readonly entry: Entry }>()
  readonly #idsOfChunk = new Map<number, readonly VersionId[]>()

  keep(chunk: number, ids: readonly VersionId[], entries: readonly Entry[]): void {
    this.#idsOfChunk.set(chunk, ids)
    for (const [index, id] of ids.entries()) {
      const entry = entries[index]
      if (entry) this.#entries.set(id, { chunk, entry })
    }
  }

  forget(chunk: number): void {
    for (const id of this.#idsOfChunk.get(chunk) ?? [])
      if (this.#entries.get(id)?.chunk === chunk) this.#entries.delete(id)
    this.#idsOfChunk.delete(chunk)
  }

  find(id: VersionId): Entry | undefined {
    return this.#entries.get(id)?.entry
  }
}
