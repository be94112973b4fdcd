// Signing in and what one has then, in a real browser, over the web, the API and the database.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../src/browser.js'
import type { PeopleSite } from './people-site.js'
import { askForLink, findTroubles, openBrowser, readLink, signIn, startPeopleSite } from './people-site.js'

const minute = 60_000

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

const heading = (page: Page) => page.locator('h1').innerText()
const follow = async (page: Page, link: string) => {
  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('somebody who needs an account is led to sign in, makes one by a mail, and comes back to where they were', async () => {
  const page = await openBrowser(browser, site)
  await page.goto('/account/tokens')
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await page.getByLabel('Your e-mail address').fill('first@example.org')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  expect(await heading(page)).toBe('Look into your mail')
  await follow(page, await readLink(page, 'first@example.org'))
  expect(await heading(page)).toBe('API tokens')

  const cookies = await page.context().cookies()
  expect(cookies.map(({ name }) => name)).toEqual(['__Host-openward-session'])
  expect(cookies[0]).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/', domain: 'localhost' })
  const answer = await page.goto('/account')
  expect(answer?.headers()['cache-control']).toBe('private, no-store')
  expect(await page.locator('.lead').innerText()).toContain('first@example.org')

  for (const path of ['/account', '/account/tokens', '/account/acts', '/sign-in/sent', '/development/outbox'])
    expect(await findTroubles(browser, page.context(), site.origin + path)).toEqual([])
  await page.getByRole('button', { name: 'Sign out' }).click()
  expect(await page.getByRole('status').innerText()).toBe('You are signed out.')
  await page.goto('/account')
  expect(await heading(page)).toBe('Sign in')
  expect(await findTroubles(browser, page.context(), `${site.origin}/sign-in`)).toEqual([])
}, 120_000)

test('a link works once, in the browser that asked, within 15 minutes; opening it does not use it', async () => {
  const mine = await openBrowser(browser, site)
  const other = await openBrowser(browser, site)
  const link = await askForLink(mine, 'careful@example.org')

  await other.goto('/sign-in')
  await follow(other, link)
  expect(await heading(other)).toBe('This link does not sign you in')
  expect(await other.locator('.lead').innerText()).toContain('browser')
  await mine.goto(link)
  await follow(mine, link)
  expect(await heading(mine)).toBe('Your account')

  const again = await openBrowser(browser, site)
  await again.context().addCookies(await mine.context().cookies())
  await follow(again, link)
  expect(await heading(again)).toBe('This link does not sign you in')

  const late = await openBrowser(browser, site)
  const stale = await askForLink(late, 'late@example.org')
  site.pass(16 * minute)
  await follow(late, stale)
  expect(await late.locator('.lead').innerText()).toMatch(/15 minutes|over|expired|no longer/i)
}, 60_000)

test('a hundred guesses of a link are refused, and soon not looked at', async () => {
  const page = await openBrowser(browser, site)
  await page.goto('/sign-in')
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const statuses: number[] = []
  for (let at = 0; at < 100; at += 1) {
    const answer = await fetch(`${site.origin}/sign-in/link?secret=guess-${String(at)}`, {
      method: 'POST',
      headers: { cookie, origin: site.origin, 'x-forwarded-for': '203.0.113.9' },
      body: new URLSearchParams({ act: 'sign-in', secret: `guess-${String(at)}` }),
      redirect: 'manual',
    })
    statuses.push(answer.status)
    expect(answer.headers.get('set-cookie') ?? '').not.toContain('session')
  }
  expect(new Set(statuses.slice(0, 20))).toEqual(new Set([422]))
  expect(new Set(statuses.slice(20))).toEqual(new Set([429]))
}, 60_000)

test('a passkey is added and signs in again, with the one script of the site', async () => {
  const page = await openBrowser(browser, site, true)
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await signIn(page, 'passkey@example.org')
  await page.getByLabel('A name for the passkey').fill('Test <device> & "co"')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.waitForURL('**/account?done=passkey-added')
  expect(await page.locator('#passkeys ~ ul').innerText()).toContain('Test <device> & "co"')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL('**/account')
  expect(await page.locator('#sessions ~ ul').innerText()).toContain('Signed in with a passkey')
  await page.getByRole('button', { name: 'Remove the passkey' }).click()
  expect(await page.getByRole('status').innerText()).toContain('removed')
  expect(complaints).toEqual([])
}, 60_000)

test('a token is made, shown once, used against the API, revoked and refused', async () => {
  const page = await openBrowser(browser, site)
  await signIn(page, 'programmer@example.org')
  await page.goto('/account/tokens')
  await page.getByLabel('What it is for').fill('Nightly <b>report</b>')
  await page.getByLabel('Its last day').fill('2020-01-01')
  await page.getByRole('button', { name: 'Make the token' }).click()
  expect(await page.locator('.problems a[href="#scopes"]').count()).toBe(1)
  expect(await page.getByLabel('What it is for').inputValue()).toBe('Nightly <b>report</b>')
  await page.getByRole('checkbox', { name: 'Read my account' }).check()
  await page.getByLabel('Its last day').fill(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10))
  await page.getByRole('button', { name: 'Make the token' }).click()
  const secret = await page.locator('[data-token]').innerText()

  const ask = async () => {
    const answer = await site.ask('{ me { email } }', secret)
    return { status: answer.status, body: (await answer.json()) as unknown }
  }
  expect(await ask()).toMatchObject({ status: 200, body: { data: { me: { email: 'programmer@example.org' } } } })
  const shown = await page.goto('/account/tokens')
  expect(await shown?.text()).not.toContain(secret)
  await page.getByRole('button', { name: 'Revoke the token Nightly <b>report</b>' }).click()
  expect(await page.getByRole('status').innerText()).toContain('revoked')
  expect((await ask()).status).toBe(401)
}, 60_000)

test('a person ends the session of another browser, which is led to sign in at once', async () => {
  const lost = await openBrowser(browser, site)
  const here = await openBrowser(browser, site)
  await signIn(lost, 'two@example.org')
  await signIn(here, 'two@example.org')
  await here.getByRole('button', { name: 'End this session' }).click()
  expect(await here.getByRole('status').innerText()).toBe('The session is ended.')
  await lost.goto('/account')
  expect(await heading(lost)).toBe('Sign in')
  expect((await lost.context().cookies()).map(({ name }) => name)).not.toContain('__Host-openward-session')
}, 60_000)

test('a name is kept and shown as it was written, and nobody is overwritten unseen', async () => {
  const hostile = `<script>alert(1)</script> "O'Neill" & Söhne \u202e 🩺`
  const page = await openBrowser(browser, site)
  await signIn(page, 'named@example.org')
  const second = await page.context().newPage()
  await second.goto('/account')
  await page.getByLabel('Your name').fill(hostile)
  await page.getByRole('button', { name: 'Change the name' }).click()
  expect(await page.getByLabel('Your name').inputValue()).toBe(hostile)
  await second.getByLabel('Your name').fill('Another')
  await second.getByRole('button', { name: 'Change the name' }).click()
  expect(await second.locator('.problems').innerText()).toContain(hostile)
  expect(await second.getByLabel('Your name').inputValue()).toBe('Another')
}, 60_000)

test('erasing the account signs out, and the address must be written to do it', async () => {
  const page = await openBrowser(browser, site)
  await signIn(page, 'erased@example.org')
  await page.getByText('Erase the account').click()
  await page.getByLabel('Your e-mail address').fill('other@example.org')
  await page.getByRole('button', { name: 'Erase my account' }).click()
  expect(await page.locator('.problems').count()).toBe(1)
  await page.getByLabel('Your e-mail address').fill('erased@example.org')
  await page.getByRole('button', { name: 'Erase my account' }).click()
  expect(await page.getByRole('status').innerText()).toBe('Your account is erased.')
  const { rows } = await site.pool.query('SELECT FROM person WHERE email = $1', ['erased@example.org'])
  expect(rows).toEqual([])
}, 60_000)
