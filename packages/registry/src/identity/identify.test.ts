import type { Identifier } from '@openward/vocabulary/identifier'
import { parseIdentifier } from '@openward/vocabulary/identifier'
import { expect, test } from 'vitest'
import { referenceKeysByName, REAL_REFERENCE_ROWS } from '../reference/reference-rows.js'
import { identify } from './identify.js'
import { nameKey } from './identity-key.js'

const boards = referenceKeysByName(REAL_REFERENCE_ROWS)
const none: ReadonlyMap<string, string> = new Map()

function identifiers(...given: readonly (readonly [string, string])[]): Identifier[] {
  return given.flatMap(([scheme, value]) => parseIdentifier(scheme, value) ?? [])
}

test('the best valid identifier identifies, and the others are linked to it', () => {
  const found = identify(
    'PROVIDER',
    'Meadow Care Ltd',
    identifiers(['GB-PPON', 'PAAA-0001-AAAA'], ['GB-COH', '1234567']),
    none,
  )
  expect(found).toMatchObject({
    key: 'GB-COH:01234567',
    byIdentifier: true,
    links: [['GB-COH:01234567', 'GB-PPON:PAAA-0001-AAAA']],
  })
})

test('minted and malformed identifiers identify nobody: the name within the role does', () => {
  const given = identifiers(['GB-FTS', '12345'], ['GB-COH', 'pending'])
  expect(identify('PROVIDER', 'Meadow Care Ltd', given, none)).toMatchObject({
    key: nameKey('PROVIDER', 'MEADOW CARE LIMITED'),
    byIdentifier: false,
    links: [],
  })
  expect(identify('COMMISSIONER', 'Meadow Care Ltd', given, none).key).not.toBe(
    identify('PROVIDER', 'Meadow Care Ltd', given, none).key,
  )
})

test('a board under the number of a platform and its official name is the board', () => {
  const given = identifiers(['GB-PPON', 'PAAA-0001-AAAA'])
  expect(identify('COMMISSIONER', 'Kent and Medway ICB', given, boards)).toMatchObject({
    key: 'GB-NHS:QKS',
    links: [['GB-NHS:QKS', 'GB-PPON:PAAA-0001-AAAA']],
  })
})

test('a board that publishes under the code of a part of it is the board, and the code stays free', () => {
  const given = identifiers(['GB-NHS', '92G'])
  const name = 'NHS BATH AND NORTH EAST SOMERSET, SWINDON AND WILTSHIRE INTEGRATED CARE BOARD'
  expect(identify('COMMISSIONER', name, given, boards)).toMatchObject({ key: 'GB-NHS:QOX', links: [] })
})

test('the code of another board goes before a name', () => {
  const given = identifiers(['GB-NHS', 'QOX'])
  expect(identify('COMMISSIONER', 'NHS Kent and Medway Integrated Care Board', given, boards).key).toBe('GB-NHS:QOX')
})
