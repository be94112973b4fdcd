import type {
  AwardInLaw,
  DatedNotice,
  ExpectedNotice,
  NoticeExpectations,
} from '@openward/award-routes/expected/expected-notices'
import { expectedNotices } from '@openward/award-routes/expected/expected-notices'
import type { HeldRun } from '@openward/award-routes/expected/held-days'
import { joinRuns } from '@openward/award-routes/expected/held-days'
import { alignOne } from './align.js'
import type { AwardFilter } from './award-filter.js'
import { awardConditions } from './award-filter.js'
import type { AwardOwner } from './awards.js'
import { awardOwnership, listedFilter } from './awards.js'
import { isOfProcess } from './contracting-processes.js'
import type { CoverageRow } from './coverage.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement, SqlText } from './sql-text.js'

// What the law asked to be published is computed when it is asked for, from the notices of awards as the register
// holds them: a corrected date or a changed rule then needs no second recording.

/** An award with all that `expectedNotices` looks at. */
interface AwardInLawRow extends Omit<AwardInLaw, 'notices' | 'processNotices'> {
  readonly rowId: string
  readonly awardId: string
  readonly ocid: string
  readonly notices: readonly DatedNotice[] | null
  readonly processNotices: readonly DatedNotice[] | null
}

const dated = (from: string, stage: string) =>
  `SELECT json_agg(json_build_object('noticeKey', n.key, 'stage', ${stage}, 'publishedOn', n.published_on)) FROM ${from}`

// Of the notices beside an award only the first of each stage is looked at.
const columns = `a.row_id AS "rowId", a.id AS "awardId", a.ocid, a.regime, a.route, a.scope, a.jurisdiction, a.status, a.source,
a.direct_award_ground AS "directAwardGround",
CASE WHEN a.value_currency = 'GBP' THEN a.value_amount END AS "valueAmount",
a.award_published_on AS "awardPublishedOn", a.decided_on AS "decidedOn",
(SELECT min(c.signed_on) FROM contract c WHERE c.award_id = a.id AND c.superseded_at IS NULL) AS "signedOn",
(${dated('award_notice o JOIN notice n ON n.key = o.notice_key WHERE o.award_row_id = a.row_id', 'o.stage')}) AS "notices",
(${dated(
  `(SELECT DISTINCT ON (p.stage) p.key, p.stage, p.published_on FROM notice p WHERE ${isOfProcess('p.ocid', 'a.ocid')}
AND NOT EXISTS (SELECT FROM award_notice o WHERE o.award_row_id = a.row_id AND o.notice_key = p.key)
ORDER BY p.stage, p.published_on, p.key) n`,
  'n.stage',
)}) AS "processNotices"`

const toAward = (row: AwardInLawRow): AwardInLaw => ({
  ...row,
  notices: row.notices ?? [],
  processNotices: row.processNotices ?? [],
})

/** The days of Find a Tender that are held whole, from the coverage of all sources. */
export function heldAtFindATender(coverage: readonly CoverageRow[]): readonly HeldRun[] {
  return joinRuns(coverage.filter(({ source }) => source === 'FIND_A_TENDER'))
}

/** What the day is and what is held whole: the same for all awards of one question. */
export interface ExpectationBasis {
  /** ISO day, Europe/London. */
  readonly today: string
  readonly held: readonly HeldRun[]
}

const byRow = `SELECT ${columns} FROM award a WHERE a.row_id = ANY ($1::bigint[])`

/** What the law asked to be published for each state of an award, named by its row. */
export async function findNoticeExpectations(
  snapshot: Snapshot,
  rowIds: readonly string[],
  { today, held }: ExpectationBasis,
): Promise<NoticeExpectations[]> {
  const rows = await snapshot.rows<AwardInLawRow>(fixedStatement(byRow, [rowIds]))
  return alignOne(rowIds, rows, (row) => row.rowId).map((row) => {
    if (row === null) throw new Error('An award that was just read is gone.')
    return expectedNotices(toAward(row), held, today)
  })
}

/** An expected notice of one award, which stands for all awards of its process of which the same is to be told. */
export interface ExpectedOfAward {
  readonly awardId: string
  readonly expected: ExpectedNotice
}

export interface OwnedExpectations {
  /** Awards and intentions of health services in England that were looked at. */
  readonly awards: number
  /** How many of them state no law or route under which the register can name a notice. */
  readonly withoutDuty: number
  /** The latest award first. One notice serves all awards of its process, so it is expected of them once. */
  readonly expected: readonly ExpectedOfAward[]
  /** True where an owner has more awards than are looked at; the latest are. */
  readonly cut: boolean
}

/** How many awards of one owner are looked at. */
export const mostAwardsInLaw = 5_000

/** What the law asked to be published for the awards of each owner, of health services in England. */
export async function findOwnedExpectations(
  snapshot: Snapshot,
  owners: readonly string[],
  list: { owner: AwardOwner; filter: Pick<AwardFilter, 'publishedFrom' | 'publishedTo'>; basis: ExpectationBasis },
): Promise<OwnedExpectations[]> {
  const sql = new SqlText()
  const ids = sql.value(owners, 'text[]')
  const conditions = [...awardConditions(sql, listedFilter(list.filter)), awardOwnership[list.owner]('owner.id')]
  const text = `SELECT owner.id AS "ownerId", list.* FROM unnest(${ids}) AS owner(id) CROSS JOIN LATERAL (
SELECT ${columns} FROM award a WHERE ${conditions.join(' AND ')}
ORDER BY a.published_on DESC NULLS LAST, a.id LIMIT ${String(mostAwardsInLaw + 1)}) list`
  const rows = await snapshot.rows<AwardInLawRow & { ownerId: string }>(sql.statement(text))
  return owners.map((owner) => {
    const own = rows.filter(({ ownerId }) => ownerId === owner)
    const looked = own.slice(0, mostAwardsInLaw)
    let withoutDuty = 0
    const expected = new Map<string, ExpectedOfAward>()
    for (const row of looked) {
      const { notices, nothingExpected } = expectedNotices(toAward(row), list.basis.held, list.basis.today)
      if (nothingExpected !== null) withoutDuty += 1
      for (const one of notices) {
        const told = [row.ocid, one.duty.notice, one.outcome, one.reason, one.found?.noticeKey, one.dueOn].join('\n')
        if (!expected.has(told)) expected.set(told, { awardId: row.awardId, expected: one })
      }
    }
    return { awards: looked.length, withoutDuty, expected: [...expected.values()], cut: own.length > mostAwardsInLaw }
  })
}
