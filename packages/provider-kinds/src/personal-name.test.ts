import { expect, test } from 'vitest'
import { isPersonalName, publishableName } from './personal-name.js'

test.each([
  ['Dr A N Other', 'Single-handed practice (name withheld)'],
  ['DR. A.N. OTHER', 'Single-handed practice (name withheld)'],
  ['Dr A N Other & Partners', 'Practice of several doctors (names withheld)'],
  ['DR OTHER AND DR SOMEBODY', 'Practice of several doctors (names withheld)'],
  ['Mrs Ann Other', 'Individual (name withheld)'],
  ['P99999 DR OTHER & PARTNERS', 'Practice of several doctors (names withheld)'],
  ['DR A N OTHER 99X', 'Single-handed practice (name withheld)'],
  ['OTHER A N & PARTNERS', 'Practice of several doctors (names withheld)'],
  ['A N OTHER', 'Individual (name withheld)'],
  ['Other, A.', 'Individual (name withheld)'],
])('%s is a person and is published as "%s"', (name, published) => {
  expect(publishableName(name)).toBe(published)
  expect(isPersonalName(name)).toBe(true)
})

test.each([
  'Dr Other Limited',
  "Dr Other's Practice",
  'Dr Martens Airwair',
  'Mr Clutch 24',
  'Miss Selfridge Services',
  'Drummond Medical',
  'MR Software',
  'MX Data',
  'DR Pipe Freezing',
  "Dr Other's Laboratories",
  'Master Care',
  'Dr A & Dr B & Dr C & Dr D & Dr E & Dr F & Dr G',
  'Meadow Care CIC',
  'Meadow & Partners',
  'A B Taxis',
  'A Meadow',
  'N H S Meadow',
  'Plan B',
])('%s is no person and stays as it is', (name) => {
  expect(publishableName(name)).toBe(name)
  expect(isPersonalName(name)).toBe(false)
})

test.each([
  `Dr ${'A & '.repeat(250_000)}B`,
  'A '.repeat(500_000),
  `${'A'.repeat(1_000_000)} &`,
  `A${' '.repeat(1_000_000)}B`,
])('a very long name is judged in no time', (long) => {
  const begin = performance.now()
  expect(publishableName(long)).toBe(long)
  expect(performance.now() - begin).toBeLessThan(500)
})
