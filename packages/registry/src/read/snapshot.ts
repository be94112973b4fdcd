import type { RegisterKind } from '@openward/database/register-kind'
import pg from 'pg'
import type { CountCache } from './count-cache.js'
import { ReadRefused } from './read-refused.js'
import type { Statement } from './sql-text.js'

/** What the register says of itself: which one it is, and how far it has come. */
export interface RegisterState {
  readonly kind: RegisterKind
  /** Advances by one with every committed change. Decimal text, since it may outgrow a JavaScript number. */
  readonly dataVersion: string
  /** ISO 8601 instant of the last committed change. */
  readonly changedAt: string
}

/**
 * One state of the database, seen by all statements of one request: no commit falls between them.
 * Nothing is sent before the first question, and `release` must be called whatever happened.
 */
export interface Snapshot {
  register(): Promise<RegisterState>
  rows<Row>(statement: Statement): Promise<readonly Row[]>
  /** As `rows`, for statements that look at many rows and give few: the answer may be remembered from an equal state. */
  counts<Row>(statement: Statement): Promise<readonly Row[]>
  /** How many statements were sent, the opening one included. */
  readonly statementCount: number
  /** Whether any statement was sent. */
  readonly opened: boolean
  release(): void
}

export interface SnapshotOptions {
  /** A statement that runs longer is stopped by PostgreSQL and refused as TOO_SLOW. */
  readonly statementTimeoutMs?: number
  /** Where counts are remembered, for one database; without it each is made anew. */
  readonly countCache?: CountCache
}

const defaultStatementTimeoutMs = 8_000
const queryCancelled = '57014'
const types = pg.types.builtins

/** Days as `YYYY-MM-DD` and instants as ISO 8601: nothing here is read in the machine's own time zone. */
const asText = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === types.DATE) return (text: string) => text
    const parser = pg.types.getTypeParser(oid, format) as (text: string) => unknown
    if (oid === types.TIMESTAMPTZ) return (text: string) => (parser(text) as Date).toISOString()
    return parser
  },
}

/** PostgreSQL takes no NUL, and answers nothing more in a transaction in which it met one. */
function holdsNul(value: unknown): boolean {
  return Array.isArray(value) ? value.some(holdsNul) : typeof value === 'string' && value.includes('\0')
}

/** Opens a snapshot over one connection of the pool, taken at the first question. */
export function openSnapshot(pool: pg.Pool, options: SnapshotOptions = {}): Snapshot {
  return new PooledSnapshot(pool, options.statementTimeoutMs ?? defaultStatementTimeoutMs, options.countCache ?? null)
}

class PooledSnapshot implements Snapshot {
  statementCount = 0
  #opening: Promise<{ client: pg.PoolClient; register: RegisterState; state: string }> | null = null
  #released = false
  #running = false
  #turn: Promise<unknown> = Promise.resolve()

  constructor(
    readonly pool: pg.Pool,
    readonly timeoutMs: number,
    readonly countCache: CountCache | null,
  ) {}

  get opened(): boolean {
    return this.#opening !== null
  }

  async register(): Promise<RegisterState> {
    return (await this.#open()).register
  }

  async counts<Row>(statement: Statement): Promise<readonly Row[]> {
    if (this.countCache === null) return this.rows<Row>(statement)
    const { state } = await this.#open()
    return this.countCache.answer(state, statement, () => this.rows<Row>(statement))
  }

  rows<Row>(statement: Statement): Promise<readonly Row[]> {
    // A connection takes one statement at a time.
    const answer = this.#turn.then(() => this.#ask<Row>(statement))
    this.#turn = answer.catch(() => undefined)
    return answer
  }

  async #ask<Row>(statement: Statement): Promise<readonly Row[]> {
    const { client } = await this.#open()
    if (this.#released) throw new Error('The snapshot was read after its release.')
    if (statement.values.some(holdsNul))
      throw new ReadRefused('BAD_FILTER', 'A text of the question holds a NUL character, which no text here does.')
    this.statementCount += 1
    this.#running = true
    try {
      const result = await client.query({
        ...(statement.name === null ? {} : { name: statement.name }),
        text: statement.text,
        values: [...statement.values],
        types: asText as pg.CustomTypesConfig,
      })
      return result.rows as Row[]
    } catch (error) {
      throw this.#explained(error)
    } finally {
      this.#running = false
    }
  }

  release(): void {
    if (this.#released) return
    this.#released = true
    void this.#opening?.then(
      ({ client }) => {
        // A connection in the middle of a statement would make the next request wait for it: let it go for good.
        if (this.#running) client.release(true)
        else
          client.query('COMMIT').then(
            () => client.release(),
            (error: unknown) => client.release(error as Error),
          )
      },
      () => undefined,
    )
  }

  #open() {
    this.#opening ??= this.#begin()
    return this.#opening
  }

  async #begin() {
    const client = await this.pool.connect()
    this.statementCount += 1
    try {
      // One message to the server: the first SELECT of a REPEATABLE READ transaction fixes what all later ones see.
      const results = (await client.query({
        text:
          'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;' +
          `SET LOCAL statement_timeout = ${String(Math.trunc(this.timeoutMs))};` +
          'SELECT kind, data_version AS "dataVersion", changed_at AS "changedAt", ' +
          'pg_current_snapshot()::text AS "visible" FROM register WHERE id = 1',
        types: asText as pg.CustomTypesConfig,
      })) as unknown as pg.QueryResult<RegisterState & { visible: string }>[]
      const row = results[2]?.rows[0]
      if (row === undefined) throw new Error('The database holds no register yet: import something first.')
      const { visible, ...register } = row
      return { client, register, state: `${visible} ${register.dataVersion} ${register.changedAt}` }
    } catch (error) {
      client.release(error as Error)
      throw error
    }
  }

  #explained(error: unknown): unknown {
    if ((error as { code?: string }).code !== queryCancelled) return error
    return new ReadRefused(
      'TOO_SLOW',
      'The question takes too long to answer. Ask for a shorter period, a smaller page or fewer filters.',
      { cause: error },
    )
  }
}
