import { expect, it } from 'vitest'
import { printSuccessions, type StatedSuccession } from './print-successions'

// Made up, as everything in this file.
const self = { id: 'C1', name: 'NHS Two Rivers Integrated Care Board' }
const earlier = { __typename: 'Commissioner', id: 'C0', name: 'NHS One River Integrated Care Board' } as const
const merged: StatedSuccession = {
  kind: 'MERGED',
  effectiveOn: '2026-04-01',
  basis: 'Order of 2026',
  from: earlier,
  to: { __typename: 'Commissioner', ...self },
}

it('tells a succession from the side of the one whose page it is, and draws it', () => {
  const { steps, picture } = printSuccessions([merged], self)
  expect(steps).toEqual([
    {
      day: '1 April 2026',
      what: 'took over from',
      other: { label: earlier.name, href: '/commissioners/C0' },
      basis: 'Order of 2026',
    },
  ])
  expect(picture?.table.rows).toEqual([[earlier.name, 'Before', 'merged into it on 1 April 2026']])
  expect(printSuccessions([merged], earlier).steps).toMatchObject([
    { what: 'merged into', other: { href: '/commissioners/C1' } },
  ])
})

it('leads to trusts as providers, and leaves out a body that follows itself', () => {
  const trust = { __typename: 'Provider', id: 'P1', name: 'Meadow NHS Trust' } as const
  expect(printSuccessions([{ ...merged, from: trust }], self).steps).toMatchObject([
    { other: { href: '/providers/P1' } },
  ])
  expect(printSuccessions([{ ...merged, from: self }], self)).toEqual({ picture: null, steps: [] })
})
