import { expect, it } from 'vitest'
import { drawRegimeLine } from './regime-line.js'

const picture = drawRegimeLine({
  id: 'line',
  title: 'Laws & time',
  description: 'Two made-up laws.',
  notes: ['Source: made up.'],
  regimes: [
    { label: 'Old law', periods: [{ from: '2006-01-31', to: '2015-02-25', who: 'For all' }] },
    { label: 'New law', periods: [{ from: '2024-01-01', to: null, who: 'For health' }] },
  ],
  to: '2026-08-12',
})

it('draws a closed band for a law that ended and an open one for a law in force', () => {
  const edges = [...picture.wide.matchAll(/class="picture-band-edge" d="([^"]*)"/g)].map(([, d]) => d ?? '')
  expect(edges).toHaveLength(2)
  expect(edges[0]).toMatch(/Z$/)
  expect(edges[1]).not.toMatch(/Z$/)
})

it('gives the same days in the table, and says what is in force', () => {
  expect(picture.table.rows).toEqual([
    ['Old law', '31 Jan 2006', '25 Feb 2015', 'For all'],
    ['New law', '1 Jan 2024', 'in force', 'For health'],
  ])
})

it('has a layout of its own for telephones, and escapes words', () => {
  expect(picture.narrow).toContain('width="343"')
  expect(picture.wide).toContain('Laws &amp; time')
})
