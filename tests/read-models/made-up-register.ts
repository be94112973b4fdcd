import type { AwardStatus } from '@openward/registry/read/award-filter'
import type { AwardRoute } from '@openward/vocabulary/award-route'
import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import { codesOf } from '@openward/vocabulary/code-list'
import { CONFIDENCES } from '@openward/vocabulary/confidence'
import { JURISDICTIONS } from '@openward/vocabulary/jurisdiction'
import { NOTICE_SCOPES } from '@openward/vocabulary/notice-scope'
import { NOTICE_STAGES } from '@openward/vocabulary/notice-stage'
import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import { REGIMES } from '@openward/vocabulary/regime'
import type pg from 'pg'

// A register of invented rows, straight into the tables: many equal days and values, many that are missing, superseded
// states beside current ones. What reads it is compared with plain loops over the same rows.

/** An award as the tables hold it, with the names of its parties. */
export interface MadeUpAward {
  readonly row_id: number
  readonly id: string
  readonly ocid: string
  readonly source: 'FIND_A_TENDER' | 'CONTRACTS_FINDER'
  readonly status: AwardStatus
  readonly title: string | null
  readonly scope: string
  readonly jurisdiction: string
  readonly regime: string
  readonly route: AwardRoute
  readonly competition_level: string
  readonly discretion: string
  readonly confidence: string
  readonly stage: string
  readonly value_amount: string | null
  readonly published_on: string | null
  readonly quality_issue_count: number
  readonly provider_kinds: readonly string[]
  readonly integrated_care_system_id: string | null
  readonly superseded: boolean
  readonly providers: readonly string[]
  readonly commissioners: readonly string[]
  readonly notices: readonly string[]
}

export interface MadeUpRegister {
  /** Current ones. */
  readonly awards: readonly MadeUpAward[]
  /** `<source> <day>` of days held whole. */
  readonly wholeDays: ReadonlySet<string>
  readonly providers: readonly string[]
  readonly commissioners: readonly string[]
}

const firstRowId = 1000
const wholeDays = ['2026-08-01', '2026-08-02', '2026-08-03', '2026-08-05']
const days = [...wholeDays, '2026-08-04', '2026-07-31', null]
const values = ['1000.00', '250000.50', '250000.50', '99.99', null]

/** Numbers that look like chance and are the same at every run (Mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Fills an empty database with invented rows and gives those that the register should see. */
export async function fillRegister(pool: pg.Pool, awardCount: number, seed = 7): Promise<MadeUpRegister> {
  const next = chance(seed)
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(next() * list.length)] as Value
  const providers = Array.from({ length: 9 }, (_, at) => `provider-${String(at)}`)
  const commissioners = Array.from({ length: 5 }, (_, at) => `commissioner-${String(at)}`)
  const kindOf = new Map(providers.map((id) => [id, pick(codesOf(PROVIDER_KINDS))]))
  const some = (list: readonly string[], most: number) => [
    ...new Set(Array.from({ length: Math.floor(next() * (most + 1)) }, () => pick(list))),
  ]

  const all = Array.from({ length: awardCount }, (_, at): MadeUpAward => {
    const route = pick(codesOf(AWARD_ROUTES))
    const source = pick(['FIND_A_TENDER', 'CONTRACTS_FINDER'] as const)
    const chosen = some(providers, 3)
    // Every tenth row is an earlier state of the award before it.
    const superseded = at % 10 === 9
    const name = String(superseded ? at - 1 : at).padStart(5, '0')
    const ocid = `ocds-made-${String(Math.floor(at / 3))}`
    return {
      row_id: firstRowId + at,
      id: `award-${name}`,
      ocid,
      source,
      status: pick(['AWARDED', 'AWARDED', 'INTENDED', 'ABANDONED']),
      title: pick([null, `Made-up service ${name}`, `100% made_up physiotherapy ${name}`]),
      scope: pick(['HEALTH_SERVICE', 'HEALTH_SERVICE', ...codesOf(NOTICE_SCOPES)]),
      jurisdiction: pick(['ENGLAND', 'ENGLAND', ...codesOf(JURISDICTIONS)]),
      regime: pick(codesOf(REGIMES)),
      route,
      competition_level: AWARD_ROUTES[route].competitionLevel,
      discretion: AWARD_ROUTES[route].discretion,
      confidence: pick(codesOf(CONFIDENCES)),
      stage: pick(codesOf(NOTICE_STAGES)),
      value_amount: pick(values),
      published_on: pick(days),
      quality_issue_count: pick([0, 0, 2]),
      provider_kinds: [...new Set(chosen.map((id) => kindOf.get(id) ?? 'NOT_KNOWN'))],
      integrated_care_system_id: pick([null, 'Q01', 'Q02']),
      superseded,
      providers: chosen,
      commissioners: some(commissioners, 2),
      notices: [`${source}/notice-${String(at)}`, ...(next() < 0.5 ? [`${source}/shared-${ocid}`] : [])],
    }
  })
  await insertOrganisations(pool, kindOf, commissioners)
  await insertAwards(pool, all)
  const whole = new Set(wholeDays.map((day) => `FIND_A_TENDER ${day}`))
  await pool.query(
    `INSERT INTO source_coverage_day (source, day, evidence) SELECT 'FIND_A_TENDER', unnest($1::date[]), 'PACKAGE_LINKS'`,
    [wholeDays],
  )
  await pool.query(
    `INSERT INTO integrated_care_system (id, name, board_id, board_name, ons_code, region, valid_from, source)
     SELECT id, 'System ' || id, 'commissioner-0', 'Board ' || id, 'E54' || id, 'Nowhere', DATE '2022-07-01', 'made up'
     FROM unnest(ARRAY['Q01', 'Q02']) AS id`,
  )
  await pool.query(`INSERT INTO register (id, kind, data_version) VALUES (1, 'SAMPLE', 1) ON CONFLICT (id) DO NOTHING`)
  const awards = all.filter(({ superseded }) => !superseded)
  return { awards, wholeDays: whole, providers, commissioners }
}

async function insert(pool: pg.Pool, table: string, rows: readonly object[]): Promise<void> {
  const first = rows[0]
  if (first === undefined) return
  const columns = Object.keys(first).join(', ')
  await pool.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  )
}

async function insertOrganisations(
  pool: pg.Pool,
  kindOf: ReadonlyMap<string, string>,
  commissioners: readonly string[],
) {
  const row = (id: string, kind: string, role: 'provider' | 'commissioner') => ({
    id,
    // Some names are equal, so that the id has to decide their order.
    name: `Made-up ${role} ${String(id.length % 2 === 0 ? id : 'twin')}`,
    kind,
    kind_basis: 'invented',
    kind_confidence: 'LOW',
    legal_form: 'NOT_KNOWN',
    is_provider: role === 'provider',
    is_commissioner: role === 'commissioner',
    awards_held: role === 'provider' ? id.length % 3 : 0,
  })
  await insert(pool, 'organisation', [
    ...[...kindOf].map(([id, kind]) => row(id, kind, 'provider')),
    ...commissioners.map((id) => row(id, 'PUBLIC_OTHER', 'commissioner')),
  ])
}

async function insertAwards(pool: pg.Pool, awards: readonly MadeUpAward[]): Promise<void> {
  const rows = awards.map(({ superseded, providers, commissioners, notices, ...award }) => ({
    ...award,
    content_hash: `hash-${String(award.row_id)}`,
    value_currency: award.value_amount === null ? null : 'GBP',
    value_basis: award.value_amount === null ? null : 'AWARD_NET',
    value_span: award.value_amount === null ? null : 'LIFETIME',
    value_in_sums: award.value_amount !== null,
    other_values: [],
    basis: [],
    conflicts: [],
    flags: [],
    lot_refs: [],
    commissioner_id: commissioners[0] ?? null,
    first_published_on: award.published_on,
    award_published_on: award.status === 'INTENDED' ? null : award.published_on,
    notice_count: notices.length,
    provider_count: providers.length,
    superseded_at: superseded ? '2026-08-06T00:00:00Z' : null,
  }))
  await insert(pool, 'award', rows)
  const party = (award: MadeUpAward, ids: readonly string[], role: string) =>
    ids.map((id, position) => ({
      award_row_id: award.row_id,
      position,
      organisation_id: id,
      identity_key: id,
      role,
      name_as_given: `As given: ${id}`,
    }))
  await insert(
    pool,
    'award_provider',
    awards.flatMap((award) => party(award, award.providers, 'PROVIDER')),
  )
  await insert(
    pool,
    'award_commissioner',
    awards.flatMap((award) => party(award, award.commissioners, 'LEAD')),
  )
  await insert(
    pool,
    'award_notice',
    awards.flatMap(({ row_id, notices }) =>
      notices.map((notice_key, position) => ({ award_row_id: row_id, position, notice_key, stage: 'AWARD' })),
    ),
  )
  await pool.query(`INSERT INTO contracting_process (ocid, source) SELECT ocid, min(source) FROM award GROUP BY ocid`)
  // The counts are kept by the import; here they are made from the awards in one stroke.
  const codes = 'scope, jurisdiction, status, regime, route, competition_level, discretion, stage, source'
  const counts = 'count(*)::int, coalesce(sum(value_amount), 0), count(value_amount)::int'
  await pool.query(`INSERT INTO award_rollup (${codes}, award_count, value_sum, valued_count)
    SELECT ${codes}, ${counts} FROM award WHERE superseded_at IS NULL GROUP BY ${codes}`)
  await pool.query(`INSERT INTO award_rollup_day
    SELECT r.id, coalesce(published_on, DATE '0001-01-01'), ${counts}
    FROM award JOIN award_rollup r USING (${codes}) WHERE superseded_at IS NULL GROUP BY 1, 2`)
}
