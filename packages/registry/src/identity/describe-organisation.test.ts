import { expect, test } from 'vitest'
import type { Mention } from './describe-organisation.js'
import { describeOrganisation, placeText } from './describe-organisation.js'

const early = '2024-03-01'
const late = '2026-03-01'

function mention(name: string, day: string, more: Partial<Mention> = {}): Mention {
  return {
    identityKey: 'GB-COH:01234567',
    role: 'PROVIDER',
    name,
    normalised: name.toUpperCase(),
    firstSeenOn: day,
    lastSeenOn: day,
    latestPlace: null,
    seen: true,
    official: null,
    ...more,
  }
}

test('the latest name and the latest place count, in whatever order they come', () => {
  const mentions = [
    mention('Meadow Care Ltd', early, { latestPlace: placeText(early, 'AB1 2CD', 'Old Town') }),
    mention('Meadow Health Ltd', late, { latestPlace: placeText(late, null, 'New Town') }),
  ]
  const expected = { name: 'Meadow Health Ltd', postcode: null, locality: 'New Town' }
  expect(describeOrganisation(['GB-COH:01234567'], mentions)).toMatchObject(expected)
  expect(describeOrganisation(['GB-COH:01234567'], [...mentions].reverse())).toMatchObject(expected)
})

test('of names of one day a properly written one goes before capitals', () => {
  const mentions = [mention('MEADOW CARE LTD', late), mention('Meadow Care Ltd', late)]
  expect(describeOrganisation([], mentions).name).toBe('Meadow Care Ltd')
})

test('an official name goes before all others, and a role makes a provider or a commissioner', () => {
  const official = { role: 'COMMISSIONER', seen: false, official: 'NAME' } as const
  const mentions = [
    mention('Meadow ICB', late, { role: 'COMMISSIONER' }),
    mention('NHS Meadow Integrated Care Board', early, official),
  ]
  expect(describeOrganisation([], mentions)).toMatchObject({
    name: 'NHS Meadow Integrated Care Board',
    isCommissioner: true,
    isProvider: false,
  })
})

test('one name under two identities is listed once, from its first day to its last', () => {
  const mentions = [mention('Meadow', early), mention('Meadow', late, { identityKey: 'name:PROVIDER:x' })]
  expect(describeOrganisation([], mentions).names).toEqual([
    { name: 'Meadow', normalised: 'MEADOW', role: 'PROVIDER', firstSeenOn: early, lastSeenOn: late },
  ])
})

test('a body is no commissioner because it might be one: only where a notice or its own list says so', () => {
  const mentions = [
    mention('Meadow NHS Trust', late, { seen: false, official: 'NAME' }),
    mention('Meadow NHS Trust', late, { seen: false, official: 'OTHER_ROLE', role: 'COMMISSIONER' }),
  ]
  expect(describeOrganisation([], mentions)).toMatchObject({ isProvider: true, isCommissioner: false })
})
