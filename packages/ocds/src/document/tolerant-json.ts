import { escapeToken } from '../loose-json.js'
import type { Json } from '../loose-json.js'
import { MAXIMUM_DEPTH } from './canonical-json.js'
import { sourceProblem } from '../source-problem.js'
import type { SourceProblem } from '../source-problem.js'

export interface TolerantJson {
  /** What was read; undefined where the text holds no JSON at all. */
  readonly value: Json | undefined
  /** Containers that were still open where reading stopped: their last member may be missing. */
  readonly incomplete: ReadonlySet<object>
  /** Repairs and, last, the reason why reading stopped early. */
  readonly problems: readonly SourceProblem[]
}

interface OpenList {
  readonly kind: 'list'
  readonly container: Json[]
}
interface OpenObject {
  readonly kind: 'object'
  readonly container: { [key: string]: Json }
  key: string
}
type Open = OpenList | OpenObject

/** Problems beyond this number in one text say nothing new. */
const mostProblems = 1000

/**
 * Reads JSON that `JSON.parse` refuses: invalid numbers become null, control characters become U+FFFD, and where the
 * text ends or breaks the grammar, what stands before that place is kept. It uses no recursion, so that no nesting
 * overflows the stack. Duplicate keys: the last one wins, as in `JSON.parse`.
 *
 * @param firstLine number of the text's first line in its file
 */
export function readTolerantly(text: string, firstLine = 1): TolerantJson {
  return new TolerantReader(text, firstLine).read()
}

class TolerantReader {
  private position = 0
  private readonly open: Open[] = []
  private readonly problems: SourceProblem[] = []
  private root: Json | undefined = undefined

  constructor(
    private readonly text: string,
    private readonly firstLine: number,
  ) {}

  read(): TolerantJson {
    const stoppedBecause = this.readValues()
    if (stoppedBecause !== null) this.problems.push(stoppedBecause)
    return { value: this.root, incomplete: new Set(this.open.map((open) => open.container)), problems: this.problems }
  }

  /** Reads until the root value is complete; returns why it stopped before that, or null. */
  private readValues(): SourceProblem | null {
    for (;;) {
      if (!this.readOneValue()) return this.stopped()
      let closed = true
      while (closed) {
        const inside = this.open.at(-1)
        if (inside === undefined) return this.afterRoot()
        this.skipBlanks()
        const sign = this.text[this.position]
        const end = inside.kind === 'list' ? ']' : '}'
        if (sign === ',') {
          this.position += 1
          this.skipBlanks()
        } else if (sign !== end) return this.stopped()
        closed = this.text[this.position] === end
        if (closed) {
          this.position += 1
          this.open.pop()
        }
      }
      if (!this.readKeyIfInObject()) return this.stopped()
    }
  }

  /** Reads a scalar, an empty container, or opens containers until a scalar is read. False where it cannot. */
  private readOneValue(): boolean {
    for (;;) {
      this.skipBlanks()
      const sign = this.text[this.position]
      if (sign === '{' || sign === '[') {
        this.position += 1
        const opened: Open = sign === '{' ? { kind: 'object', container: {}, key: '' } : { kind: 'list', container: [] }
        this.attach(opened.container)
        this.open.push(opened)
        this.skipBlanks()
        if (this.text[this.position] === (sign === '{' ? '}' : ']')) {
          this.position += 1
          this.open.pop()
          return true
        }
        if (!this.readKeyIfInObject()) return false
        continue
      }
      const scalar = sign === '"' ? this.readString() : this.readToken()
      if (scalar === undefined) return false
      this.attach(scalar)
      return true
    }
  }

  private readKeyIfInObject(): boolean {
    const inside = this.open.at(-1)
    if (inside?.kind !== 'object') return true
    this.skipBlanks()
    if (this.text[this.position] !== '"') return false
    const key = this.readString()
    if (key === undefined) return false
    inside.key = key
    this.skipBlanks()
    if (this.text[this.position] !== ':') return false
    this.position += 1
    return true
  }

  private attach(value: Json): void {
    const inside = this.open.at(-1)
    if (inside === undefined) this.root = value
    else if (inside.kind === 'list') inside.container.push(value)
    else if (inside.key === '__proto__')
      Object.defineProperty(inside.container, inside.key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      })
    else inside.container[inside.key] = value
  }

  /** A string from its opening quotation mark; undefined where it does not end or its escapes are wrong. */
  private readString(): string | undefined {
    const start = this.position
    let end = start + 1
    for (;;) {
      end = this.text.indexOf('"', end)
      if (end === -1) {
        this.position = this.text.length
        return undefined
      }
      let backslashes = 0
      while (this.text[end - 1 - backslashes] === '\\') backslashes += 1
      if (backslashes % 2 === 0) break
      end += 1
    }
    const literal = this.text.slice(start, end + 1)
    const repaired = literal.replaceAll(controlCharacter, (found) => blankEscapes[found] ?? '\uFFFD')
    let value: string
    try {
      value = JSON.parse(repaired) as string
    } catch {
      return undefined
    }
    this.position = end + 1
    if (unstorableControlCharacter.test(literal))
      this.report('CHARACTER_NOT_ALLOWED', value, 'The text holds a control character; shown as \uFFFD.')
    return value
  }

  /** A literal or a number; an invalid number gives null; undefined where it is neither. */
  private readToken(): Json | undefined {
    let end = this.position
    while (end < this.text.length && !',]}:"{[ \t\r\n'.includes(this.text[end] as string)) end += 1
    const token = this.text.slice(this.position, end)
    if (token === '') return undefined
    const literal = token === 'true' ? true : token === 'false' ? false : token === 'null' ? null : undefined
    const cutShort = end === this.text.length && this.open.length > 0
    if (literal !== undefined) {
      this.position = end
      return literal
    }
    if (cutShort) {
      this.position = end
      return undefined
    }
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(token) && Number.isFinite(Number(token))) {
      this.position = end
      return Number(token)
    }
    if (!/^[-+.]?(?:\d|NaN$|Infinity$)/.test(token)) return undefined
    this.position = end
    this.report('NUMBER_INVALID', token, 'The number cannot be represented; it was read as missing.')
    return null
  }

  private report(code: 'NUMBER_INVALID' | 'CHARACTER_NOT_ALLOWED', value: string, detail: string): void {
    if (this.problems.length >= mostProblems) return
    this.problems.push(sourceProblem(code, this.currentPath(), value, detail))
  }

  /** Where the value being read will stand: every open container but the innermost is attached to its parent already. */
  private currentPath(): string {
    const innermost = this.open.length - 1
    return this.open
      .slice(0, MAXIMUM_DEPTH)
      .map((open, depth) => {
        if (open.kind === 'object') return `/${escapeToken(open.key)}`
        return `/${depth === innermost ? open.container.length : open.container.length - 1}`
      })
      .join('')
  }

  private stopped(): SourceProblem {
    const line = this.firstLine + this.text.slice(0, this.position).split('\n').length - 1
    const place = `character ${this.position} (line ${line})`
    return this.text.slice(this.position).trim() === ''
      ? sourceProblem('JSON_TRUNCATED', '', null, `The JSON stops at ${place}.`)
      : sourceProblem(
          'JSON_INVALID',
          '',
          this.text.slice(this.position, this.position + 40),
          `The JSON grammar is broken at ${place}; what stands before it was read.`,
        )
  }

  private afterRoot(): SourceProblem | null {
    this.skipBlanks()
    return this.position < this.text.length ? this.stopped() : null
  }

  private skipBlanks(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.position)
      if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return
      this.position += 1
    }
  }
}

// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const controlCharacter = /[\u0000-\u001f]/g
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const unstorableControlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/
/** Raw line ends and tabs inside a string are against the grammar but do no harm: they stay what they are. */
const blankEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
