import { expect, it } from 'vitest'
import { pageLinks } from './page-links'

it('keeps what the address holds and replaces only the place in the list', () => {
  const search = new URLSearchParams('level=DIRECT&level=LIMITED&after=old')
  const info = { hasNextPage: true, hasPreviousPage: true, startCursor: 's/1', endCursor: 'e/1' }
  expect(pageLinks('/awards', search, info)).toEqual({
    previous: '/awards?level=DIRECT&level=LIMITED&before=s%2F1',
    next: '/awards?level=DIRECT&level=LIMITED&after=e%2F1',
    first: '/awards?level=DIRECT&level=LIMITED',
  })
})

it('has no links where the list has one page', () => {
  const info = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }
  expect(pageLinks('/awards', new URLSearchParams(), info)).toEqual({ previous: null, next: null, first: null })
})
