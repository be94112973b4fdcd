import { MOST_AMOUNT_DIGITS } from '@openward/vocabulary/amount-limit'
import type { MoneyFacts } from '@openward/vocabulary/notice-facts'
import { isObject, member } from '../loose-json.js'
import type { Json } from '../loose-json.js'
import { reportProblem } from './mapping-context.js'
import type { MappingContext } from './mapping-context.js'

/**
 * Every figure of a value, net before gross. On Find a Tender `amount` is without value added tax (UK extension:
 * `amountGross` is the amount with all taxes; the old forms ask for it without); elsewhere it does not say.
 */
export function moneyAt(container: Json | undefined, key: string, path: string, context: MappingContext): MoneyFacts[] {
  const value = member(container, key)
  if (!isObject(value)) {
    if (value !== undefined && value !== null)
      reportProblem(context, 'VALUE_INVALID', `${path}/${key}`, value, 'A value needs an amount and a currency.')
    return []
  }
  const given = member(value, 'currency')
  const currency = typeof given === 'string' && /^[A-Z]{3}$/.test(given) ? given : null
  const net = context.source === 'FIND_A_TENDER' ? false : null
  const figures: MoneyFacts[] = []
  for (const [name, gross] of [
    ['amount', net],
    ['amountGross', true],
  ] as const) {
    const figure = member(value, name)
    if (figure === undefined || figure === null || figure === '') continue
    const figurePath = `${path}/${key}/${name}`
    const { amount, wrong } = readAmount(figure)
    if (amount === null) reportProblem(context, 'VALUE_INVALID', figurePath, figure, wrong)
    else figures.push({ path: figurePath, amount, currency, gross })
  }
  return figures
}

type ReadAmount = { readonly amount: string; readonly wrong: null } | { readonly amount: null; readonly wrong: string }

/** A figure as decimal text, or what is wrong with it. */
export function readAmount(figure: Json): ReadAmount {
  const amount = decimalText(figure)
  if (amount === null) return { amount, wrong: 'This amount is no decimal number.' }
  if (wholeDigits(amount) > MOST_AMOUNT_DIGITS)
    return { amount: null, wrong: 'This amount is too large to be a sum of money.' }
  return { amount, wrong: null }
}

const decimal = /^-?\d+(?:\.\d{1,40})?$/

/** A number as decimal text without exponent and needless zeros in front, or null where it is none. */
function decimalText(value: Json): string | null {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? withoutExponent(value) : ''
  return decimal.test(text) ? text.replace(/^(-?)0+(?=\d)/, '$1') : null
}

function wholeDigits(amount: string): number {
  return amount.replace('-', '').split('.', 1)[0]?.length ?? 0
}

function withoutExponent(value: number): string {
  const text = String(value)
  if (text.includes('e+')) return BigInt(value).toString()
  return text.includes('e-') ? value.toFixed(20).replace(/\.?0+$/, '') : text
}
