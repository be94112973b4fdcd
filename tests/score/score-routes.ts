import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNotice } from '@openward/award-routes/read-notice'
import { readProcess } from '@openward/award-routes/read-process'
import type { KeyedContribution } from '@openward/award-routes/read-process'
import { readCsv } from './csv.js'
import { hasRealNotices, realNotices, SHARED } from './real-notices.js'
import { wilsonInterval } from './wilson.js'

/**
 * Compares the readings of real notices with the hand labels beside them and prints, per field, how many are right
 * with a 95 % interval, and every miss by id. Every label has been looked at while the rules were written, so the
 * figures show how well the rules fit these notices and not how they fare on others.
 */

type Label = Readonly<Record<string, string>>
interface Miss {
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
  const count = (id: string, field: string, expected: string, got: string, alternatives: readonly string[]) => {
    const right = expected === got
    const accepted = right || alternatives.includes(got)
    const row = tally.get(field) ?? { right: 0, accepted: 0, counted: 0 }
    row.counted += 1
    row.right += right ? 1 : 0
    row.accepted += accepted ? 1 : 0
    tally.set(field, row)
    if (!right) misses.push({ id, field, expected, got, accepted })
  }
  const sure = { right: 0, counted: 0 }
  for (const label of labels) {
    const id = label['release_id'] ?? ''
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
      count(id, field, expected, got[field] ?? '', alternativesOf(label, field))
      if (label['scope'] === 'HEALTH_SERVICE' && field !== 'confidence') {
        count(id, `${field} (health)`, expected, got[field] ?? '', alternativesOf(label, field))
      }
    }
    if (reading?.confidence === 'HIGH') {
      const right = (['regime', 'route', 'stage', 'competition_level'] as const).every(
        (field) => got[field] === label[field] || alternativesOf(label, field).includes(got[field] ?? ''),
      )
      sure.counted += 1
      sure.right += right ? 1 : 0
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
    count(ocid, 'awards', row['awards'] ?? '', counted('AWARDED'), alternativesOf(row, 'awards_counted'))
    count(ocid, 'intended_awards', row['intended_awards'] ?? '', counted('INTENDED'), [])
  }

  console.log(
    'The rules were first tuned on one half of these labels; then the misses of the other half were looked at as well, and rules were changed after them. Nothing here is a test any more: the figures show how the rules fit these notices, and notices of other days will read worse.',
  )
  console.log('"accepted" also counts readings that the labels name as a defensible alternative (ALT).\n')
  console.log('  field                       n  right  accepted  right %  95 % interval')
  for (const field of [
    ...fields,
    ...fields.filter((one) => one !== 'confidence').map((one) => `${one} (health)`),
    'awards',
    'intended_awards',
  ]) {
    const row = tally.get(field)
    if (!row) continue
    const [low, high] = wilsonInterval(row.right, row.counted) ?? [0, 0]
    const percent = (share: number) => (100 * share).toFixed(1).padStart(5)
    console.log(
      `  ${field.padEnd(24)}${String(row.counted).padStart(5)}${String(row.right).padStart(7)}${String(row.accepted).padStart(10)}   ${percent(row.right / row.counted)}   ${percent(low)}–${percent(high)}`,
    )
  }
  console.log(
    `  HIGH confidence: ${sure.right} of ${sure.counted} right in regime, route, stage and level (alternatives accepted)\n`,
  )
  console.log(`${notices.length} releases, ${millisecondsEach().toFixed(3)} ms for each reading\n`)
  console.log('Misses')
  for (const { id, field, expected, got, accepted } of misses.filter(
    (miss) => !miss.field.endsWith('(health)') && miss.field !== 'confidence',
  )) {
    console.log(
      `  ${id.padEnd(20)} ${field.padEnd(18)} expected ${expected}, got ${got}${accepted ? ' (accepted alternative)' : ''}`,
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
