import { expect, test } from 'vitest'
import { drawSuccessionLine } from './succession-line.js'

// Made up, as everything in this file.
const data = {
  id: 'line',
  title: 'Before and after Meadow NHS Trust',
  description: 'Dale NHS Trust merged into it.',
  notes: [],
  self: 'Meadow NHS Trust',
  before: [
    { name: 'Dale NHS Trust', what: 'merged into it on 1 April 2020' },
    { name: 'Fell & Brook NHS Trust', what: 'merged into it on 1 April 2021' },
  ],
  after: [{ name: 'Meadow and Wold NHS Trust', what: 'took it over on 1 April 2026' }],
}

test('every organisation has its branch, in and out, with its name made safe', () => {
  const { wide, narrow } = drawSuccessionLine(data)
  for (const picture of [wide, narrow]) {
    expect(picture.match(/picture-succession-other/g)).toHaveLength(3)
    expect(picture).toContain('Fell &amp; Brook NHS Trust')
  }
})

test('its table says the same in words', () => {
  expect(drawSuccessionLine(data).table.rows).toEqual([
    ['Dale NHS Trust', 'Before', 'merged into it on 1 April 2020'],
    ['Fell & Brook NHS Trust', 'Before', 'merged into it on 1 April 2021'],
    ['Meadow and Wold NHS Trust', 'After', 'took it over on 1 April 2026'],
  ])
})
