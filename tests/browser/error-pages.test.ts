// What readers get when there is nothing to show: a clear page with the number of the request, never a stack.
import { startWeb } from '@openward/web/start-web'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { RunningSite } from './running-site.js'
import { startSite } from './running-site.js'

let site: RunningSite

beforeAll(async () => {
  site = await startSite()
}, 60_000)

afterAll(async () => {
  await site.stop()
})

async function read(address: string): Promise<{ status: number; heading: string; shownId: string; sentId: string }> {
  const response = await fetch(address)
  const html = await response.text()
  expect(html).not.toMatch(/node_modules|\.tsx?:|at async/)
  return {
    status: response.status,
    heading: /<h1>([^<]{1,200})<\/h1>/.exec(html)?.[1] ?? '',
    shownId: /Number of this request: <code>([^<]{1,100})</.exec(html)?.[1] ?? '',
    sentId: response.headers.get('x-request-id') ?? 'none',
  }
}

test.each([
  ['an address that is no page', '/no/such/page'],
  ['an award that is not recorded', '/awards/QXdhcmQ6bm9uZQ%3D%3D'],
  ['an id that nobody wrote', '/providers/nonsense'],
  ['a source that does not exist', '/notices/no-such-source/1'],
  ['a rule that does not exist', '/award-routes/no-such-rule'],
])('%s answers 404 with the number of the request', async (_name, path) => {
  const page = await read(site.address + path)
  expect(page).toMatchObject({ status: 404, heading: 'Nothing is recorded under this address' })
  expect(page.shownId).toBe(page.sentId)
})

test.each([
  ['a notice', '/notices/find-a-tender/%00'],
  ['a process', '/processes/%00'],
  ['an award', '/awards/%00'],
  ['a rule', `/award-routes/${'x'.repeat(3000)}`],
])('%s whose name cannot be one is not recorded', async (_name, path) => {
  expect((await read(site.address + path)).status).toBe(404)
})

test.each([
  ['days and amounts that are none', '/awards?from=yesterday&to=2026-02-31&least=lots&most=-5', 4],
  ['words that are too long', `/awards?text=${'x'.repeat(3000)}`, 1],
  ['days in the wrong order', '/awards?from=2026-08-12&to=2026-08-10', 1],
  ['codes that do not exist', '/awards?level=NOPE&route=NOPE&scope=NOPE&kind=NOPE&status=NOPE&order=NOPE', 0],
  ['characters that cannot be stored', '/awards?text=%00&provider=%00', 0],
  ['ids that nobody wrote', '/awards?provider=nonsense&commissioner=nonsense&system=nonsense', 0],
])('a list asked for with %s is shown, and names what could not be used', async (_name, path, problems) => {
  const response = await fetch(site.address + path)
  const html = await response.text()
  expect(response.status).toBe(200)
  const summary = /<div class="problems".{1,4000}?<\/div>/s.exec(html)?.[0] ?? ''
  const fields = [...summary.matchAll(/href="#(\w+)"/g)].map((match) => match[1])
  expect(fields).toHaveLength(problems)
  for (const field of fields) expect(html).toContain(`id="${field ?? ''}"`)
})

test.each(['/awards', '/providers', '/commissioners', '/quality-issues'])(
  '%s leads back from beyond its end to its first page',
  async (path) => {
    const list = path === '/quality-issues' ? 'qualityIssues' : path.slice(1)
    const order = { awards: ', orderBy: PUBLISHED_DESC', qualityIssues: '' }[list] ?? ', orderBy: AWARDS_DESC'
    const answer = await site.ask<Record<string, { pageInfo: { endCursor: string } }>>(
      `{ ${list}(last: 1${order}) { pageInfo { endCursor } } }`,
    )
    const cursor = encodeURIComponent(answer[list]?.pageInfo.endCursor ?? '')
    const html = await (await fetch(`${site.address}${path}?after=${cursor}`)).text()
    expect(html).toContain(`This page lies beyond the end of the list. <a href="${path}">`)
  },
)

test('a place in a list that does not exist answers 400', async () => {
  const page = await read(`${site.address}/awards?after=nonsense`)
  expect(page).toMatchObject({ status: 400, heading: 'This address cannot be read' })
})

test('a silent API gives a clear page with status 503, and one line in the log with the same number', async () => {
  const lines: string[] = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => lines.push(line))
  const web = await startWeb({ port: 0, host: '127.0.0.1', apiUrl: 'http://127.0.0.1:9/graphql' })
  try {
    const page = await read(`${web.url}/awards`)
    expect(page).toMatchObject({ status: 503, heading: 'The register cannot be reached at the moment' })
    expect(page.shownId).toBe(page.sentId)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: 'error', requestId: page.sentId })
  } finally {
    await web.stop()
  }
})

test('every answer carries a policy that allows no script and nothing from elsewhere', async () => {
  for (const path of ['/', '/favicon.svg', '/robots.txt', '/no/such/page']) {
    const { headers } = await fetch(site.address + path)
    expect(headers.get('content-security-policy'), path).toMatch(/^default-src 'none'/)
    expect(headers.get('content-security-policy'), path).not.toContain('script-src')
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
  }
})
