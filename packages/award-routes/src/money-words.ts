import type { NoticeWords, Passage, Place } from './passages.js'
import { phrase, quoteAt, wordsBefore } from './phrases.js'

/** A lifetime total that stands in the words of a notice. */
export interface MoneyInWords {
  /** Decimal text, pounds. */
  readonly amount: string
  /** True where the words round ("£1.7m"), so that a close figure says the same. */
  readonly rounded: boolean
  readonly path: string
  readonly quote: string
}

const figures =
  '(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,2})?|\\d{1,10}(?:\\.\\d{1,3})?)(?![\\d,]*\\d) ?(million|thousand|bn|m|k)?\\b'
const money = `(?:£|gbp) ?${figures}`

/** Words that make an amount a total over the whole term. */
const totals = [
  phrase(['£', 'gbp'], `\\b(?:lifetime|whole{}life|total|overall|aggregate)\\b[^.;£]{0,90}?${money}`),
  phrase(
    ['£'],
    `\\bcontract value(?: (?:is|of|will be|for the (?:full|whole) term is))?:? ?${money}[^.;£]{0,12}\\b(?:covering|for|over) the (?:period|term|full|whole|lifetime)`,
  ),
  phrase(
    ['value'],
    `\\bvalue\\b[^.;£\\d]{0,40}\\b(?:whole|full|entire|(?:\\d{1,2}|two|three|four|five|six|seven|ten){?}year){}(?:contract{})?(?:term|life|period)\\b[^.;£]{0,20}${money}`,
  ),
  phrase(['£', 'gbp'], `${money}[^.;£]{0,30}\\b(?:over|for|across) the (?:lifetime|full|whole|entire|life)\\b`),
  phrase(['£', 'gbp'], `${money}[^.;£\\d]{0,4}\\b(?:total|lifetime|whole{}life|overall){}(?:contract{})?value\\b`),
  // Where the sign of the pound is lost or stands behind.
  phrase(
    ['lifetime', 'total'],
    `\\b(?:lifetime|total){}(?:contract{})?value\\b[^.;£\\d]{0,50} (?=\\d{1,3},\\d{3})${figures}`,
  ),
]

const originalValue = phrase(
  ['original'],
  `\\boriginal (?:contract|lifetime|total) value (?:was|is|of|being):? ?${money}`,
)

/** What the words of a change give as the value of the contract before it, decimal pounds; null where none or several. */
export function originalValueIn(notice: NoticeWords): string | null {
  if (!notice.has('original')) return null
  const found = new Set<string>()
  for (const { words } of notice.current) {
    const { pattern } = originalValue
    pattern.lastIndex = 0
    for (let match = pattern.exec(words); match && found.size < 2; match = pattern.exec(words)) {
      const amount = amountOf(match[1] ?? '', match[2])
      if (amount !== null) found.add(amount)
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/** Amounts of a part, of a year, of a change, or of a limit are no totals of the award. */
const notATotal =
  /\b(?:annual|per annum|p\.?a\.?|yearly|per year|each year|increase[ds]?|additional|uplift|variation|modification|change|maximum|up to|not exceed|budget|previous|original|existing|framework|average|per (?:day|week|month|patient|lot)|turnover|saving|extension)\b/
const perTime = /^[^a-z0-9£]{0,6}(?:per\b|p\.?a\b|a year|each|annually|\/ ?(?:year|annum|month)|\+|plus|- £|to £)/

/** The one lifetime total that the current words state, or null where they state none or more than one. */
export function lifetimeTotalIn(notice: NoticeWords): MoneyInWords | null {
  const found = new Map<string, MoneyInWords>()
  for (const passage of notice.current) {
    if (!/£|gbp|value/.test(passage.words)) continue
    for (const total of totalsIn(passage)) if (!found.has(total.amount)) found.set(total.amount, total)
    if (found.size > 1) return null
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null
}

function totalsIn(passage: Passage): readonly MoneyInWords[] {
  const found: MoneyInWords[] = []
  const { words } = passage
  for (const { pattern } of totals) {
    pattern.lastIndex = 0
    let tried = 0
    for (let match = pattern.exec(words); match && tried < 20; match = pattern.exec(words), tried += 1) {
      const from = match.index
      const to = from + match[0].length
      const before = sinceLastFigure(wordsBefore(words, from, 40))
      if (notATotal.test(match[0]) || notATotal.test(before) || perTime.test(words.slice(to, to + 20))) continue
      const amount = amountOf(match[1] ?? '', match[2])
      const place: Place = { passage, from, to }
      if (amount !== null)
        found.push({ amount, rounded: match[2] !== undefined, path: passage.path, quote: quoteAt(place) })
    }
  }
  return found
}

/** Words about an amount that stands before do not speak of the next. */
function sinceLastFigure(words: string): string {
  const at = words.search(/\d[^\d]{0,40}$/)
  return at < 0 ? words : words.slice(at + 1)
}

const factors: Readonly<Record<string, number>> = { million: 1e6, m: 1e6, thousand: 1e3, k: 1e3, bn: 1e9 }

function amountOf(digits: string, unit: string | undefined): string | null {
  const plain = digits.replaceAll(',', '')
  if (unit === undefined) return Number(plain) >= 1000 ? plain.replace(/\.0{1,2}$/, '') : null
  const amount = Number(plain) * (factors[unit] ?? 1)
  return Number.isFinite(amount) && amount >= 1000 ? String(Math.round(amount)) : null
}

/** Whether a figure and a total in words say the same, rounding allowed for. */
export function isSameMoney(figure: string, words: Pick<MoneyInWords, 'amount' | 'rounded'>): boolean {
  const [one, other] = [Number(figure), Number(words.amount)]
  return Math.abs(one - other) <= Math.max(1, other * (words.rounded ? 0.05 : 0.001))
}
