import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { coverageWindows } from './coverage-window.js'
import type { Json } from './loose-json.js'
import { mapNotice } from './map-notice.js'
import { mapRelease } from './map-release.js'
import { readDocument } from './read-document.js'
import type { DocumentRead } from './read-document.js'

const data = fileURLToPath(new URL('../../../../shared/data', import.meta.url))
const folders = ['find-a-tender/2026-08-10', 'find-a-tender/2026-08-11', 'find-a-tender/july-2026-stream']
const others = ['contracts-finder', 'outside-england', 'history', 'ocds', 'boundaries', 'organisations']

const withRealNotices = test.skipIf(!existsSync(data))
if (!existsSync(data))
  test.skip('real notices are not beside this repository: these tests did not run', () => undefined)

const pages = (folder: string): DocumentRead[] =>
  readdirSync(`${data}/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readDocument(readFileSync(`${data}/${folder}/${name}`), { name }))

function valueAt(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    value = (value as { readonly [key: string]: Json | undefined })[key]
  }
  return value
}

withRealNotices('every real release is read and mapped, and every path leads to what it says', () => {
  const counts = new Map<string, number>()
  const distinct = new Set<string>()
  for (const document of [...folders, ...others].flatMap(pages)) {
    expect(document.setAside).toEqual([])
    for (const read of document.releases) {
      const { release, noticeId, contentHash, table } = read
      const { facts, problems } = mapNotice(read)
      const kind = table ?? facts.source
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      if (kind === 'FIND_A_TENDER') distinct.add(`${noticeId} ${contentHash}`)
      for (const { path, text } of facts.texts) expect(valueAt(release, path)).toBe(text)
      for (const { path } of problems) expect(valueAt(release, path)).toBeDefined()
      const coded = [...facts.lawCodes, ...facts.specialRegimes, ...facts.reservations, ...facts.method.grounds]
      for (const { path, code } of coded) expect(valueAt(release, path)).toBe(code)
      const values = [...facts.awards, ...facts.contracts, ...facts.lots].flatMap((holder) => holder.values)
      for (const { path, amount } of values)
        expect(Number(String(valueAt(release, path)).replace(/^.*-/, ''))).toBe(Number(amount))
      expect(facts.parties.filter(({ commissionerRole }) => commissionerRole === 'LEAD')).toHaveLength(1)
      expect(facts.publishedAt).not.toBeNull()
    }
  }
  expect(Object.fromEntries(counts)).toEqual({
    FIND_A_TENDER: 1392,
    CONTRACTS_FINDER: 401,
    PUBLIC_CONTRACTS_SCOTLAND: 90,
    SELL2WALES: 90,
    CONTRACTS_FINDER_EXPORT: 1380,
    CONTRACTS_FINDER_AWARDS: 2960,
    TED_AWARDS: 3024,
  })
  expect(distinct.size).toBe(1091)
})

withRealNotices('numbers that cannot be represented are found in the release in which they stand', () => {
  const found = folders
    .flatMap(pages)
    .flatMap(({ releases }) =>
      releases.flatMap(({ noticeId, release, problems }) =>
        problems.map(({ code, path }) => `${code} ${noticeId} ${path} ${String(valueAt(release, path))}`),
      ),
    )
  expect(found).toHaveLength(4)
  for (const problem of found) expect(problem).toMatch(/^NUMBER_INVALID \S+ \/tender\/lotDetails\/\S+ null$/)
})

withRealNotices('every Procurement Act notice has its own type, and no old form has one', () => {
  for (const { releases } of folders.flatMap(pages)) {
    for (const { release } of releases) {
      const { form, lawCodes } = mapRelease(release, 'FIND_A_TENDER').facts
      expect(form.noticeType !== null).toBe(lawCodes.some(({ code }) => code === '2023/54'))
    }
  }
})

withRealNotices('the two whole days are held and the five pages of the stream are not', () => {
  const [monday = [], tuesday = [], stream = []] = folders.map((folder) =>
    pages(folder).flatMap((page) => page.packages),
  )
  const days = (packages: typeof monday): string[] => coverageWindows(packages).map(({ from, to }) => `${from}..${to}`)
  expect(days([...stream, ...tuesday, ...monday])).toEqual(['2026-08-10..2026-08-11'])
  expect(days(monday)).toEqual(['2026-08-10..2026-08-10'])
  expect(days(tuesday)).toEqual(['2026-08-11..2026-08-11'])
  expect(days(stream)).toEqual([])
  for (const index of monday.keys()) {
    expect(days(monday.toSpliced(index, 1))).toEqual([])
    expect(days([...monday.toSpliced(index, 1), ...tuesday, ...stream])).toEqual(['2026-08-11..2026-08-11'])
  }
  for (const index of tuesday.keys()) {
    expect(days(tuesday.toSpliced(index, 1))).toEqual([])
    expect(days([...monday, ...tuesday.toSpliced(index, 1), ...stream])).toEqual(['2026-08-10..2026-08-10'])
  }
})
