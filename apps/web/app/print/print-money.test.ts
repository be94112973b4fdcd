import { expect, it } from 'vitest'
import { printAmount, printBasis, printShortAmount } from './print-money'

const pounds = (amount: string) => ({ amount, currency: 'GBP' })

it('prints exact amounts without losing digits', () => {
  expect(printAmount(pounds('20300000'))).toBe('£20,300,000')
  expect(printAmount(pounds('0.01'))).toBe('£0.01')
  expect(printAmount(pounds('1234567890123.50'))).toBe('£1,234,567,890,123.50')
  expect(printAmount(pounds('-1500.00'))).toBe('−£1,500')
  expect(printAmount({ amount: '999', currency: 'EUR' })).toBe('EUR 999')
})

it('rounds long amounts to three digits and keeps token amounts as they are', () => {
  expect(printShortAmount(pounds('20343999'))).toBe('£20.3 million')
  expect(printShortAmount(pounds('999900'))).toBe('£1 million')
  expect(printShortAmount(pounds('1250000000'))).toBe('£1.25 billion')
  expect(printShortAmount(pounds('48999.60'))).toBe('£49,000')
  expect(printShortAmount(pounds('0.01'))).toBe('£0.01')
})

it('says which figure it is and over which time', () => {
  expect(printBasis({ basis: 'AWARD_NET', span: 'LIFETIME' })).toBe('Award, net of VAT (lifetime)')
  expect(printBasis({ basis: 'CONTRACT_GROSS', span: 'NOT_STATED' })).toBe('Contract, with VAT (time not stated)')
})
