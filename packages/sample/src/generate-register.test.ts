import { createHash } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import { codesOf } from '@openward/vocabulary/code-list'
import { parseIdentifier } from '@openward/vocabulary/identifier'
import { isDay, londonDay } from '@openward/vocabulary/london-day'
import { NOTICE_STAGES } from '@openward/vocabulary/notice-stage'
import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import { REGIMES } from '@openward/vocabulary/regime'
import { expect, test } from 'vitest'
import { generateBatch, generateRegister } from './generate-register.js'
import type { RegisterFile } from './register-windows.js'
import { PROVIDERS } from './providers.js'
import type { Release, ReleasePackage } from './release.js'
import { writeRegister } from './write-register.js'

const SEED = 2026
const small = [...generateRegister({ seed: SEED, withAnswers: true })]
const releases = small.flatMap((file) => file.package.releases)
const answers = small.flatMap((file) => file.answers)

const digest = (files: Iterable<{ package: ReleasePackage }>): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(JSON.stringify(file.package))
  return hash.digest('hex')
}

/** Every value of a document that stands under one of the keys. */
function under(keys: ReadonlySet<string>, value: unknown, found: unknown[] = []): unknown[] {
  if (Array.isArray(value)) for (const item of value) under(keys, item, found)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (keys.has(key)) found.push(inner)
      under(keys, inner, found)
    }
  }
  return found
}

test('the same seed gives the same bytes, another seed gives others', () => {
  expect(digest(generateRegister({ seed: SEED }))).toBe(digest(small))
  expect(digest(generateRegister({ seed: SEED + 1 }))).not.toBe(digest(small))
  expect(digest(generateRegister({ seed: 7, awards: 500 }))).toBe(digest(generateRegister({ seed: 7, awards: 500 })))
})

test('the small sample holds about three hundred notices over the years 2013 to 2026', () => {
  expect(releases.length).toBeGreaterThanOrEqual(290)
  expect(releases.length).toBeLessThanOrEqual(330)
  const years = new Set(releases.map(({ date }) => date.slice(0, 4)))
  expect([...years].sort()).toEqual(Array.from({ length: 14 }, (_, index) => String(2013 + index)))
})

test('every route, stage and regime of the vocabulary appears in the small sample', () => {
  const notices = answers.flatMap((answer) => answer.releases)
  expect(new Set(notices.map(({ route }) => route))).toEqual(new Set(codesOf(AWARD_ROUTES)))
  expect(new Set(notices.map(({ stage }) => stage))).toEqual(new Set(codesOf(NOTICE_STAGES)))
  expect(new Set(notices.map(({ regime }) => regime))).toEqual(new Set(codesOf(REGIMES)))
})

test('no award is made under a regime before it is in force', () => {
  const days = new Map(releases.map(({ id, date }) => [id, londonDay(date) ?? '']))
  for (const { releaseId, regime } of answers.flatMap((answer) => answer.releases)) {
    const from = REGIMES[regime].inForceFrom
    if (from !== null) expect((days.get(releaseId) ?? '') >= from, `${releaseId} ${regime}`).toBe(true)
  }
})

test('providers of every kind that can be known are cast', () => {
  const kinds = new Set(Object.values(PROVIDERS).map(({ kind }) => kind))
  expect(kinds).toEqual(new Set(codesOf(PROVIDER_KINDS).filter((kind) => kind !== 'NOT_KNOWN')))
})

test('every answer belongs to a release, and every release to an answer', () => {
  const answered = new Set(answers.flatMap((answer) => answer.releases.map(({ releaseId }) => releaseId)))
  expect(answered).toEqual(new Set(releases.map(({ id }) => id)))
  expect(new Set(answers.map(({ ocid }) => ocid)).size).toBe(answers.length)
})

test('all ids say that they are made up', () => {
  for (const { ocid, id } of releases) {
    expect(ocid).toMatch(/^ocds-(?:h6vhtk|b5fd17)-made-up-\d{6}$/)
    expect(id).toMatch(/^(?:9\d{5}-20\d\d|made-up-9\d{5}-9\d{5})$/)
  }
})

test('all dates are days of the calendar, in summer with an hour of offset', () => {
  const keys = new Set(['date', 'startDate', 'endDate', 'dateSigned', 'datePublished', 'dueDate', 'futureNoticeDate'])
  const dates = under(keys, releases)
  expect(dates.length).toBeGreaterThan(1_000)
  for (const date of dates) {
    expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|\+01:00)$/)
    expect(isDay(String(date).slice(0, 10)), String(date)).toBe(true)
    expect(londonDay(String(date))).toBe(String(date).slice(0, 10))
  }
})

test('no notice is published outside the days that the sample covers, nor at a weekend but for the last of a year', () => {
  for (const { date } of releases) {
    if (!/12-31T23/.test(date))
      expect([1, 2, 3, 4, 5]).toContain(new Date(`${date.slice(0, 10)}T12:00:00Z`).getUTCDay())
    expect(date < '2026-09-01').toBe(true)
  }
})

test('identifiers have the form of their register and lie outside the numbers given out', () => {
  const madeUp = /^(?:99\d{6}|OC00\d{4}|99\d{5}|RS99\d{4}|ZZ[QR]\d{4}|PZZZ-0000-[A-Z]{4})$/
  const wrongOnPurpose = ['GB-COH OC36', 'GB-CHC RSA990002', 'GB-CHC N/A', 'GB-COH 12345678']
  const seen = new Set<string>()
  for (const given of under(new Set(['identifier']), releases)) {
    if (typeof given !== 'object' || given === null || !('scheme' in given) || !('id' in given)) continue
    seen.add(`${String(given.scheme)} ${String(given.id)}`)
  }
  expect(wrongOnPurpose.filter((identifier) => !seen.has(identifier))).toEqual([])
  for (const text of seen) {
    if (wrongOnPurpose.includes(text)) continue
    const [scheme = '', value = ''] = text.split(' ')
    expect(parseIdentifier(scheme, value), text).toEqual({ scheme, value, valid: true })
    expect(value).toMatch(madeUp)
  }
})

test('nothing leads to a person or to a real address', () => {
  const text = JSON.stringify(small.map((file) => file.package))
  expect(text).not.toMatch(/@|\btel(?:ephone)?:|contactPoint/i)
  const hosts = new Set([...text.matchAll(/https?:\/\/([^/"?]{1,80})/g)].map((match) => match[1]))
  const allowed =
    /^(?:(?:[a-z.-]+\.)?sample\.example|standard\.open-contracting\.org|raw\.githubusercontent\.com|www\.legislation\.gov\.uk)$/
  expect([...hosts].filter((host) => host === undefined || !allowed.test(host))).toEqual([])
})

test('one release stands twice, byte for byte, and one id has two contents', () => {
  const contents = new Map<string, string[]>()
  for (const release of releases) {
    contents.set(release.id, [...(contents.get(release.id) ?? []), JSON.stringify(release)])
  }
  const repeated = [...contents.values()].filter((versions) => versions.length > 1)
  expect(repeated.map((versions) => new Set(versions).size).sort()).toEqual([1, 2])
})

test('the notices of Find a Tender are numbered in the order of publication, without a gap', () => {
  const numbered = releases
    .filter(({ ocid }) => ocid.startsWith('ocds-h6vhtk'))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  for (const year of ['2021', '2024', '2026']) {
    const numbers = [...new Set(numbered.flatMap(({ id }) => (id.endsWith(year) ? [Number(id.slice(0, 6))] : [])))]
    expect(numbers).toEqual(numbers.map((_, index) => 900_001 + index))
  }
  // Whatever in a release looks like a notice number is its own: nothing of the provisional one is left.
  for (const release of numbered) {
    for (const [number] of JSON.stringify(release).matchAll(/\b9\d{5}-20[12]\d\b/g)) expect(number).toBe(release.id)
  }
})

test('the windows of each source follow one another without a gap, and their pages lead from one to the next', () => {
  expectWhole(small, 'find-a-tender', 'updated', ['2021-01-01', '2026-09-01'])
  expectWhole(small, 'contracts-finder', 'published', ['2013-01-01', '2026-09-01'])
  const large = [...generateRegister({ seed: 7, awards: 800 })]
  expectWhole(large, 'find-a-tender', 'updated', ['2021-01-01', '2026-09-01'])
  expectWhole(large, 'contracts-finder', 'published', ['2013-01-01', '2026-09-01'])
})

function expectWhole(
  files: readonly RegisterFile[],
  prefix: string,
  parameter: 'updated' | 'published',
  [first, last]: readonly [string, string],
): void {
  let expected = first
  let cursor: number | null = null
  for (const { fileName, package: page } of files) {
    if (!fileName.startsWith(prefix)) continue
    const question = new URL(page.uri).searchParams
    const [from, to] = [question.get(`${parameter}From`), question.get(`${parameter}To`)]
    if (cursor === null) expect(from).toBe(`${expected}T00:00:00`)
    const newest = page.releases[0]?.date ?? ''
    if (cursor === null && /-01-01T|2026-09-01T/.test(to ?? '')) expect(newest.slice(11, 13)).toBe('23')
    for (const { date } of page.releases) expect(date >= (from ?? '') && date < (to ?? ''), date).toBe(true)
    const next: string | undefined = page.links?.next
    const limit = Number(question.get('limit'))
    if (next === undefined) {
      expected = (to ?? '').slice(0, 10)
      cursor = null
      continue
    }
    expect(page.releases.length).toBe(limit)
    const position = Buffer.from(new URL(next).searchParams.get('cursor') ?? '', 'base64').toString('utf8')
    const reached = Number(/nextCursor=(\d+)$/.exec(position)?.[1])
    if (cursor !== null) expect(cursor - reached).toBe(limit)
    cursor = reached
  }
  expect(expected).toBe(last)
}

test('a large register holds exactly the awards asked for', () => {
  const files = [...generateRegister({ seed: 7, awards: 1_000, withAnswers: true })]
  const awards = files.flatMap((file) => file.answers).flatMap((answer) => answer.awards)
  expect(awards.filter(({ status }) => status === 'AWARDED').length).toBe(1_000)
  const all = files.flatMap((file) => file.package.releases)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  const bytes = all.reduce((sum, release) => sum + JSON.stringify(release).length, 0)
  expect(bytes / all.length).toBeGreaterThan(3_500)
  expect(bytes / all.length).toBeLessThan(6_500)
})

test('batches have exactly the releases asked for and share no id with each other or with the register', () => {
  const ids = (list: readonly Release[]): string[] => [...new Set(list.flatMap(({ id, ocid }) => [id, ocid]))]
  const batch = (from: number): Release[] =>
    [...generateBatch({ seed: 7, releases: 300, from, awards: 1_000 })].flatMap((file) => file.package.releases)
  const [first, second] = [batch(0), batch(300)]
  const register = [...generateRegister({ seed: 7, awards: 1_000 })].flatMap((file) => file.package.releases)
  expect([first.length, second.length]).toEqual([300, 300])
  const all = [...ids(first), ...ids(second), ...ids(register)]
  expect(new Set(all).size).toBe(all.length)
})

test('the written files are the packages that were generated', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'openward-sample-'))
  try {
    const written = await writeRegister(directory, { seed: SEED })
    expect((await readdir(directory)).sort()).toEqual([...written.files].sort())
    expect(written.releases).toBe(releases.length)
    for (const { fileName, package: page } of small) {
      expect(JSON.parse(await readFile(join(directory, fileName), 'utf8'))).toEqual(JSON.parse(JSON.stringify(page)))
    }
  } finally {
    await rm(directory, { recursive: true })
  }
})
