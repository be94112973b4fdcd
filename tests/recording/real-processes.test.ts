// Real processes of each kind, by the identifiers of their notices: what the register shows of them after an import.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestRegister } from './registers.js'
import { openTestRegister } from './registers.js'

const shared = fileURLToPath(new URL('../../../shared/data/find-a-tender', import.meta.url))
const hasNotices = existsSync(shared)
const withRealNotices = test.skipIf(!hasNotices)
if (!hasNotices) test.skip('real notices are not beside this repository: these tests did not run', () => undefined)

let register: TestRegister | null = null

beforeAll(async () => {
  if (!hasNotices) return
  register = await openTestRegister('REAL')
  await register.import(['2026-08-10', '2026-08-11', 'july-2026-stream'].map((folder) => path.join(shared, folder)))
}, 120_000)

afterAll(() => register?.[Symbol.asyncDispose]())

async function lines(sql: string, values: readonly unknown[]): Promise<string[]> {
  const { rows } = await (register as TestRegister).database.pool.query<Record<string, unknown>>(sql, [...values])
  return rows.map((row) => Object.values(row).map(String).join(' | '))
}

/** Of each notice: number, stage, scope, nation, law, route, and how many notices and awards its process has. */
const notices = (...numbers: string[]) =>
  lines(
    `SELECT left(n.notice_id, 6), n.stage, n.scope, n.jurisdiction, n.regime, n.route, p.notice_count, p.award_count
     FROM notice n JOIN contracting_process p USING (ocid) WHERE n.notice_id = ANY($1) ORDER BY n.notice_id`,
    [numbers.map((number) => `${number}-2026`)],
  )

/** Awards of which a notice speaks, equal ones together: how many, status, stage, law, route, level, providers. */
const awards = (number: string) =>
  lines(
    `SELECT count(*), a.status, a.stage, a.regime, a.route, a.competition_level, a.provider_count
     FROM award a JOIN award_notice w ON w.award_row_id = a.row_id JOIN notice n ON n.key = w.notice_key
     WHERE a.superseded_at IS NULL AND n.notice_id = $1 GROUP BY 2, 3, 4, 5, 6, 7 ORDER BY 1`,
    [`${number}-2026`],
  )

withRealNotices(
  'a procurement that was ended has no award, though its form holds an active one without a supplier',
  async () => {
    expect(await notices('076013')).toEqual([
      '076013 | ABANDONMENT | HEALTH_SERVICE | ENGLAND | PA_2023 | NOT_AN_AWARD | 1 | 0',
    ])
  },
)

withRealNotices('an abandonment and the new invitation after it are one process, still without an award', async () => {
  expect(await notices('076226', '076392')).toEqual([
    '076226 | ABANDONMENT | HEALTH_SERVICE | ENGLAND | PSR_2023 | NOT_AN_AWARD | 2 | 0',
    '076392 | INVITATION | HEALTH_SERVICE | ENGLAND | PSR_2023 | PSR_COMPETITIVE | 2 | 0',
  ])
})

withRealNotices('awards to many providers are counted one by one, an intention not as awarded', async () => {
  expect(await awards('076318')).toEqual(['6 | AWARDED | AWARD | PSR_2023 | PSR_DIRECT_AWARD_B | OPEN_TO_ALL | 1'])
  expect(await awards('075852')).toEqual([
    '7 | INTENDED | INTENTION_TO_AWARD | PSR_2023 | PSR_MOST_SUITABLE_PROVIDER | LIMITED | 1',
  ])
})

withRealNotices('providers admitted to a framework are told by the form, or by the words of a correction', async () => {
  expect(await awards('075977')).toEqual([
    '12 | AWARDED | AWARD | NOT_STATED | FRAMEWORK_ESTABLISHMENT | COMPETITIVE | 1',
  ])
  expect(await awards('075887')).toEqual(['1 | AWARDED | AWARD | PSR_2023 | FRAMEWORK_ESTABLISHMENT | COMPETITIVE | 2'])
})

withRealNotices('both call-offs without competition are of Wales, each under the law that it names', async () => {
  expect(await awards('075595')).toEqual([
    '1 | AWARDED | CONTRACT_DETAILS | PA_2023 | FRAMEWORK_CALL_OFF_DIRECT | DIRECT | 1',
  ])
  expect(await awards('076038')).toEqual([
    '1 | INTENDED | INTENTION_TO_AWARD | WALES_PSR_2025 | FRAMEWORK_CALL_OFF_DIRECT | DIRECT | 1',
  ])
  expect((await notices('075595', '076038')).map((line) => line.split(' | ')[3])).toEqual(['WALES', 'WALES'])
})

withRealNotices('a modification shows the value before and after, and that term and provider stay', async () => {
  expect(await notices('075713')).toEqual([
    '075713 | MODIFICATION | HEALTH_SERVICE | ENGLAND | PSR_2023 | NOT_AN_AWARD | 2 | 0',
  ])
  expect(
    await lines(
      `SELECT m->>'noticeId' AS number, m->'valueBefore'->>'amount' AS before, m->'value'->>'amount' AS after,
         m->>'endsOn' AS ends_on, m->>'providerAfter' AS provider_after,
         (SELECT count(*) FROM contract_party p WHERE p.contract_row_id = c.row_id AND p.role = 'PROVIDER') AS providers
       FROM contract c CROSS JOIN json_array_elements(c.modifications) m
       WHERE c.ocid = 'ocds-h6vhtk-068da8' AND c.superseded_at IS NULL`,
      [],
    ),
  ).toEqual(['075713-2026 | 276966000 | 277972486 | null | null | 1'])
})

withRealNotices(
  'none of the terminations is about health services, and each ends a contract without an award',
  async () => {
    const ended = ['071453', '071542', '075529', '075768', '075770', '075784', '075795', '075914', '075918']
    expect(await notices(...ended)).toEqual(
      ended.map((number) => `${number} | TERMINATION | NOT_HEALTH | ENGLAND | PA_2023 | NOT_AN_AWARD | 1 | 0`),
    )
    expect(
      await lines(
        `SELECT count(*), c.status FROM contract c JOIN notice n USING (ocid)
       WHERE n.notice_id = ANY($1) AND c.superseded_at IS NULL GROUP BY 2`,
        [ended.map((number) => `${number}-2026`)],
      ),
    ).toEqual(['9 | terminated'])
  },
)

withRealNotices('an intended approach has a route and no award', async () => {
  expect(await notices('076069', '076394')).toEqual(
    ['076069', '076394'].map(
      (number) =>
        `${number} | INTENDED_APPROACH | HEALTH_SERVICE | ENGLAND | PSR_2023 | PSR_MOST_SUITABLE_PROVIDER | 1 | 0`,
    ),
  )
})

withRealNotices(
  'where a support unit publishes, the board for which it does is the commissioner that leads',
  async () => {
    expect(
      await lines(
        `SELECT left(n.notice_id, 6) AS number, p.commissioner_role, p.name FROM notice n
       JOIN notice_party p ON p.notice_key = n.key AND p.commissioner_role IS NOT NULL
       WHERE n.notice_id = ANY($1) ORDER BY n.notice_id, p.position`,
        [['075532-2026', '075822-2026', '076118-2026']],
      ),
    ).toEqual([
      expect.stringMatching(/^075532 \| LEAD \| NHS Thames Valley/i),
      expect.stringMatching(/^075822 \| LEAD \| NHS Somerset/i),
      expect.stringMatching(/^076118 \| LEAD \| NHS Bath/i),
    ])
  },
)
