import type { ClientBase } from 'pg'
import { QUALITY_ISSUE_CODES } from '@openward/vocabulary/quality-issue-code'

/**
 * Records the staged problems, each once, and counts them on notices and awards. A problem of a notice that comes in
 * several files names the first of them by hash.
 */
export async function mergeIssues(client: ClientBase): Promise<void> {
  await client.query(`
    WITH merged AS (
      INSERT INTO quality_issue AS q (id, code, source, source_sha256, file_name, notice_key, ocid, path, value, detail)
      SELECT DISTINCT ON (id) id, code, source, source_sha256, file_name, notice_key, ocid, path, value, detail
      FROM incoming_issue
      ORDER BY id, source_sha256 COLLATE "C", path COLLATE "C"
      ON CONFLICT (id) DO UPDATE SET source_sha256 = excluded.source_sha256, file_name = excluded.file_name,
          path = excluded.path
        WHERE (excluded.source_sha256 COLLATE "C", excluded.path COLLATE "C")
            < (q.source_sha256 COLLATE "C", q.path COLLATE "C")
      RETURNING notice_key
    )
    INSERT INTO touched_notice SELECT DISTINCT notice_key FROM merged WHERE notice_key IS NOT NULL`)
  await noteNoticesWithTwoContents(client)
  await client.query(`
    INSERT INTO touched_notice SELECT notice_key FROM changed_notice c
    WHERE EXISTS (SELECT FROM quality_issue q WHERE q.notice_key = c.notice_key)
    ON CONFLICT DO NOTHING`)
  await client.query(`
    UPDATE notice n SET quality_issue_count = (
      SELECT count(*) FROM quality_issue q WHERE q.notice_key = n.key)
    WHERE n.key = ANY (ARRAY(SELECT notice_key FROM touched_notice))`)
  await client.query(`
    UPDATE award a SET quality_issue_count = (
      SELECT coalesce(sum(n.quality_issue_count), 0)
      FROM award_notice l JOIN notice n ON n.key = l.notice_key WHERE l.award_row_id = a.row_id)
    WHERE a.row_id = ANY (ARRAY(
      SELECT l.award_row_id FROM touched_notice t JOIN award_notice l USING (notice_key)
      UNION
      SELECT w.row_id FROM new_award w JOIN award_notice l ON l.award_row_id = w.row_id
      JOIN notice n ON n.key = l.notice_key WHERE n.quality_issue_count > 0))`)
}

async function noteNoticesWithTwoContents(client: ClientBase): Promise<void> {
  await client.query(
    `
    WITH changed AS (
      INSERT INTO quality_issue AS q (id, code, source, source_sha256, file_name, notice_key, ocid, path, value, detail)
      SELECT left(encode(sha256(convert_to('NOTICE_HAS_TWO_CONTENTS ' || n.key, 'UTF8')), 'hex'), 20),
        'NOTICE_HAS_TWO_CONTENTS', n.source, v.source_sha256, coalesce(s.name, ''), n.key, n.ocid, v.pointer || '/id',
        left(n.notice_id, 200), $1
      FROM (SELECT DISTINCT notice_key FROM incoming_version) k
      JOIN notice n ON n.key = k.notice_key
      JOIN notice_version v ON v.notice_key = n.key AND v.content_hash = n.current_hash
      LEFT JOIN source_record s ON s.sha256 = v.source_sha256
      WHERE n.version_count > 1
      ON CONFLICT (id) DO UPDATE SET source_sha256 = excluded.source_sha256, file_name = excluded.file_name,
          path = excluded.path, ocid = excluded.ocid
        WHERE (q.source_sha256, q.file_name, q.path, q.ocid)
          IS DISTINCT FROM (excluded.source_sha256, excluded.file_name, excluded.path, excluded.ocid)
      RETURNING notice_key
    )
    INSERT INTO touched_notice SELECT notice_key FROM changed ON CONFLICT DO NOTHING`,
    [QUALITY_ISSUE_CODES.NOTICE_HAS_TWO_CONTENTS.definition],
  )
}
