// Claiming an organisation, what editors do with the claim, and inviting others, over the web, the API and the database.
import { addStaff, personIdOf } from '../accounts/cast.js'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../src/browser.js'
import type { PeopleSite } from './people-site.js'
import { findTroubles, openBrowser, signIn, startPeopleSite } from './people-site.js'

let site: PeopleSite
let browser: Browser
let editor: Page
/** A provider of the register that is made up. */
let provider: string

beforeAll(async () => {
  site = await startPeopleSite()
  browser = await launchBrowser()
  editor = await openBrowser(browser, site)
  await signIn(editor, 'editor@example.org')
  await addStaff(site, await personIdOf(site, 'editor@example.org'), 'EDITOR')
  const answer = await site.ask('{ providers(first: 1, orderBy: AWARDS_DESC) { nodes { name } } }')
  const body = (await answer.json()) as { data: { providers: { nodes: { name: string }[] } } }
  provider = body.data.providers.nodes[0]?.name ?? ''
}, 120_000)

afterAll(async () => {
  await browser.close()
  await site.stop()
})

const heading = (page: Page) => page.locator('h1').innerText()
const statement = 'I lead bids there. <img src=x onerror=alert(1)> "Ask" O\'Neill & co 🩺'
const pdf = { name: 'letter "of" <proof> é.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 a letter') }

async function openClaim(page: Page): Promise<void> {
  await page.goto('/account/organisations/claim')
  await page.getByLabel('Words in the name').fill(provider)
  await page.getByRole('button', { name: 'Find it' }).click()
  await page.getByRole('link', { name: provider, exact: true }).first().click()
}

test('somebody claims an organisation with a document, an editor approves it with a reason, and it is theirs', async () => {
  const page = await openBrowser(browser, site)
  await signIn(page, 'claimant@example.org')
  await openClaim(page)
  expect(await heading(page)).toBe(`Claim ${provider}`)
  const claimPage = page.url()
  await page.getByLabel('Why you may act for it').fill(statement)
  await page.getByLabel('Documents').setInputFiles([{ ...pdf, buffer: Buffer.from('<script>alert(1)</script>') }])
  await page.getByRole('button', { name: 'Send the claim' }).click()
  expect(await page.locator('.problems a[href="#documents"]').innerText()).toContain(pdf.name)
  expect(await page.getByLabel('Why you may act for it').inputValue()).toBe(statement)
  await page.getByLabel('Documents').setInputFiles([pdf])
  await page.getByRole('button', { name: 'Send the claim' }).click()
  expect(await page.getByRole('status').innerText()).toContain('has come to the editors’ desk')
  expect(await page.locator('#claims ~ ul').innerText()).toContain('waits for an editor')

  await editor.goto('/desk')
  expect(await editor.locator('.lead').innerText()).toMatch(/1 cases? wait/)
  await editor.getByRole('link', { name: provider }).click()
  expect(await editor.locator('blockquote').first().innerText()).toBe(statement)
  expect(await editor.locator('img').count()).toBe(0)
  const [download] = await Promise.all([
    editor.waitForEvent('download'),
    editor.getByRole('link', { name: pdf.name }).click(),
  ])
  expect(await download.path().then(async (file) => (await import('node:fs/promises')).readFile(file, 'utf8'))).toBe(
    '%PDF-1.7 a letter',
  )
  await editor.getByRole('button', { name: 'Take it' }).click()
  expect(await editor.getByRole('status').innerText()).toBe('You have taken the case.')
  const casePage = editor.url()
  expect(await findTroubles(browser, editor.context(), casePage)).toEqual([])
  expect(await findTroubles(browser, editor.context(), `${site.origin}/desk`)).toEqual([])
  await editor.getByLabel('Approved').check()
  await editor.getByLabel('Why').fill('too short')
  await editor.getByRole('button', { name: 'Decide', exact: true }).click()
  expect(await editor.locator('.problems a[href="#reason"]').count()).toBe(1)
  await editor.getByLabel('Why').fill('The letter is signed by the board.')
  await editor.getByRole('button', { name: 'Decide', exact: true }).click()
  expect(await editor.getByRole('status').innerText()).toBe('The case is decided.')

  await page.goto('/account/organisations')
  expect(await page.locator('#act-for ~ ul').innerText()).toContain(provider)
  expect(await page.locator('#claims ~ ul').innerText()).toContain('The letter is signed by the board.')
  for (const address of [`${site.origin}/account/organisations`, claimPage])
    expect(await findTroubles(browser, page.context(), address)).toEqual([])

  await editor.goto(casePage)
  await editor.getByText('Reverse the decision').click()
  await editor.getByLabel('Why').fill('The letter was for another body.')
  await editor.getByRole('button', { name: 'Reverse it' }).click()
  expect(await editor.getByRole('status').innerText()).toContain('open again')
  await page.goto('/account/organisations')
  expect(await page.locator('#act-for ~ ul').innerText()).not.toContain(provider)

  await editor.goto(casePage)
  await editor.getByLabel('Approved').check()
  await editor.getByLabel('Why').fill('It was for this body after all.')
  await editor.getByRole('button', { name: 'Decide', exact: true }).click()
}, 120_000)

test('who acts for an organisation invites another, who accepts; each can leave, the last after a warning', async () => {
  const page = await openBrowser(browser, site)
  await signIn(page, 'claimant@example.org')
  await page.goto('/account/organisations')
  await page.getByRole('link', { name: 'Members and invitations' }).click()
  const membersPage = page.url()
  await page.getByLabel('E-mail address').fill('colleague@example.org')
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  expect(await page.getByRole('status').innerText()).toContain('The invitation is sent')
  expect(await findTroubles(browser, page.context(), membersPage)).toEqual([])

  const colleague = await openBrowser(browser, site)
  await signIn(colleague, 'colleague@example.org')
  await colleague.getByRole('link', { name: '1 invitation to answer' }).click()
  expect(await findTroubles(browser, colleague.context(), colleague.url())).toEqual([])
  await colleague.getByRole('button', { name: 'Accept' }).click()
  expect(await colleague.getByRole('status').innerText()).toBe('You now act for the organisation.')
  await colleague.getByRole('button', { name: 'Leave' }).click()
  expect(await colleague.getByRole('status').innerText()).toContain('no longer')
  await colleague.goto(membersPage)
  expect(await heading(colleague)).toBe('Nothing is recorded under this address')

  await page.goto('/account/organisations')
  await page.getByRole('button', { name: 'Leave' }).click()
  expect(await page.locator('.problems').innerText()).toContain('last')
  await page.getByRole('button', { name: 'Leave it all the same' }).click()
  expect(await page.getByRole('status').innerText()).toContain('no longer')
}, 120_000)

test('of two editors at one case one wins, and the other is shown what is there now', async () => {
  const page = await openBrowser(browser, site)
  await signIn(page, 'raced@example.org')
  await openClaim(page)
  await page.getByLabel('Why you may act for it').fill(statement)
  await page.getByRole('button', { name: 'Send the claim' }).click()
  await editor.goto('/desk')
  await editor.getByRole('link', { name: provider }).first().click()
  const second = await editor.context().newPage()
  await second.goto(editor.url())
  for (const [at, window] of [editor, second].entries()) {
    await window.getByLabel(at === 0 ? 'Refused' : 'Approved').check()
    await window.getByLabel('Why').fill('A reason of enough letters.')
    await window.getByRole('button', { name: 'Decide', exact: true }).click()
  }
  expect(await second.locator('.problems').innerText()).toContain('changed this meanwhile')
  await page.goto('/account/organisations')
  expect(await page.locator('#claims ~ ul').innerText()).toContain('refused')
}, 60_000)

test('the desk and the members of others are not there for who has no part in them', async () => {
  const page = await openBrowser(browser, site)
  await signIn(page, 'stranger@example.org')
  for (const path of ['/desk', '/desk/RGVza0l0ZW06eA%3D%3D', '/account/organisations/members?of=x', '/proofs/x']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
  }
}, 60_000)
