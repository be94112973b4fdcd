import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { INTEGRATED_CARE_BOARD_SUCCESSIONS } from './integrated-care-board-successions.js'
import { INTEGRATED_CARE_BOARDS } from './integrated-care-boards.js'
import { REAL_REFERENCE_ROWS, referenceKeysByName } from './reference-rows.js'

const shared = fileURLToPath(new URL('../../../../../shared/data/organisations/', import.meta.url))

const integratedCareBoardsOn = (day: string) =>
  INTEGRATED_CARE_BOARDS.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))

test('forty-two boards stood on 1 January 2023 and thirty-six on 1 May 2026', () => {
  expect(integratedCareBoardsOn('2023-01-01')).toHaveLength(42)
  expect(integratedCareBoardsOn('2026-05-01')).toHaveLength(36)
  expect(integratedCareBoardsOn('2022-06-30')).toHaveLength(0)
})

test('every code and every name is there once', () => {
  expect(new Set(INTEGRATED_CARE_BOARDS.map(({ odsCode }) => odsCode)).size).toBe(48)
  expect(new Set(INTEGRATED_CARE_BOARDS.map(({ onsCode }) => onsCode)).size).toBe(48)
  expect(referenceKeysByName(REAL_REFERENCE_ROWS).size).toBe(96)
})

test('every board that ended has a successor that stands, and every new one a predecessor', () => {
  const from = new Set(INTEGRATED_CARE_BOARD_SUCCESSIONS.map(({ fromOdsCode }) => fromOdsCode))
  const to = new Set(INTEGRATED_CARE_BOARD_SUCCESSIONS.map(({ toOdsCode }) => toOdsCode))
  for (const { odsCode, validFrom, validTo } of INTEGRATED_CARE_BOARDS) {
    if (validTo !== null) expect(from).toContain(odsCode)
    if (validFrom === '2026-04-01') expect(to).toContain(odsCode)
  }
  const standing = new Set(integratedCareBoardsOn('2026-05-01').map(({ odsCode }) => odsCode))
  for (const code of to) expect(standing).toContain(code)
})

test('what is inferred of the split of Frimley is called so', () => {
  const inferred = INTEGRATED_CARE_BOARD_SUCCESSIONS.filter(({ basis }) => basis.includes('inferred'))
  expect(inferred.map(({ fromOdsCode }) => fromOdsCode)).toEqual(['QNQ', 'QNQ', 'QNQ'])
})

test.skipIf(!existsSync(shared))('codes and names agree with the published lists (needs ../shared)', () => {
  for (const [file, day] of [
    ['integrated-care-boards-2022.csv', '2023-01-01'],
    ['integrated-care-boards-2026.csv', '2026-05-01'],
  ] as const) {
    const text = readFileSync(`${shared}${file}`, 'utf8')
    for (const { odsCode, boardName } of integratedCareBoardsOn(day)) {
      expect(text).toContain(odsCode)
      expect(text).toContain(boardName)
    }
  }
})
