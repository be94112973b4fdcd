import { expect, test } from 'vitest'
import { publishableName } from './personal-name.js'

test.each([
  ['Dr A N Other', 'Single-handed practice (name withheld)'],
  ['DR. A.N. OTHER', 'Single-handed practice (name withheld)'],
  ['Dr A N Other & Partners', 'Practice of several doctors (names withheld)'],
  ['DR OTHER AND DR SOMEBODY', 'Practice of several doctors (names withheld)'],
  ['Mrs Ann Other', 'Individual (name withheld)'],
])('%s is a person and is published as "%s"', (name, published) => {
  expect(publishableName(name)).toBe(published)
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
])('%s is no person and stays as it is', (name) => {
  expect(publishableName(name)).toBe(name)
})

test('a very long name is judged in no time', () => {
  const long = `Dr ${'A & '.repeat(250_000)}B`
  const begin = performance.now()
  expect(publishableName(long)).toBe(long)
  expect(performance.now() - begin).toBeLessThan(500)
})
