import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import { expect, it } from 'vitest'
import { readOrganisationsAddress } from './read-organisations-address'

const read = (query: string) => readOrganisationsAddress(new URLSearchParams(query), PROVIDER_KINDS)

it('shows those with the most awards first where the address says nothing', () => {
  expect(read('')).toEqual({ text: '', codes: [], order: 'AWARDS_DESC', page: { first: 50 } })
})

it('reads words, kinds, order and page, and drops what does not exist', () => {
  expect(read('text=+care+&kind=MUTUAL&kind=MUTUAL&kind=GIANT&order=NAME_ASC&after=x')).toEqual({
    text: 'care',
    codes: ['MUTUAL'],
    order: 'NAME_ASC',
    page: { first: 50, after: 'x' },
  })
  expect(read('order=RANDOM').order).toBe('AWARDS_DESC')
})
