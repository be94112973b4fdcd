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
