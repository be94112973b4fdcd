import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNotice } from '@openward/award-routes/read-notice'
import { readProcess } from '@openward/award-routes/read-process'
import type { KeyedContribution } from '@openward/award-routes/read-process'
import { readCsv } from './csv.js'
import type { Half } from './halves.js'
import { halfOf } from './halves.js'
import { hasRealNotices, realNotices, SHARED } from './real-notices.js'
import { wilsonInterval } from './wilson.js'

/**
 * Compares the readings of real notices with the hand labels beside them and prints, per field, how many are right
 * with a 95 % interval, and every miss of the development half by id. Misses of the test half are shown with
 * `--test-misses`, which spends that half: after looking, it is no test any more.
 */

type Label = Readonly<Record<string, string>>
interface Miss {
  readonly half: Half
  readonly id: string
  readonly field: string
  readonly expected: string
  readonly got: string
  readonly accepted: boolean
}

const fields = ['scope', 'jurisdiction', 'regime', 'route', 'stage', 'competition_level', 'confidence'] as const

const notices = hasRealNotices ? realNotices('find-a-tender') : []
if (!hasRealNotices)
  console.log('Not run: there are no real notices beside the repository (../shared/data/find-a-tender).')
else print()

function print(): void {
  const labels = readCsv(readFileSync(join(SHARED, 'find-a-tender', 'route-labels.csv'), 'utf8'))
  const byId = new Map(notices.map((notice) => [notice.facts.noticeId, notice]))
  const tally = new Map<string, { right: number; accepted: number; counted: number }>()
  const misses: Miss[] = []
  const count = (
    half: Half,
    id: string,
    field: string,
    expected: string,
    got: string,
    alternatives: readonly string[],
  ) => {
    const right = expected === got
    const accepted = right || alternatives.includes(got)
    for (const key of [`${field}|all`, `${field}|${half}`]) {
      const row = tally.get(key) ?? { right: 0, accepted: 0, counted: 0 }
      row.counted += 1
      row.right += right ? 1 : 0
      row.accepted += accepted ? 1 : 0
      tally.set(key, row)
    }
    if (!right) misses.push({ half, id, field, expected, got, accepted })
  }
  const sure = new Map<Half | 'all', { right: number; counted: number }>()
  for (const label of labels) {
    const id = label['release_id'] ?? ''
    const half = halfOf(label['ocid'] ?? '')
    const reading = byId.get(id)?.reading
    const got: Label = {
      scope: reading?.scope ?? 'NOT READ',
      jurisdiction: reading?.jurisdiction ?? 'NOT READ',
      regime: reading?.regime ?? 'NOT READ',
      route: reading?.route ?? 'NOT READ',
      stage: reading?.stage ?? 'NOT READ',
      competition_level: reading?.competitionLevel ?? 'NOT READ',
      confidence: reading?.confidence ?? 'NOT READ',
    }
    for (const field of fields) {
      const expected = field === 'confidence' ? (label[field] ?? '').toUpperCase() : (label[field] ?? '')
      count(half, id, field, expected, got[field] ?? '', alternativesOf(label, field))
      if (label['scope'] === 'HEALTH_SERVICE' && field !== 'confidence') {
        count(half, id, `${field} (health)`, expected, got[field] ?? '', alternativesOf(label, field))
      }
    }
    if (reading?.confidence === 'HIGH') {
      const right = (['regime', 'route', 'stage', 'competition_level'] as const).every(
        (field) => got[field] === label[field] || alternativesOf(label, field).includes(got[field] ?? ''),
      )
      for (const key of ['all', half] as const) {
        const row = sure.get(key) ?? { right: 0, counted: 0 }
        row.counted += 1
        row.right += right ? 1 : 0
        sure.set(key, row)
      }
    }
  }
  const processes = new Map<string, KeyedContribution[]>()
  for (const { facts, contribution } of notices) {
    const known = processes.get(facts.ocid) ?? []
    known.push({ noticeKey: facts.noticeId, contribution })
    processes.set(facts.ocid, known)
  }
  for (const row of readCsv(readFileSync(join(SHARED, 'find-a-tender', 'awards.csv'), 'utf8'))) {
    const ocid = row['ocid'] ?? ''
    const { awards } = readProcess(ocid, processes.get(ocid) ?? [])
    const counted = (status: string) => String(awards.filter((award) => award.status === status).length)
    count(halfOf(ocid), ocid, 'awards', row['awards'] ?? '', counted('AWARDED'), alternativesOf(row, 'awards_counted'))
    count(halfOf(ocid), ocid, 'intended_awards', row['intended_awards'] ?? '', counted('INTENDED'), [])
  }

  const shown = process.argv.includes('--test-misses') ? misses : misses.filter(({ half }) => half === 'development')
  console.log(
    'The rules were tuned on the development half, to which four processes were moved after their misses were looked at; of the test half only totals were looked at.',
  )
  console.log('"accepted" also counts readings that the labels name as a defensible alternative (ALT).\n')
  for (const half of ['all', 'development', 'test'] as const) {
    console.log(`${half}`)
    console.log('  field                       n  right  accepted  right %  95 % interval')
    for (const field of [
      ...fields,
      ...fields.filter((one) => one !== 'confidence').map((one) => `${one} (health)`),
      'awards',
      'intended_awards',
    ]) {
      const row = tally.get(`${field}|${half}`)
      if (!row) continue
      const [low, high] = wilsonInterval(row.right, row.counted) ?? [0, 0]
      const percent = (share: number) => (100 * share).toFixed(1).padStart(5)
      console.log(
        `  ${field.padEnd(24)}${String(row.counted).padStart(5)}${String(row.right).padStart(7)}${String(row.accepted).padStart(10)}   ${percent(row.right / row.counted)}   ${percent(low)}–${percent(high)}`,
      )
    }
    const high = sure.get(half)
    if (high)
      console.log(
        `  HIGH confidence: ${high.right} of ${high.counted} right in regime, route, stage and level (alternatives accepted)`,
      )
    console.log()
  }
  console.log(`${notices.length} releases, ${millisecondsEach().toFixed(3)} ms for each reading\n`)
  console.log('Misses')
  for (const { half, id, field, expected, got, accepted } of shown.filter(
    (miss) => !miss.field.endsWith('(health)') && miss.field !== 'confidence',
  )) {
    console.log(
      `  ${half.padEnd(11)} ${id.padEnd(20)} ${field.padEnd(18)} expected ${expected}, got ${got}${accepted ? ' (accepted alternative)' : ''}`,
    )
  }
}

/** Milliseconds for one reading, the median of five rounds over all notices. Copies, so that no prepared words help. */
function millisecondsEach(): number {
  const rounds = Array.from({ length: 5 }, () => {
    const copies = notices.map(({ facts }) => ({ ...facts }))
    const started = performance.now()
    for (const facts of copies) readNotice(facts)
    return (performance.now() - started) / copies.length
  })
  return rounds.sort((one, other) => one - other)[2] ?? Number.NaN
}

/** Values that a label's note names as defensible too: "ALT scope=NOT_HEALTH". */
function alternativesOf(label: Label, field: string): readonly string[] {
  return [...(label['note'] ?? '').matchAll(/ALT (\w+)=(\w+)/g)].flatMap(([, name, value]) =>
    name === field && value !== undefined ? [value] : [],
  )
}
