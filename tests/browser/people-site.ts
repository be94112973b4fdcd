import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApi } from '@openward/registry-api/create-api'
import { startWeb } from '@openward/web/start-web'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { createSampleRegister } from '../api/sample-register.js'
import { findBarriers } from './find-barriers.js'

// The web, the API and the database as people use them, with a clock that can be put forward, and nothing in between.

export type PeopleSite = Awaited<ReturnType<typeof startPeopleSite>>

export async function startPeopleSite() {
  const register = await createSampleRegister()
  const port = await freePort()
  const origin = `http://localhost:${String(port)}`
  let aheadMs = 0
  const api = createApi({
    pool: register.pool,
    now: () => new Date(Date.now() + aheadMs),
    site: { origin, name: 'Openward' },
    outboxIsOpen: true,
  })
  const apiServer = createServer((request, response) => {
    void api(request, response)
  })
  apiServer.listen(0, '127.0.0.1')
  await once(apiServer, 'listening')
  const apiOrigin = `http://127.0.0.1:${String((apiServer.address() as AddressInfo).port)}`
  const web = await startWeb({ port, host: '127.0.0.1', apiUrl: `${apiOrigin}/graphql`, siteOrigin: origin })
  return {
    pool: register.pool,
    port,
    /** Where people find the pages. */
    origin,
    /** Asks the API as a program does. */
    ask: (query: string, token?: string) =>
      fetch(`${apiOrigin}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query }),
      }),
    /** Lets time pass for the API. */
    pass: (ms: number) => {
      aheadMs += ms
    },
    stop: async () => {
      await web.stop()
      apiServer.closeAllConnections()
      await new Promise((resolve) => apiServer.close(resolve))
      await register.close()
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

let people = 0

/** A browser of somebody, without scripts unless asked for; each comes from a network address of its own. */
export async function openBrowser(browser: Browser, site: PeopleSite, javaScriptEnabled = false): Promise<Page> {
  people += 1
  const context = await browser.newContext({
    javaScriptEnabled,
    baseURL: site.origin,
    viewport: { width: 1280, height: 900 },
    extraHTTPHeaders: { 'X-Forwarded-For': `198.51.100.${String(people)}` },
  })
  return context.newPage()
}

/** Asks for a link and gives its address, read in the outbox. */
export async function askForLink(page: Page, email: string): Promise<string> {
  await page.goto('/sign-in')
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  return readLink(page, email)
}

/** The address of the newest link sent to somebody, from the outbox, which only this machine may read. */
export async function readLink(page: Page, email: string): Promise<string> {
  const local = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin })
  if (local === undefined) throw new Error('The browser is closed.')
  const outbox = await local.newPage()
  await outbox.goto('/development/outbox')
  const mail = outbox.locator('section', { hasText: `To ${email},` }).first()
  const link = await mail.locator('a[href*="/sign-in/link?"]').getAttribute('href')
  await local.close()
  return link ?? ''
}

/** Signs somebody in by a link; the page then stands where that leads. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(await askForLink(page, email))
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** What axe finds on an address for whoever the context belongs to, wide and narrow, and whether it scrolls sideways. */
export async function findTroubles(browser: Browser, context: BrowserContext, address: string): Promise<string[]> {
  const found: string[] = []
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [375, 'dark'],
  ] as const) {
    const looking = await browser.newContext({
      storageState: await context.storageState(),
      viewport: { width, height: 800 },
      colorScheme,
    })
    const page = await looking.newPage()
    page.on('console', (message) => found.push(`${address} says ${message.text()}`))
    await page.goto(address)
    for (const barrier of await findBarriers(page)) found.push(`${address} at ${String(width)}: ${barrier}`)
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (tooWide > 0) found.push(`${address} at ${String(width)}: ${String(tooWide)} pixels too wide`)
    await looking.close()
  }
  return found
}
