// Every kind of page in a real browser, over the made-up register.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../src/browser.js'
import { findBarriers } from './find-barriers.js'
import type { RunningSite } from './running-site.js'
import { startSite } from './running-site.js'
import { findPages } from './site-pages.js'

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 375, height: 800 }

let site: RunningSite
let browser: Browser
let pages: Readonly<Record<string, string>>

beforeAll(async () => {
  site = await startSite()
  browser = await launchBrowser()
  pages = await findPages(site)
}, 120_000)

afterAll(async () => {
  await browser.close()
  await site.stop()
})

test('every page loads from this site alone, without scripts, names the register as made up, and has no barrier', async () => {
  const context = await browser.newContext({ viewport: WIDE })
  const page = await context.newPage()
  const outside: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address) || request.resourceType() === 'script') outside.push(request.url())
  })
  page.on('console', (message) => complaints.push(message.text()))
  const barriers: Record<string, string[]> = {}
  for (const [name, path] of Object.entries(pages)) {
    const response = await page.goto(site.address + path)
    expect(response?.status(), name).toBe(200)
    expect(await page.title(), name).toMatch(/ \(made-up sample\) – Openward$/)
    expect(await page.locator('.made-up').innerText(), name).toContain('Made-up sample data.')
    expect(await page.locator('h1').count(), name).toBe(1)
    const found = await findBarriers(page)
    if (found.length > 0) barriers[name] = found
  }
  expect({ barriers, outside, complaints }).toEqual({ barriers: {}, outside: [], complaints: [] })
  await context.close()
}, 240_000)

test('no page scrolls sideways on a telephone, and none has a barrier there in the dark', async () => {
  const context = await browser.newContext({ viewport: NARROW, colorScheme: 'dark' })
  const page = await context.newPage()
  const troubles: Record<string, unknown> = {}
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(site.address + path)
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    const barriers = await findBarriers(page)
    if (tooWide > 0 || barriers.length > 0) troubles[name] = { tooWide, barriers }
  }
  expect(troubles).toEqual({})
  await context.close()
}, 120_000)

test('the query that a page shows is the one it was made from, and anybody can run it', async () => {
  const context = await browser.newContext({ viewport: WIDE })
  const page = await context.newPage()
  const shown: string[] = []
  for (const [name, path] of Object.entries(pages)) {
    site.sent.length = 0
    await page.goto(site.address + path)
    const document = page.locator('[data-query=document]')
    if ((await document.count()) === 0) continue
    shown.push(name)
    const query = (await document.textContent()) ?? ''
    const variables = JSON.parse((await page.locator('[data-query=variables]').textContent()) ?? '') as Record<
      string,
      unknown
    >
    expect(
      site.sent.map((question) => ({ query: question.query.trim(), variables: question.variables })),
      name,
    ).toContainEqual({ query, variables })
    expect(Object.keys(await site.ask<object>(query, variables)).length, name).toBeGreaterThan(0)
  }
  expect(shown).toEqual(
    Object.keys(pages).filter(
      (name) =>
        !['how routes are read', 'the laws', 'a law', 'one rule', 'words', 'who may do what', 'personal data'].includes(
          name,
        ),
    ),
  )
  await context.close()
}, 120_000)

test('the first page of awards stays within its weight', async () => {
  const context = await browser.newContext({ viewport: WIDE })
  const page = await context.newPage()
  const weights: { type: string; bytes: number }[] = []
  page.on('requestfinished', (request) => {
    void request.sizes().then(({ responseBodySize }) => {
      weights.push({ type: request.resourceType(), bytes: responseBodySize })
    })
  })
  await page.goto(`${site.address}/awards`, { waitUntil: 'networkidle' })
  const sum = (kept: typeof weights) => kept.reduce((total, { bytes }) => total + bytes, 0)
  expect(weights.map(({ type }) => type)).toEqual(expect.arrayContaining(['document', 'stylesheet']))
  expect(sum(weights.filter(({ type }) => type === 'document' || type === 'stylesheet'))).toBeLessThan(60_000)
  expect(sum(weights)).toBeLessThan(160_000)
  await context.close()
})

test('the list of awards can be filtered, paged and left again without JavaScript', async () => {
  const context = await browser.newContext({ viewport: WIDE, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.address}/awards`)
  const rows = page.locator('.award-rows > li')
  expect(await rows.count()).toBe(25)
  const firstOfAll = await rows.first().innerText()

  await page.getByRole('link', { name: 'Further in the list' }).click()
  expect(await rows.first().innerText()).not.toBe(firstOfAll)
  await page.getByRole('link', { name: 'First page' }).click()
  expect(await rows.first().innerText()).toBe(firstOfAll)

  const counted = await page.locator('label.choice:has([name=level][value=DIRECT]) .count').innerText()
  await page.locator('[name=level][value=DIRECT]').check()
  await page.getByRole('button', { name: 'Show awards' }).click()
  expect(new URL(page.url()).search).toBe('?level=DIRECT')
  expect(await page.locator('.lead').innerText()).toMatch(
    new RegExp(`^${counted} awards? of health services in England`),
  )
  expect(await page.locator('.award-rows .swatch:not(.swatch-DIRECT)').count()).toBe(0)

  await rows.first().getByRole('link').first().click()
  expect(await page.getByRole('heading', { name: 'What was published' }).count()).toBe(1)
  await context.close()
})

test('unusable filters are named on top, with a link to the field that mends them', async () => {
  const context = await browser.newContext({ viewport: WIDE, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.address}/awards?from=yesterday`)
  await page.getByRole('alert').getByRole('link').click()
  expect(new URL(page.url()).hash).toBe('#from')
  expect(await page.locator('#from').getAttribute('aria-invalid')).toBe('true')
  await context.close()
})
