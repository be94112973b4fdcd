import type { ClientBase } from 'pg'

export interface NoticeCounts {
  /** Notices that the register did not have. */
  readonly recordedNew: number
  /** Further versions of notices that it had. */
  readonly recordedChanged: number
}

/** A version is later than another by its day of publication, and where that is equal by its hash. */
const isLater = `(coalesce(i.published_at, '-infinity'), i.content_hash) > (coalesce(n.published_at, '-infinity'), n.current_hash)`

const columnsOfVersion = `source, notice_id, ocid, published_at, published_on, title, source_url, stage, scope,
  jurisdiction, regime, route, competition_level, discretion, confidence, flags`

/**
 * Records the staged versions that are not yet known and makes the latest version of each notice its current one.
 * Leaves `new_version`, `changed_notice` and `touched_ocid` for the steps that follow.
 */
export async function mergeNotices(client: ClientBase): Promise<NoticeCounts> {
  await client.query(`
    WITH inserted AS (
      INSERT INTO notice_version (notice_key, content_hash, published_at, source_sha256, pointer, facts, reading, contribution)
      SELECT DISTINCT ON (notice_key, content_hash)
        notice_key, content_hash, published_at, source_sha256, pointer, facts, reading, contribution
      FROM incoming_version
      ORDER BY notice_key, content_hash, source_sha256 COLLATE "C", pointer COLLATE "C"
      -- The same content often comes in several files: whatever their order, the first by hash is named.
      ON CONFLICT (notice_key, content_hash) DO UPDATE
        SET source_sha256 = excluded.source_sha256, pointer = excluded.pointer
        WHERE (excluded.source_sha256 COLLATE "C", excluded.pointer COLLATE "C")
            < (notice_version.source_sha256 COLLATE "C", notice_version.pointer COLLATE "C")
      RETURNING notice_key, content_hash, xmax = 0 AS is_new
    )
    INSERT INTO new_version SELECT notice_key, content_hash FROM inserted WHERE is_new`)
  await client.query('ANALYZE new_version')
  await client.query(`
    INSERT INTO candidate
    SELECT DISTINCT ON (notice_key) notice_key, content_hash, count(*) OVER (PARTITION BY notice_key)
    FROM (
      SELECT DISTINCT v.notice_key, v.content_hash, i.published_at
      FROM new_version v JOIN incoming_version i USING (notice_key, content_hash)
    ) versions
    ORDER BY notice_key, coalesce(published_at, '-infinity') DESC, content_hash DESC`)
  await client.query('ANALYZE candidate')
  await client.query(`
    INSERT INTO changed_notice
    SELECT DISTINCT ON (i.notice_key) i.notice_key, i.content_hash, i.ocid, n.ocid, n.key IS NULL
    FROM candidate k
    JOIN incoming_version i USING (notice_key, content_hash)
    LEFT JOIN notice n ON n.key = i.notice_key
    WHERE n.key IS NULL OR ${isLater}`)
  await client.query('ANALYZE changed_notice')
  const inserted = await client.query(`
    INSERT INTO notice (key, current_hash, version_count, ${columnsOfVersion})
    SELECT DISTINCT ON (c.notice_key) c.notice_key, c.content_hash, k.versions, ${prefixed('i')}
    FROM changed_notice c
    JOIN candidate k USING (notice_key)
    JOIN incoming_version i ON i.notice_key = c.notice_key AND i.content_hash = c.content_hash
    WHERE c.is_new`)
  await client.query(`
    UPDATE notice n SET version_count = n.version_count + k.versions
    FROM candidate k WHERE n.key = k.notice_key AND NOT EXISTS (
      SELECT FROM changed_notice c WHERE c.notice_key = k.notice_key AND c.is_new)`)
  await client.query(`
    UPDATE notice n SET current_hash = c.content_hash, ${assigned('i')}
    FROM changed_notice c JOIN incoming_version i ON i.notice_key = c.notice_key AND i.content_hash = c.content_hash
    WHERE n.key = c.notice_key AND NOT c.is_new`)
  await client.query(`
    INSERT INTO touched_ocid SELECT ocid FROM changed_notice
    UNION SELECT old_ocid FROM changed_notice WHERE old_ocid IS NOT NULL`)
  await client.query('ANALYZE touched_ocid')
  const versions = await client.query<{ versions: number }>('SELECT count(*)::int AS versions FROM new_version')
  const recordedNew = inserted.rowCount ?? 0
  return { recordedNew, recordedChanged: (versions.rows[0]?.versions ?? 0) - recordedNew }
}

/** Replaces the parties of the notices whose current version changed. Identities are resolved by now. */
export async function mergeNoticeParties(client: ClientBase): Promise<void> {
  await client.query(`
    DELETE FROM notice_party p USING changed_notice c WHERE p.notice_key = c.notice_key AND NOT c.is_new`)
  await client.query(`
    INSERT INTO notice_party (notice_key, position, role, commissioner_role, name, identity_key, organisation_id)
    SELECT DISTINCT ON (p.notice_key, p.position, p.role)
      p.notice_key, p.position, p.role, p.commissioner_role, p.name, p.identity_key, o.organisation_id
    FROM changed_notice c
    JOIN incoming_party p ON p.notice_key = c.notice_key AND p.content_hash = c.content_hash
    LEFT JOIN organisation_identity o ON o.identity_key = p.identity_key`)
}

function prefixed(table: string): string {
  return columnsOfVersion.replaceAll(/\w+/g, (column) => `${table}.${column}`)
}

function assigned(table: string): string {
  return columnsOfVersion.replaceAll(/\w+/g, (column) => `${column} = ${table}.${column}`)
}
