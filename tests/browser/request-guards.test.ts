// What keeps others from acting in somebody's name, and readers from being followed.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../src/browser.js'
import type { PeopleSite } from './people-site.js'
import { openBrowser, signIn, startPeopleSite } from './people-site.js'

let site: PeopleSite
let browser: Browser

beforeAll(async () => {
  site = await startPeopleSite()
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser.close()
  await site.stop()
})

const post = (headers: Record<string, string>, path = '/sign-out') =>
  fetch(site.origin + path, { method: 'POST', headers, body: new URLSearchParams({ act: 'x' }), redirect: 'manual' })

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['another host of the same site', { 'sec-fetch-site': 'same-site' }, 403],
  ['another site, by an older browser', { origin: 'https://example.org' }, 403],
  ['a page that hides where it is', { origin: 'null' }, 403],
  ['another scheme that looks alike', { origin: 'https://localhost.example.org' }, 403],
  ['a program that says nothing', {}, 403],
  ['this site', { 'sec-fetch-site': 'same-origin' }, 303],
  ['the person, who loads the page again', { 'sec-fetch-site': 'none' }, 303],
])('a form from %s answers as it should', async (_from, headers, status) => {
  expect((await post(headers as Record<string, string>)).status).toBe(status)
})

test('a form from this site is taken of an older browser, too', async () => {
  expect((await post({ origin: site.origin })).status).toBe(303)
})

test('every method but reading is guarded, on every address', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    expect((await fetch(`${site.origin}/awards`, { method, headers: { 'content-length': '0' } })).status).toBe(403)
})

test('a page of another site cannot sign somebody out', async () => {
  const page = await openBrowser(browser, site)
  await signIn(page, 'steady@example.org')
  const elsewhere = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<form method="post" action="${site.origin}/sign-out"><button>Win a prize</button></form>`)
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  await page.goto(`http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}`)
  await page.getByRole('button').click()
  expect(await page.innerText('body')).toContain('nothing was done')
  await page.goto('/account')
  expect(await page.locator('h1').innerText()).toBe('Your account')
  elsewhere.closeAllConnections()
  elsewhere.close()
}, 60_000)

test('a body that is too large is refused before anything reads it', async () => {
  const answer = await fetch(`${site.origin}/account`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: Buffer.alloc(28_000_000),
  })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('5 MB each')
})

test('readers get no cookie and pages that may be kept; only pages with the script allow it', async () => {
  for (const path of ['/', '/awards', '/providers', '/about', '/no/such/page']) {
    const { headers } = await fetch(site.origin + path)
    expect(headers.get('set-cookie'), path).toBeNull()
    expect(headers.get('cache-control'), path).toBe('no-cache')
    expect(headers.get('vary'), path).toContain('Cookie')
  }
  for (const [path, allows] of [
    ['/sign-in', true],
    ['/account', true],
    ['/account/tokens', false],
    ['/awards', false],
  ] as const) {
    const policy =
      (await fetch(site.origin + path, { redirect: 'manual' })).headers.get('content-security-policy') ?? ''
    expect(policy.includes("script-src 'self'"), path).toBe(allows)
    expect(policy, path).not.toContain('unsafe')
    expect(policy, path).toContain("frame-ancestors 'none'")
  }
})

test('what to do after signing in is a page of this site, or forgotten', async () => {
  const kept = async (next: string) => {
    const { headers } = await fetch(`${site.origin}/sign-in?next=${encodeURIComponent(next)}`)
    return headers.getSetCookie().some((cookie) => cookie.startsWith('__Host-openward-next='))
  }
  expect(await kept('/account/tokens')).toBe(true)
  for (const next of [
    'https://example.org',
    '//example.org',
    '/\\example.org',
    'account',
    `/${'x'.repeat(600)}`,
    '/a b',
  ])
    expect(await kept(next), next).toBe(false)
})

test('under another name of this machine, signing in says where to go', async () => {
  const page = await openBrowser(browser, site)
  await page.goto(`http://127.0.0.1:${String(site.port)}/sign-in?next=/account`)
  expect(await page.getByRole('button', { name: 'Send me a link' }).count()).toBe(0)
  await page.getByRole('alert').getByRole('link').click()
  expect(page.url()).toBe(`${site.origin}/sign-in?next=/account`)
})

test('the outbox is shown on this machine alone', async () => {
  const path = `${site.origin}/development/outbox`
  expect((await fetch(path)).status).toBe(200)
  expect((await fetch(path, { headers: { 'x-forwarded-for': '198.51.100.1' } })).status).toBe(404)
})
