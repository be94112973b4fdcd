import { VALUE_BASES, type ValueBasis } from '@openward/vocabulary/value-basis'
import { VALUE_SPANS, type ValueSpan } from '@openward/vocabulary/value-span'

/** An amount as the API gives it. */
export interface StatedMoney {
  /** Decimal text. */
  readonly amount: string
  readonly currency: string
  readonly basis: ValueBasis
  readonly span: ValueSpan
}

const exact = new Intl.NumberFormat('en-GB')

/** The exact amount with thousands apart; pence only where there are some: £20,300,000 or £0.01. */
export function printAmount({ amount, currency }: Pick<StatedMoney, 'amount' | 'currency'>): string {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.')
  const grouped = exact.format(BigInt(whole))
  const pence = /[1-9]/.test(fraction) ? `.${fraction.padEnd(2, '0')}` : ''
  const sign = amount.startsWith('-') ? '−' : ''
  return currency === 'GBP' ? `${sign}£${grouped}${pence}` : `${sign}${currency} ${grouped}${pence}`
}

const short = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 })

/** A rounded amount for sentences and lists: £20.3 million. Below a million it stays exact to the pound. */
export function printShortAmount(money: Pick<StatedMoney, 'amount' | 'currency'>): string {
  const amount = Number(money.amount)
  if (!Number.isFinite(amount) || Math.abs(amount) < 999_500) {
    return printAmount(Math.abs(amount) >= 1 ? { ...money, amount: String(Math.round(amount)) } : money)
  }
  const [divisor, word] = Math.abs(amount) < 999_500_000 ? [1e6, 'million'] : [1e9, 'billion']
  const sign = money.currency === 'GBP' ? '£' : `${money.currency} `
  return `${sign}${short.format(amount / divisor)} ${word}`
}

/** Which figure it is, in words: award, net of VAT (lifetime). A span that is not stated is said so. */
export function printBasis({ basis, span }: Pick<StatedMoney, 'basis' | 'span'>): string {
  const time = span === 'NOT_STATED' ? 'time not stated' : VALUE_SPANS[span].label.toLowerCase()
  return `${VALUE_BASES[basis].label} (${time})`
}
