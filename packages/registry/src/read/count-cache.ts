import type { Statement } from './sql-text.js'

const mostEntries = 1_000
const longestKey = 20_000

/**
 * Remembers counts, which look at many rows and give few, for as long as the database has not changed.
 *
 * The state is named by PostgreSQL's own description of a snapshot (which transactions are visible in it): two with one
 * name see the same rows, whoever wrote and whatever they forgot to announce. Only the latest state is remembered.
 */
export class CountCache {
  #state = ''
  readonly #answers = new Map<string, readonly unknown[]>()
  /** Answers under way, so that many who ask at once after a change have it counted once. */
  readonly #asked = new Map<string, Promise<readonly unknown[]>>()

  /**
   * The answer to the statement in this state: the remembered one, the one that somebody else is waiting for, or that
   * of `ask`, which is then remembered.
   */
  async answer<Row>(state: string, statement: Statement, ask: () => Promise<readonly Row[]>): Promise<readonly Row[]> {
    const key = `${statement.text}\n${JSON.stringify(statement.values)}`
    if (state !== this.#state) {
      this.#answers.clear()
      this.#asked.clear()
      this.#state = state
    }
    const remembered = this.#answers.get(key)
    if (remembered !== undefined) return remembered as readonly Row[]
    const asked = this.#asked.get(key)
    // Whoever asked first may be given up by its reader, or be stopped: that is no reason to fail here.
    if (asked !== undefined) return asked.catch(ask) as Promise<readonly Row[]>
    return this.#ask(state, key, ask)
  }

  async #ask<Row>(state: string, key: string, ask: () => Promise<readonly Row[]>): Promise<readonly Row[]> {
    const asked = ask()
    this.#asked.set(key, asked)
    try {
      const answer = await asked
      // By now another request may have seen a later state.
      if (state === this.#state && key.length <= longestKey) this.#remember(key, answer)
      return answer
    } finally {
      if (this.#asked.get(key) === asked) this.#asked.delete(key)
    }
  }

  #remember(key: string, answer: readonly unknown[]): void {
    this.#answers.set(key, answer)
    if (this.#answers.size <= mostEntries) return
    const [oldest] = this.#answers.keys()
    if (oldest !== undefined) this.#answers.delete(oldest)
  }
}
