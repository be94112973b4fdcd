import { expect, test } from 'vitest'
import { maskPersonalData } from './mask-personal-data.js'

test('e-mail addresses and telephone numbers are not shown', () => {
  expect(
    maskPersonalData('Write to a.person@trust.example.nhs.uk or ring 01632 960 123 (or +44 (0)1632 960123).'),
  ).toBe('Write to [e-mail address removed] or ring [telephone number removed] (or [telephone number removed]).')
})

test('values, dates, references and codes stay', () => {
  const text =
    'Value £01,234,567.00; from 01/04/2025 to 31/03/2028; ref 0123-45; CPV 85111500-4; SI 2023/1348; 075857-2026.'
  expect(maskPersonalData(text)).toBe(text)
})

test('a very long text without addresses is read in linear time', () => {
  const text = 'a'.repeat(1_000_000)
  const start = performance.now()
  expect(maskPersonalData(text)).toBe(text)
  expect(performance.now() - start).toBeLessThan(2_000)
})
