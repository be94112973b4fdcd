import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNotice } from '@openward/award-routes/read-notice'
import { readProcess } from '@openward/award-routes/read-process'
import type { KeyedContribution } from '@openward/award-routes/read-process'
import type { ReadingScore } from '@openward/award-routes/score/reading-score'
import { intervalOf } from '@openward/award-routes/score/reading-score'
import { readCsv } from './csv.js'
import { alternativesOf, readLabels } from './labels.js'
import { measureReading } from './measure-reading.js'
import type { RealNotice } from './real-notices.js'
import { hasRealNotices, realNotices, SHARED } from './real-notices.js'
import { writeScore } from './write-score.js'

/**
 * Compares the readings of real notices with the hand labels, prints what comes out, and writes it for the schema, the
 * pages and the documentation.
 */
if (!hasRealNotices)
  console.log('Not run: there are no real notices beside the repository (../shared/data/find-a-tender).')
else run()

function run(): void {
  const notices = ['find-a-tender', 'contracts-finder', 'history'].flatMap((folder) => realNotices(folder))
  const byId = new Map(notices.map((notice) => [notice.facts.noticeId, notice]))
  const labelled = readLabels().flatMap((label) => {
    const notice = byId.get(label['release_id'] ?? '')
    if (!notice) throw new Error(`The labelled notice ${label['release_id'] ?? ''} is not among the real notices.`)
    return [{ label, reading: notice.reading, year: Number(notice.facts.publishedAt?.slice(0, 4)) }]
  })
  const score = measureReading(new Date().toISOString().slice(0, 10), labelled)
  print(score)
  printAwards(notices)
  console.log(`${notices.length} releases, ${millisecondsEach(notices).toFixed(3)} ms for each reading`)
  writeScore(score)
}

function print({ figures, groups, misses }: ReadingScore): void {
  console.log(
    'Until 24 November 2026 the rules of Find a Tender were tuned on both halves; see docs/reading-score.md.\n',
  )
  for (const { set, half, over, field, counted, right, accepted } of figures)
    console.log(
      `${set.padEnd(17)}${half.padEnd(12)}${over.padEnd(27)}${field.padEnd(18)}${String(counted).padStart(4)} ${String(right).padStart(4)} right ${String(accepted).padStart(4)} accepted  ${share(right, counted)}`,
    )
  console.log('\nHealth services of England, regime, route, stage and level together')
  for (const { regime, year, counted, right } of groups) console.log(`${regime} ${year}: ${share(right, counted)}`)
  console.log('\nMisses')
  for (const { half, noticeId, field, labelled, read, accepted } of misses)
    console.log(
      `${half.padEnd(12)}${noticeId} ${field}${labelled === null ? '' : ` expected ${labelled}, got ${read ?? ''}`}${accepted ? ' (accepted)' : ''}`,
    )
}

function share(right: number, counted: number): string {
  const interval = intervalOf(right, counted)
  if (interval === null) return `${right} of ${counted}, not measured`
  const percent = (part: number) => (100 * part).toFixed(1)
  return `${percent(right / counted)} % (${percent(interval[0])} to ${percent(interval[1])})`
}

/** The hand-counted awards of the processes of Find a Tender. */
function printAwards(notices: readonly RealNotice[]): void {
  const processes = new Map<string, KeyedContribution[]>()
  for (const { facts, contribution } of notices) {
    const known = processes.get(facts.ocid) ?? []
    known.push({ noticeKey: facts.noticeId, contribution })
    processes.set(facts.ocid, known)
  }
  const rows = readCsv(readFileSync(join(SHARED, 'find-a-tender', 'awards.csv'), 'utf8'))
  const wrong = rows.flatMap((row) => {
    const ocid = row['ocid'] ?? ''
    const { awards } = readProcess(ocid, processes.get(ocid) ?? [])
    const counted = (status: string) => String(awards.filter((award) => award.status === status).length)
    const accepted = [row['awards'], ...alternativesOf(row, 'awards_counted')]
    return accepted.includes(counted('AWARDED')) && counted('INTENDED') === row['intended_awards'] ? [] : [ocid]
  })
  console.log(`\nAwards of ${rows.length} processes, alternatives accepted: ${rows.length - wrong.length} right`)
  for (const ocid of wrong) console.log(`  ${ocid}`)
}

/** Milliseconds for one reading, the median of five rounds over all notices. Copies, so that no prepared words help. */
function millisecondsEach(notices: readonly RealNotice[]): number {
  const rounds = Array.from({ length: 5 }, () => {
    const copies = notices.map(({ facts }) => ({ ...facts }))
    const started = performance.now()
    for (const facts of copies) readNotice(facts)
    return (performance.now() - started) / copies.length
  })
  return rounds.sort((one, other) => one - other)[2] ?? Number.NaN
}
