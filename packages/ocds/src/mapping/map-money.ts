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
    const amount = decimalText(figure)
    if (amount === null)
      reportProblem(context, 'VALUE_INVALID', figurePath, figure, 'This amount is no decimal number.')
    else figures.push({ path: figurePath, amount, currency, gross })
  }
  return figures
}

/** Digits before the point: no sum of money has more, and every column for money holds as many. */
const mostDigits = 18
const decimal = /^-?\d{1,40}(?:\.\d{1,40})?$/

/** A number as decimal text without exponent, or null where it is none or too large to be money. */
function decimalText(value: Json): string | null {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? withoutExponent(value) : ''
  if (!decimal.test(text)) return null
  const digits = text.replace('-', '').replace(/^0+/, '').split('.')[0] ?? ''
  return digits.length > mostDigits ? null : text
}

function withoutExponent(value: number): string {
  const text = String(value)
  return text.includes('e-') ? value.toFixed(20).replace(/\.?0+$/, '') : text
}
