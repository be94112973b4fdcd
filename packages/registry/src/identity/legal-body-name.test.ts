import { expect, test } from 'vitest'
import { legalBodyName } from './legal-body-name.js'

test('a part of a public body is the body', () => {
  for (const [name, body] of [
    ["Meadow County Council - Children's Services", 'Meadow County Council'],
    ['Meadow County Council, trading as MPO', 'Meadow County Council'],
    ['Meadow County Council (t/a Procurement and Supply)', 'Meadow County Council'],
    ['Meadow Combined Healthcare NHS Trust Out of Area Placements', 'Meadow Combined Healthcare NHS Trust'],
    ['Meadow County Council (MCC)', 'Meadow County Council'],
  ] as const)
    expect(legalBodyName(name)).toBe(body)
})

test('what only begins with the name of a body is something else', () => {
  for (const name of [
    'Meadow County Council Pension Fund',
    'Meadow NHS Trust Charity',
    'Meadow City Council Employees Club Limited',
    'Meadow County Council and Dale Borough Council',
    'Association of North East Councils',
    'Meadow Care Ltd',
  ])
    expect(legalBodyName(name)).toBe(name)
})
