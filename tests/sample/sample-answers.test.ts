import { contributionOf } from '@openward/award-routes/notice-contribution'
import { readNotice } from '@openward/award-routes/read-notice'
import { readProcess } from '@openward/award-routes/read-process'
import { coverageWindows } from '@openward/ocds/coverage-window'
import { mapRelease } from '@openward/ocds/map-release'
import { detectSource } from '@openward/ocds/detect-source'
import { readDocument } from '@openward/ocds/read-document'
import { generateRegister } from '@openward/sample/generate-register'
import type { AwardReading } from '@openward/vocabulary/notice-reading'
import { expect, test } from 'vitest'

/**
 * The made-up sample through mapping and reading, held against what its generator meant. Agreement shows that the
 * rooms fit together; the same hands wrote notices and answers, so it says nothing of accuracy on real notices.
 */
const files = [...generateRegister({ seed: 2026, withAnswers: true })]
const answers = files.flatMap((file) => file.answers)
const documents = files.map((file) =>
  readDocument(new TextEncoder().encode(JSON.stringify(file.package)), { name: file.fileName }),
)
const read = documents.flatMap((document) => document.releases)

const readings = read.map(({ release, ocid, noticeId, contentHash, package: from }) => {
  const source = detectSource(ocid, from && { uri: from.uri, publisherName: from.publisherName })
  const { facts, problems } = mapRelease(release, source)
  const reading = readNotice(facts)
  return {
    ocid,
    noticeId,
    source,
    problems,
    reading,
    key: `${noticeId} ${contentHash}`,
    contribution: contributionOf(facts, reading),
  }
})

const fields = ['jurisdiction', 'scope', 'regime', 'route', 'stage'] as const

test('the documents of the sample are read whole and every release is mapped', () => {
  expect(documents.flatMap((document) => document.setAside)).toEqual([])
  expect(documents.flatMap((document) => document.problems)).toEqual([])
  expect(read.length).toBe(files.reduce((sum, file) => sum + file.package.releases.length, 0))
})

test('every day from 2013 of Contracts Finder and from 2021 of Find a Tender is covered', () => {
  const windows = coverageWindows(documents.flatMap((document) => document.packages))
  expect(windows.map(({ source, from, to }) => ({ source, from, to }))).toEqual([
    { source: 'CONTRACTS_FINDER', from: '2013-01-01', to: '2026-08-31' },
    { source: 'FIND_A_TENDER', from: '2021-01-01', to: '2026-08-31' },
  ])
})

test('each notice of the sample reads as it was meant', () => {
  const meant = new Map(
    answers.flatMap((answer) =>
      answer.releases.map((release) => [release.releaseId, { ...release, story: answer.story }]),
    ),
  )
  const differing = readings.flatMap(({ noticeId, source, reading }) => {
    const answer = meant.get(noticeId)
    if (!answer) return [`${noticeId}: no answer`]
    const wrong = fields.filter((field) => reading[field] !== answer[field])
    const words = wrong.map((field) => `${field} ${reading[field]} instead of ${answer[field]}`)
    if (source !== answer.source) words.push(`source ${source} instead of ${answer.source}`)
    return words.length === 0 ? [] : [`${noticeId}: ${words.join(', ')} (${answer.story})`]
  })
  expect(differing).toEqual([])
})

test('each process of the sample holds the awards that were meant, with their providers and values', () => {
  const differing = answers.flatMap((answer) => {
    const notices = readings.filter(({ ocid }) => ocid === answer.ocid)
    const { awards } = readProcess(
      answer.ocid,
      notices.map(({ key, contribution }) => ({ noticeKey: key, contribution })),
    )
    const counted = awards.filter(({ route }) => route !== 'FRAMEWORK_ESTABLISHMENT')
    const admitted = awards
      .filter(({ route }) => route === 'FRAMEWORK_ESTABLISHMENT')
      .reduce((sum, { providers }) => sum + providers.length, 0)
    const [found, wanted] = [counted.map(printAward).sort(), answer.awards.map(printAnswer).sort()]
    if (admitted !== answer.admissions) found.push(`${admitted} admitted instead of ${answer.admissions}`)
    return JSON.stringify(found) === JSON.stringify(wanted)
      ? []
      : [{ ocid: answer.ocid, story: answer.story, found, wanted }]
  })
  expect(differing).toEqual([])
})

type Answer = (typeof answers)[number]['awards'][number]

const printAward = ({ status, regime, route, providers, value }: AwardReading): string =>
  print(
    status,
    regime,
    route,
    providers.map(({ name }) => name),
    value && `${Number(value.amount)} ${value.basis}`,
  )

const printAnswer = ({ status, regime, route, providers, value }: Answer): string =>
  print(status, regime, route, providers, value && `${Number(value.amount)} ${value.basis}`)

const print = (status: string, regime: string, route: string, names: readonly string[], value: string | null): string =>
  [status, regime, route, [...names].sort().join(' + '), value ?? 'no value'].join(' | ')
