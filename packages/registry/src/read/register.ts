import { frameworkAdmission, healthServicesInEngland, standingStatuses } from './award-filter.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement } from './sql-text.js'

/** How much the register holds. */
export interface RegisterCounts {
  readonly notices: number
  /** Standing awards of every scope and jurisdiction. */
  readonly awards: number
  /** Standing awards of health services in England. */
  readonly healthAwards: number
  /** Those among them that admit providers to a framework, which gives no service yet: of all, and of health services. */
  readonly frameworkAdmissions: number
  readonly healthFrameworkAdmissions: number
  readonly contracts: number
  readonly providers: number
  readonly commissioners: number
  readonly qualityIssues: number
}

const counts = `SELECT
(SELECT count(*)::int FROM notice) AS "notices",
(SELECT coalesce(sum(award_count), 0)::int FROM award_rollup WHERE status = ANY ($1::text[])) AS "awards",
(SELECT coalesce(sum(award_count), 0)::int FROM award_rollup WHERE status = ANY ($1::text[])
  AND scope = ANY ($2::text[]) AND jurisdiction = ANY ($3::text[])) AS "healthAwards",
(SELECT coalesce(sum(award_count), 0)::int FROM award_rollup WHERE status = ANY ($1::text[])
  AND route = $4) AS "frameworkAdmissions",
(SELECT coalesce(sum(award_count), 0)::int FROM award_rollup WHERE status = ANY ($1::text[])
  AND scope = ANY ($2::text[]) AND jurisdiction = ANY ($3::text[]) AND route = $4) AS "healthFrameworkAdmissions",
(SELECT count(*)::int FROM contract WHERE superseded_at IS NULL) AS "contracts",
(SELECT count(*)::int FROM organisation WHERE is_provider) AS "providers",
(SELECT count(*)::int FROM organisation WHERE is_commissioner) AS "commissioners",
(SELECT count(*)::int FROM quality_issue) AS "qualityIssues"`

export async function countRegister(snapshot: Snapshot): Promise<RegisterCounts> {
  const { scope, jurisdiction } = healthServicesInEngland
  const rows = await snapshot.counts<RegisterCounts>(
    fixedStatement(counts, [standingStatuses, scope, jurisdiction, frameworkAdmission]),
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
