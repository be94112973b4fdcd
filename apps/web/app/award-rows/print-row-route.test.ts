import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import { codesOf } from '@openward/vocabulary/code-list'
import { expect, it } from 'vitest'
import { printRowRoute } from './print-row-route'

it('gives every route a label that fits the column of a list, and no two the same', () => {
  const labels = codesOf(AWARD_ROUTES).map(printRowRoute)
  expect(labels.filter((label) => label.length > 30)).toEqual([])
  expect(new Set(labels).size).toBe(labels.length)
})
