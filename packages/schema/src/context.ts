import type { ActContext } from '@openward/registry/acts/act-context'
import type { Caller } from '@openward/registry/acts/caller'
import type { Snapshot } from '@openward/registry/read/snapshot'
import { londonDay } from '@openward/vocabulary/london-day'
import DataLoader from 'dataloader'
import { AnswerSize } from './answer-size.js'

/** Reads one thing for each key, in their order, with one statement. */
export type ReadMany<Value> = (snapshot: Snapshot, keys: readonly string[]) => Promise<readonly Value[]>

/** The same where all keys are read in one way, told by `list`. */
export type ReadManyBy<List, Value> = (
  snapshot: Snapshot,
  keys: readonly string[],
  list: List,
) => Promise<readonly Value[]>

/** What resolvers read with: one snapshot, and loaders that gather what one level of a question asks for. */
export interface ApiContext {
  readonly snapshot: Snapshot
  /** The day on which the question is answered, Europe/London. */
  readonly today: string
  /** Who asks; null for a visitor. */
  readonly caller: Caller
  /** What acts work with; null where this API only reads. */
  readonly acting: ActContext | null
  /** Counts what the answer holds so far. */
  readonly size: AnswerSize
  /** The value of one key; keys asked for together are read together, each once. */
  load<Value>(read: ReadMany<Value>, key: string): Promise<Value>
  /** As `load`; keys with the same `list` are read together. */
  loadBy<List, Value>(read: ReadManyBy<List, Value>, list: List, key: string): Promise<Value>
}

/** The context of one request, answered at an instant. Without `acting`, a visitor reads. */
export function createContext(snapshot: Snapshot, now: Date, acting: ActContext | null = null): ApiContext {
  const loaders = new Map<unknown, DataLoader<string, unknown>>()
  const loadersBy = new Map<unknown, Map<string, DataLoader<string, unknown>>>()
  return {
    snapshot,
    today: londonDay(now.toISOString()) ?? now.toISOString().slice(0, 10),
    caller: acting?.caller ?? null,
    acting,
    size: new AnswerSize(),
    load<Value>(read: ReadMany<Value>, key: string) {
      let loader = loaders.get(read)
      if (loader === undefined) {
        loader = new DataLoader((keys) => read(snapshot, keys) as Promise<readonly unknown[]>)
        loaders.set(read, loader)
      }
      return loader.load(key) as Promise<Value>
    },
    loadBy<List, Value>(read: ReadManyBy<List, Value>, list: List, key: string) {
      const byList = loadersBy.get(read) ?? new Map<string, DataLoader<string, unknown>>()
      loadersBy.set(read, byList)
      const name = JSON.stringify(list)
      let loader = byList.get(name)
      if (loader === undefined) {
        loader = new DataLoader((keys) => read(snapshot, keys, list) as Promise<readonly unknown[]>)
        byList.set(name, loader)
      }
      return loader.load(key) as Promise<Value>
    },
  }
}
