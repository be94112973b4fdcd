// The Organisation Data Service live, as a double on the loopback address. Everything it answers is made up.
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rmSync } from 'node:fs'
import { OdsClient } from '@openward/ingest/organisations/ods-client'
import { syncFromOds } from '@openward/ingest/organisations/sync-from-ods'
import { afterAll, afterEach, expect, test } from 'vitest'
import { makeFolder, releaseOf, writePackage } from '../recording/made-up-releases.js'
import { openTestRegister } from '../recording/registers.js'
import type { TestRegister } from '../recording/registers.js'

const folder = makeFolder()
let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A report line: 27 cells, without a header. */
function line(code: string, name: string): string {
  const cells = Array.from({ length: 27 }, () => '""')
  cells[0] = code
  cells[1] = `"${name}"`
  cells[9] = 'QX1 1AA'
  cells[10] = '20010401'
  return cells.join(',')
}

const reports: Record<string, string> = {
  etr: [line('ZZR01', 'MEADOW NHS TRUST'), line('ZZR02', 'DALE NHS TRUST')].join('\r\n'),
  eccg: line('ZZC01', 'NHS MEADOW CCG'),
}

const fell = {
  Organisation: {
    Name: 'FELL SURGICAL CENTRE',
    Date: [{ Type: 'Operational', Start: '2010-04-01' }],
    OrgId: { extension: 'ZZX01' },
    LastChangeDate: '2024-01-01',
    GeoLoc: { Location: { Town: 'FELLSIDE', PostCode: 'QX9 1AA' } },
    Roles: { Role: [{ id: 'RO172', primaryRole: true }] },
    Succs: {
      Succ: [
        {
          Type: 'Predecessor',
          Date: [{ Type: 'Legal', Start: '2010-04-01' }],
          Target: { OrgId: { extension: 'ZZR02' } },
        },
      ],
    },
  },
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const usual: Answer = ({ url = '' }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://double.test')
  if (pathname === '/report') response.end(reports[searchParams.get('report') ?? ''] ?? '')
  else if (pathname === '/directory/ZZX01') response.end(JSON.stringify(fell))
  else response.writeHead(404).end()
}

/** Serves, and returns how to sync from it, with the paths that were asked and when. */
async function serve(answer: Answer) {
  const asked: { path: string; at: number }[] = []
  server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', at: performance.now() })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const options = { reports: `${base}/report`, directory: `${base}/directory`, beforeRetry: 5, timeout: 1_000, fetch }
  const sync = (register: TestRegister) =>
    syncFromOds(register.context, { ...options, referenceRows: register.referenceRows, betweenRequests: 1 })
  return { asked, options, sync }
}

async function openRegisterWithCodes(): Promise<TestRegister> {
  const register = await openTestRegister('SAMPLE')
  const providers = [
    { name: 'Fell Surgical', identifier: ['GB-NHS', 'ZZX01'] },
    { name: 'Nowhere Clinic', identifier: ['GB-NHS', 'ZZX02'] },
  ] as const
  writePackage(folder, 'codes.json', [
    releaseOf({
      process: 'ods001',
      id: '500001-2026',
      date: '2026-08-01T10:00:00+01:00',
      commissioner: { name: 'NHS Meadow CCG' },
      providers,
    }),
  ])
  await register.import([folder])
  return register
}

test('reports and directory become reference rows, and a second run asks only for what was not found', async () => {
  await using register = await openRegisterWithCodes()
  const { asked, sync } = await serve(usual)
  expect((await sync(register)).map(({ list, status, rows, added }) => [list, status, rows, added])).toEqual([
    ['ODS_TRUSTS', 'DONE', 2, 2],
    ['ODS_COMMISSIONERS', 'DONE', 1, 1],
    ['ODS_API', 'DONE', 2, 2],
  ])
  const { rows } = await register.database.pool.query(`
    SELECT p.name AS given, o.name, o.is_reference FROM notice_party p JOIN organisation o ON o.id = p.organisation_id
    ORDER BY p.name`)
  expect(rows).toEqual([
    { given: 'Fell Surgical', name: 'Fell Surgical Centre', is_reference: true },
    { given: 'NHS Meadow CCG', name: 'NHS Meadow CCG', is_reference: true },
    { given: 'Nowhere Clinic', name: 'Nowhere Clinic', is_reference: false },
  ])
  asked.length = 0
  expect((await sync(register)).map(({ status }) => status)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED'])
  expect(asked.map(({ path }) => path)).toEqual(['/report?report=etr', '/report?report=eccg', '/directory/ZZX02'])
  const refused = await serve((request, response) => {
    if (request.url?.includes('etr') === true) response.writeHead(500).end()
    else if (request.url?.includes('eccg') === true) response.end('<html>We are sorry</html>')
    else usual(request, response)
  })
  const outcomes = await refused.sync(register)
  expect(outcomes.map(({ status }) => status)).toEqual(['FAILED', 'REFUSED', 'UNCHANGED'])
  expect(outcomes[0]?.reason).toMatch(/cannot be read \(status 500\)\. Try again later\.$/)
  expect(outcomes[1]?.reason).toBe('line 1 has 1 cells instead of 27')
  const held = await register.database.pool.query(
    'SELECT count(*)::int AS held FROM reference_organisation WHERE superseded_at IS NULL',
  )
  expect(held.rows).toEqual([{ held: 4 }])
}, 120_000)

test('at most five requests go out in a second', async () => {
  const { asked, options } = await serve(usual)
  const client = new OdsClient(options)
  await Promise.all([client.report('etr'), client.report('eccg'), client.organisation('ZZX01')])
  const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0))
  expect(gaps).toHaveLength(2)
  for (const gap of gaps) expect(gap).toBeGreaterThan(150)
})

test('what fails for a moment is tried again, and a code that nobody has is no failure', async () => {
  let failures = 2
  const { options } = await serve((request, response) => {
    if (failures-- > 0) response.writeHead(503).end()
    else usual(request, response)
  })
  const client = new OdsClient({ ...options, betweenRequests: 1 })
  expect(await client.report('etr')).toBe(reports['etr'])
  expect(await client.organisation('ZZX99')).toBeNull()
})

test('an answer that never ends is given up', async () => {
  const { options } = await serve((_, response) => {
    response.write('A')
  })
  const client = new OdsClient({ ...options, betweenRequests: 1, timeout: 50 })
  await expect(client.report('etr')).rejects.toThrow(/cannot be read/)
})
