import { expect, it } from 'vitest'
import { tidyAddress } from './tidy-address'

const defaults = { order: 'NEWEST' }

it('drops empty fields and those that say the same as nothing', () => {
  expect(tidyAddress('http://x.test/awards?text=&level=A&level=B&order=NEWEST', defaults)).toBe(
    '/awards?level=A&level=B',
  )
  expect(tidyAddress('http://x.test/awards?text=%20&order=NEWEST', defaults)).toBe('/awards')
})

it('leaves a tidy address alone', () => {
  expect(tidyAddress('http://x.test/awards?level=A&order=OLDEST', defaults)).toBeNull()
  expect(tidyAddress('http://x.test/awards', defaults)).toBeNull()
})
