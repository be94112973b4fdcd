import { createHash } from 'node:crypto'

/** A statement with its values. With a name, PostgreSQL keeps its parsed form for the connection. */
export interface Statement {
  readonly name: string | null
  readonly text: string
  readonly values: readonly unknown[]
}

// Every connection of the pool keeps each named statement. The combinations of filters that people really use are
// few; past this number a text is sent without a name, so that nobody can fill the server's memory with odd ones.
const namedStatements = 400
const names = new Map<string, string>()

/** Collects the values of a statement while its text is being written. The same question gives the same text. */
export class SqlText {
  readonly #values: unknown[] = []

  /** Adds a value and gives its placeholder, with the PostgreSQL type it is to be read as. */
  value(value: unknown, type: string): string {
    this.#values.push(value)
    return `$${String(this.#values.length)}::${type}`
  }

  /** The complete statement. `text` holds only words written in this program and placeholders. */
  statement(text: string): Statement {
    return { name: nameOf(text), text, values: this.#values }
  }
}

/** A statement whose text never changes. */
export function fixedStatement(text: string, values: readonly unknown[] = []): Statement {
  return { name: nameOf(text), text, values }
}

function nameOf(text: string): string | null {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size >= namedStatements) return null
  const name = `read_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
  names.set(text, name)
  return name
}
