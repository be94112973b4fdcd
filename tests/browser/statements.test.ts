// A statement of an organisation beside a record that names it, from the form to the pages of everybody.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMembership, personIdOf } from '../accounts/cast.js'
import { launchBrowser } from '../src/browser.js'
import type { PeopleSite } from './people-site.js'
import { findTroubles, openBrowser, signIn, startPeopleSite } from './people-site.js'

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

test('a provider places a statement beside an award, revises and withdraws it, and all of it stays to be seen', async () => {
  const { rows } = await site.pool.query<{ award: string; organisation: string; name: string }>(
    `SELECT a.id AS award, o.id AS organisation, o.name FROM award a
     JOIN award_provider p ON p.award_row_id = a.row_id JOIN organisation o ON o.id = p.organisation_id
     ORDER BY a.row_id LIMIT 1`,
  )
  const [named] = rows
  if (named === undefined) throw new Error('The made-up register names no provider.')
  const awardPage = `/awards/${encodeURIComponent(Buffer.from(`Award:${named.award}`).toString('base64'))}`
  const page = await openBrowser(browser, site)
  await page.goto(awardPage)
  await page.getByRole('link', { name: 'Place a statement' }).click()
  expect(await page.locator('h1').innerText()).toBe('Sign in')
  await signIn(page, 'speaker@example.org')
  expect(await page.locator('h1').innerText()).toBe('Place a statement')
  expect(await page.locator('.empty').innerText()).toContain('You act for no organisation yet')

  await addMembership(site, await personIdOf(site, 'speaker@example.org'), named.organisation, 'PUBLISHER')
  await page.reload()
  await page.getByLabel('The statement').fill('Too short.')
  await page.getByRole('button', { name: 'Place it, for all to see' }).click()
  expect(await page.locator('.problems a[href="#text"]').count()).toBe(1)
  const text = 'The service began in May, not in April. <script>alert("1")</script> & \'more\'\nA second line.'
  await page.getByLabel('The statement').fill(text)
  expect(await findTroubles(browser, page.context(), page.url())).toEqual([])
  await page.getByRole('button', { name: 'Place it, for all to see' }).click()
  expect(new URL(page.url()).hash).toBe('#statements')

  const reader = await openBrowser(browser, site)
  await reader.goto(awardPage)
  const beside = reader.locator('section[aria-labelledby="statements"]')
  expect(await beside.locator('blockquote').innerText()).toBe(text)
  expect(await beside.innerText()).toContain(named.name)
  expect(await reader.locator('script').count()).toBe(0)
  expect(await findTroubles(browser, reader.context(), site.origin + awardPage)).toEqual([])

  await page.getByRole('link', { name: 'Its history' }).click()
  await page.getByText('Revise it').click()
  await page.getByLabel('The statement').fill('The service began in June, neither in May nor in April.')
  await page.getByRole('button', { name: 'Give it this text' }).click()
  await page.getByText('Withdraw it').first().click()
  await page.getByLabel('Why').fill('The notice was corrected.')
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  expect(await page.locator('section[aria-labelledby="texts"] blockquote').allInnerTexts()).toEqual([
    text,
    'The service began in June, neither in May nor in April.',
  ])
  await reader.reload()
  expect(await beside.innerText()).toContain('The notice was corrected.')
  expect(await beside.locator('blockquote').count()).toBe(0)
}, 120_000)
