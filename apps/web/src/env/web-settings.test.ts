import { expect, it } from 'vitest'
import { readWebSettings } from './web-settings.js'

it('needs nothing to be set', () => {
  expect(readWebSettings({})).toEqual({
    WEB_PORT: 3000,
    WEB_HOST: '127.0.0.1',
    API_URL: 'http://127.0.0.1:4000/graphql',
    SITE_ORIGIN: 'http://localhost:3000',
    TRUSTED_PROXIES: ['127.0.0.1', '::1'],
  })
})

it('takes an empty value as none, so that a line of .env can be left blank', () => {
  expect(readWebSettings({ WEB_PORT: '', PUBLIC_API_URL: '' }).WEB_PORT).toBe(3000)
})

it('names everything that is wrong in one line', () => {
  expect(() => readWebSettings({ WEB_PORT: 'many', API_URL: 'nowhere' })).toThrow(
    /^Settings of the web cannot be used: WEB_PORT: [^\n]+; API_URL: [^\n]+$/,
  )
})
