import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import type { NoticeReading } from '@openward/vocabulary/notice-reading'
import type { RegistryContext } from '../registry-context.js'

/** What the register says of a notice by itself, without the words it rests on. */
export type Findings = Pick<
  NoticeReading,
  'stage' | 'scope' | 'jurisdiction' | 'regime' | 'route' | 'competitionLevel' | 'discretion' | 'confidence'
>

export interface StoredFindings {
  readonly noticeKey: string
  readonly ocid: string
  readonly findings: Findings
  readonly facts: NoticeFacts
}

const atOnce = 500

/** The findings of every notice as they are stored, with the facts from which they can be read again, in order of key. */
export async function* storedFindings({ pool }: RegistryContext): AsyncGenerator<StoredFindings> {
  let after = ''
  for (;;) {
    const { rows } = await pool.query<Findings & { noticeKey: string; ocid: string; facts: string }>(
      `SELECT n.key AS "noticeKey", n.ocid, n.stage, n.scope, n.jurisdiction, n.regime, n.route,
         n.competition_level AS "competitionLevel", n.discretion, n.confidence, v.facts
       FROM notice n JOIN notice_version v ON v.notice_key = n.key AND v.content_hash = n.current_hash
       WHERE n.key > $1 ORDER BY n.key LIMIT ${String(atOnce)}`,
      [after],
    )
    for (const { noticeKey, ocid, facts, ...findings } of rows)
      yield { noticeKey, ocid, findings, facts: JSON.parse(facts) as NoticeFacts }
    const last = rows.at(-1)
    if (last === undefined || rows.length < atOnce) return
    after = last.noticeKey
  }
}
