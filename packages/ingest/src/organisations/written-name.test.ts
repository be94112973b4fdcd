import { expect, test } from 'vitest'
import { writtenName } from './written-name.js'

test('names in capitals are written as people write them', () => {
  const names: readonly [string, string][] = [
    ['MEADOW AND DALE NHS FOUNDATION TRUST', 'Meadow and Dale NHS Foundation Trust'],
    ["GUY'S AND ST THOMAS' NHS FOUNDATION TRUST", "Guy's and St Thomas' NHS Foundation Trust"],
    ['NHS MEADOW ICB - 00L', 'NHS Meadow ICB - 00L'],
    ['STOCKTON-ON-TEES', 'Stockton-On-Tees'],
    ['Meadow Health CIC', 'Meadow Health CIC'],
  ]
  for (const [given, written] of names) expect(writtenName(given)).toBe(written)
})
