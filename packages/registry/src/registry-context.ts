import type pg from 'pg'

/** What operations of the registry work with. It knows nothing of HTTP, GraphQL or the environment. */
export interface RegistryContext {
  readonly pool: pg.Pool
  /** The present instant. */
  readonly now: () => Date
}
