import { frameworkAdmission, healthServicesInEngland, standingStatuses } from './award-filter.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement } from './sql-text.js'

/** How much the register holds. */
export interface RegisterCounts {
  readonly notices: number
  /** Awards made, of every scope and jurisdiction; admissions to a framework apart. */
  readonly awards: number
  /** Awards that are only intended, likewise. */
  readonly intendedAwards: number
  /** Admissions of providers to a framework, made or intended, which give no service yet. */
  readonly frameworkAdmissions: number
  /** The same three of health services in England. */
  readonly healthAwards: number
  readonly healthIntendedAwards: number
  readonly healthFrameworkAdmissions: number
  readonly contracts: number
  readonly providers: number
  readonly commissioners: number
  readonly qualityIssues: number
}

const counted = (condition: string) => `coalesce(sum(award_count) FILTER (WHERE ${condition}), 0)::int`
const made = `status = 'AWARDED' AND route <> $1`
const intended = `status = 'INTENDED' AND route <> $1`
const admitting = 'status = ANY ($2::text[]) AND route = $1'
const health = 'scope = ANY ($3::text[]) AND jurisdiction = ANY ($4::text[])'

const counts = `SELECT awards.*,
(SELECT count(*)::int FROM notice) AS "notices",
(SELECT count(*)::int FROM contract WHERE superseded_at IS NULL) AS "contracts",
(SELECT count(*)::int FROM organisation WHERE is_provider) AS "providers",
(SELECT count(*)::int FROM organisation WHERE is_commissioner) AS "commissioners",
(SELECT count(*)::int FROM quality_issue) AS "qualityIssues"
FROM (SELECT
${counted(made)} AS "awards",
${counted(intended)} AS "intendedAwards",
${counted(admitting)} AS "frameworkAdmissions",
${counted(`${made} AND ${health}`)} AS "healthAwards",
${counted(`${intended} AND ${health}`)} AS "healthIntendedAwards",
${counted(`${admitting} AND ${health}`)} AS "healthFrameworkAdmissions"
FROM award_rollup) awards`

export async function countRegister(snapshot: Snapshot): Promise<RegisterCounts> {
  const { scope, jurisdiction } = healthServicesInEngland
  const rows = await snapshot.counts<RegisterCounts>(
    fixedStatement(counts, [frameworkAdmission, standingStatuses, scope, jurisdiction]),
  )
  if (rows[0] === undefined) throw new Error('A count without a row.')
  return rows[0]
}

export type ImportRunStatus = 'RUNNING' | 'DONE' | 'FAILED'

/** One run of an import, with its result. */
export interface ImportRunRow {
  readonly id: string
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly status: ImportRunStatus
  readonly files: number
  readonly notRecognised: number
  readonly releasesRead: number
  readonly recordedNew: number
  readonly recordedChanged: number
  readonly alreadyKnown: number
  readonly setAside: number
  readonly dataVersion: string | null
}

const importRuns = `SELECT id, started_at AS "startedAt", finished_at AS "finishedAt", status, files,
not_recognised AS "notRecognised", releases_read AS "releasesRead", recorded_new AS "recordedNew",
recorded_changed AS "recordedChanged", already_known AS "alreadyKnown", set_aside AS "setAside",
data_version AS "dataVersion" FROM import_run ORDER BY started_at DESC, id LIMIT $1::int`

/** The latest runs, the newest first. */
export async function listImportRuns(snapshot: Snapshot, first: number): Promise<readonly ImportRunRow[]> {
  return snapshot.rows<ImportRunRow>(fixedStatement(importRuns, [first]))
}
