import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contributionOf } from '@openward/award-routes/notice-contribution'
import { readNotice } from '@openward/award-routes/read-notice'
import type { KeyedContribution } from '@openward/award-routes/read-process'
import { readProcess } from '@openward/award-routes/read-process'
import { expect, test } from 'vitest'
import { readCsv } from './csv.js'
import { hasRealNotices, realNotices, SHARED } from './real-notices.js'

/** Without the sibling folder of real notices these tests say that they did not run. */
const withRealNotices = test.skipIf(!hasRealNotices)
const notices = hasRealNotices
  ? ['find-a-tender', 'contracts-finder', 'outside-england', 'history'].flatMap((folder) => realNotices(folder))
  : []

/** The value at an RFC 6901 pointer, or undefined. */
function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, token) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[token] : undefined,
      document,
    )
}

withRealNotices('every quote stands literally at its pointer, in every real release', () => {
  const wrong = notices.flatMap(({ release, facts, reading }) =>
    [...reading.basis, ...reading.conflicts]
      .filter(({ path, quote }) => quote === '' || !String(valueAt(release, path)).includes(quote))
      .map(({ path, quote }) => `${facts.noticeId} ${path} ${quote}`),
  )
  expect(wrong).toEqual([])
})

withRealNotices('a route that is stated rests on words', () => {
  const without = notices.filter(
    ({ reading }) => reading.route !== 'NOT_STATED' && reading.route !== 'NOT_AN_AWARD' && reading.basis.length === 0,
  )
  expect(without.map(({ facts }) => facts.noticeId)).toEqual([])
})

withRealNotices('the same facts give the same reading', () => {
  for (const { facts, reading, contribution } of notices) {
    const again = structuredClone(facts)
    expect(readNotice(again)).toEqual(reading)
    expect(contributionOf(again, readNotice(again))).toEqual(contribution)
  }
})

withRealNotices('contributions are small', () => {
  const sizes = notices.map(({ contribution }) => JSON.stringify(contribution).length).sort((one, other) => one - other)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(4_000)
})

function processes(all: typeof notices): ReadonlyMap<string, readonly KeyedContribution[]> {
  const byOcid = new Map<string, KeyedContribution[]>()
  for (const { facts, contribution } of all) {
    const known = byOcid.get(facts.ocid) ?? []
    known.push({ noticeKey: facts.noticeId, contribution })
    byOcid.set(facts.ocid, known)
  }
  return byOcid
}

withRealNotices('processes read the same in whatever order their notices came', () => {
  const forwards = processes(notices)
  const backwards = processes([...notices].reverse())
  for (const [ocid, contributions] of forwards) {
    expect(readProcess(ocid, backwards.get(ocid) ?? [])).toEqual(readProcess(ocid, contributions))
  }
})

withRealNotices('an award keeps its id when later notices of its process become known', () => {
  for (const [ocid, contributions] of processes(notices)) {
    const ordered = [...contributions].sort((one, other) =>
      `${one.contribution.publishedAt} ${one.noticeKey}` < `${other.contribution.publishedAt} ${other.noticeKey}`
        ? -1
        : 1,
    )
    const whole = readProcess(ocid, ordered).awards.map(({ id }) => id)
    for (let known = 1; known < ordered.length; known += 1) {
      for (const { id } of readProcess(ocid, ordered.slice(0, known)).awards) expect(whole).toContain(id)
    }
  }
})

withRealNotices('award ids are unique over all processes', () => {
  const ids = [...processes(notices)].flatMap(([ocid, contributions]) =>
    readProcess(ocid, contributions).awards.map(({ id }) => id),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

withRealNotices('the hand-counted awards are reproduced, apart from the processes named in objections.md', () => {
  const objections = readFileSync(new URL('./objections.md', import.meta.url), 'utf8')
  const byOcid = processes(notices)
  const wrong = readCsv(readFileSync(join(SHARED, 'find-a-tender', 'awards.csv'), 'utf8')).flatMap((row) => {
    const ocid = row['ocid'] ?? ''
    const { awards } = readProcess(ocid, byOcid.get(ocid) ?? [])
    const counted = (status: string) => String(awards.filter((award) => award.status === status).length)
    const accepted = [
      row['awards'],
      ...[...(row['note'] ?? '').matchAll(/ALT awards_counted=(\d+)/g)].map(([, count]) => count),
    ]
    const right = accepted.includes(counted('AWARDED')) && counted('INTENDED') === row['intended_awards']
    return right || objections.includes(ocid)
      ? []
      : [
          `${ocid} expected ${row['awards']}+${row['intended_awards']}, got ${counted('AWARDED')}+${counted('INTENDED')}`,
        ]
  })
  expect(wrong).toEqual([])
})
