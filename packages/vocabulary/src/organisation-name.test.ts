import { expect, test } from 'vitest'
import { normaliseOrganisationName } from './organisation-name.js'

test('two spellings of one name have one form', () => {
  const pairs: [string, string][] = [
    ['The Aldermere Care Ltd.', 'ALDERMERE CARE LIMITED'],
    ['Wetherfold & Dale C.I.C.', 'Wetherfold and Dale Community Interest Company'],
    ['NHS Aldermere ICB', 'NHS Aldermere Integrated Care Board'],
    ['St. Osyn’s Hospice', "St Osyn's Hospice"],
    ['Café  Zoë', 'CAFE ZOE'],
    ['Aldermere &amp; Wetherfold Council', 'Aldermere and Wetherfold Council'],
    ['St Osyn&#039;s Trust', 'St Osyn’s Trust'],
  ]
  for (const [a, b] of pairs) expect(normaliseOrganisationName(a)).toBe(normaliseOrganisationName(b))
})

test('a number at the end of a name stays part of it', () => {
  expect(normaliseOrganisationName('Housing 21')).not.toBe(normaliseOrganisationName('Housing'))
})

test('a name without letters or digits has an empty form', () => {
  expect(normaliseOrganisationName(' – … ')).toBe('')
})
