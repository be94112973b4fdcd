// Whatever of a document is not taken leaves a word of it. All releases here are made up.
import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { mapRelease } from './map-release.js'
import { readDocument } from './read-document.js'
import type { DocumentRead } from './read-document.js'

const sound = { ocid: 'ocds-h6vhtk-made-up-000001', id: '000001-2026', tag: ['tender'], tender: { title: 'One' } }
const other = { ...sound, ocid: 'ocds-h6vhtk-made-up-000002', id: '000002-2026' }

const read = (content: unknown): DocumentRead =>
  readDocument(Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content)), { name: 'made-up.json' })
const problemsOf = (release: object) =>
  mapRelease({ ...sound, ...release } as never, 'FIND_A_TENDER').problems.map(({ code, path }) => `${code} ${path}`)

test.each([
  ['a tab in the id', { id: '000001\t2026' }],
  ['a line end in the ocid', { ocid: 'ocds-h6vhtk-made-up\n000001' }],
  ['a control character of the second set', { id: '000001\u00852026' }],
  ['an id of 401 characters', { id: 'x'.repeat(401) }],
  ['an ocid of 401 characters', { ocid: 'x'.repeat(401) }],
])('a release with %s is set aside', (_, members) => {
  const document = read({ releases: [{ ...sound, ...members }, other] })
  expect(document.releases.map(({ noticeId }) => noticeId)).toEqual(['000002-2026'])
  expect(document.setAside.map(({ problem }) => problem.code)).toEqual(['ID_UNUSABLE'])
})

test('releases that a record only links to are problems of the document', () => {
  const document = read({ records: [{ ocid: 'a', releases: [sound, { url: 'https://example.org/r2' }] }] })
  expect(document.problems).toMatchObject([
    { code: 'RELEASE_NOT_EMBEDDED', path: '/records/0/releases/1', value: 'https://example.org/r2', line: null },
  ])
})

test.each([
  [{ parties: 'text' }, ['/parties']],
  [{ tender: [1, 2] }, ['/tender']],
  [{ buyer: 7 }, ['/buyer']],
  [{ awards: [null, 3] }, ['/awards/0', '/awards/1']],
  [{ contracts: {} }, ['/contracts']],
  [{ tender: { lots: 'one' } }, ['/tender/lots']],
  [{ awards: [{ suppliers: ['A'] }] }, ['/awards/0/suppliers/0']],
  [{ ocid: 7 }, ['/ocid']],
  [{ id: 7 }, ['/id']],
  [{ parties: null, buyer: null, awards: [], tender: {} }, []],
])('members of the wrong type are reported: %j', (members, paths) => {
  expect(problemsOf(members)).toEqual(paths.map((path) => `MEMBER_OF_WRONG_TYPE ${path}`))
})

test('a list of a million members of the wrong type is reported, but not a million times', () => {
  expect(problemsOf({ awards: Array.from({ length: 1_000_000 }, () => null) }).length).toBeLessThan(100)
})

test.each([
  [{ date: '0000-05-01T00:00:00Z' }, '/date'],
  [{ date: '0001-01-01T00:00:00+01:00' }, '/date'],
  [{ date: '9999-12-31T23:30:00-05:00' }, '/date'],
  [{ awards: [{ id: '1', date: '0000-01-01' }] }, '/awards/0/date'],
])('a date that no calendar has is reported: %j', (members, path) => {
  expect(problemsOf(members)).toEqual([`DATE_INVALID ${path}`])
})

const moneyOf = (amount: unknown) => {
  const { facts, problems } = mapRelease(
    { ...sound, tender: { value: { amount, currency: 'GBP' } } } as never,
    'FIND_A_TENDER',
  )
  return { amounts: facts.estimatedValues.map((value) => value.amount), details: problems.map(({ detail }) => detail) }
}

test('an amount of seventeen digits is held, a longer one is reported as too large', () => {
  expect(moneyOf('12345678901234567.89')).toEqual({ amounts: ['12345678901234567.89'], details: [] })
  expect(moneyOf('0000000000000000000012')).toEqual({ amounts: ['12'], details: [] })
  for (const amount of ['123456789012345678', 2 ** 57, 1e30, '9'.repeat(60)]) {
    const { amounts, details } = moneyOf(amount)
    expect(amounts).toEqual([])
    expect(details).toEqual([expect.stringContaining('too large')])
  }
  expect(moneyOf('lots').details).toEqual([expect.stringContaining('no decimal number')])
})

test('a list of packages gives the releases of each, with their places and their packages', () => {
  const packageOf = (uri: string, ...releases: object[]) => ({ uri, releases })
  const document = read([packageOf('https://example.org/1', sound), packageOf('https://example.org/2', other)])
  expect(document.kind).toBe('PACKAGE_ARRAY')
  expect(document.releases.map(({ pointer, package: of }) => [pointer, of?.uri])).toEqual([
    ['/0/releases/0', 'https://example.org/1'],
    ['/1/releases/0', 'https://example.org/2'],
  ])
  expect(document.packages.map(({ uri, releases }) => [uri, releases.length])).toEqual([
    ['https://example.org/1', 1],
    ['https://example.org/2', 1],
  ])
})

test('a bad number in a list of record packages is a problem of its release', () => {
  const text = JSON.stringify([{ records: [{ ocid: 'a', releases: [{ ...sound, title: 5 }] }] }])
  const document = read(Buffer.from(text.replace('"title":5', '"title":NaN')))
  expect(document.problems).toEqual([])
  expect(document.releases[0]?.problems).toMatchObject([{ code: 'NUMBER_INVALID', path: '/title' }])
})

test.each([
  ['with a mark', '\uFEFF'],
  ['without a mark', ''],
])('UTF-16 %s is not recognised, for a reason that says so', (_, mark) => {
  const bytes = Buffer.from(`${mark}${JSON.stringify(sound)}`, 'utf16le')
  for (const content of [bytes, Buffer.from(bytes).swap16()]) {
    const document = read(content)
    expect(document).toMatchObject({ kind: null, problems: [], releases: [] })
    expect(document.notRecognised).toContain('UTF-16')
  }
})

test('a problem of one line is told with the number of that line in the file', () => {
  const lines = `${JSON.stringify(sound)}\n${JSON.stringify(other).slice(0, -9)}`
  const [problem] = readDocument(Buffer.from(lines), { name: 'made-up.jsonl' }).problems
  expect(problem).toMatchObject({ code: 'JSON_TRUNCATED', line: 2 })
  expect(problem?.detail).toContain('(line 2)')
  const [later] = readDocument(Buffer.from(lines.split('\n')[1] ?? ''), {
    name: 'made-up.jsonl',
    firstLine: 41,
  }).problems
  expect(later).toMatchObject({ line: 41 })
  expect(later?.detail).toContain('(line 41)')
})
