import { expect, it } from 'vitest'
import { printAwardsApart } from './print-awards-apart'

it('tells awards and admissions to frameworks apart', () => {
  expect(printAwardsApart(60, 12, ' of health services in England')).toBe(
    '48 awards of health services in England, and 12 admissions to frameworks, which are not awards of a service',
  )
  expect(printAwardsApart(2, 1)).toBe('1 award, and 1 admission to a framework, which is not an award of a service')
})

it('does not speak of frameworks where there is none', () => {
  expect(printAwardsApart(1091, 0, ' of care')).toBe('1,091 awards of care')
})

it('does not call admissions awards where there is nothing else', () => {
  expect(printAwardsApart(2, 2)).toBe('no award, but 2 admissions to frameworks, which are not awards of a service')
})
