import { expect, it } from 'vitest'
import { pageMeta } from './page-meta'

const root = (madeUp: boolean) => ({ id: 'root', loaderData: { register: { madeUp } } })

it('says in title and description that the sample is made up', () => {
  expect(pageMeta([root(true)], 'Awards', 'All awards.')).toEqual([
    { title: 'Awards (made-up sample) – Openward' },
    { name: 'description', content: 'Made-up sample data. All awards.' },
  ])
})

it('says nothing of it on the real register', () => {
  expect(pageMeta([root(false)], 'Awards', 'All awards.')).toEqual([
    { title: 'Awards – Openward' },
    { name: 'description', content: 'All awards.' },
  ])
})
