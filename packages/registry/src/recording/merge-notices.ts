import type { ClientBase } from 'pg'
import { byHash } from './by-hash.js'
import { copyInto } from './copy-rows.js'
import type { StagedVersions } from './staged-versions.js'
import { rowsOfVersions, versionColumns, versionId } from './staged-versions.js'

export interface NoticeCounts {
  /** Notices that the register did not have. */
  readonly recordedNew: number
  /** Further versions of notices that it had. */
  readonly recordedChanged: number
}

/** A version is later than another by its instant of publication, and where that is equal by its hash. */
const isLater = `(coalesce(i.published_at, '-infinity'), i.content_hash) > (coalesce(n.published_at, '-infinity'), n.current_hash)`

const columnsOfVersion = `source, notice_id, ocid, published_at, published_on, title, source_url, stage, scope,
  jurisdiction, regime, route, competition_level, discretion, confidence, flags`

/**
 * Records the staged versions that are not yet known and makes the latest version of each notice its current one.
 * Leaves `met_version`, `changed_notice` and `touched_ocid` for the steps that follow.
 */
export async function mergeNotices(client: ClientBase, versions: readonly StagedVersions[]): Promise<NoticeCounts> {
  const added = await recordVersions(client, versions)
  await client.query(`
    INSERT INTO candidate
    SELECT DISTINCT ON (v.notice_key) v.notice_key, v.content_hash, v.place, i.ocid, i.published_at,
      count(*) OVER (PARTITION BY v.notice_key)
    FROM met_version v JOIN incoming_version i ON i.ctid = v.place
    WHERE v.is_new
    ORDER BY v.notice_key, coalesce(i.published_at, '-infinity') DESC, v.content_hash DESC`)
  await client.query(`
    INSERT INTO changed_notice
    SELECT i.notice_key, i.content_hash, i.place, i.ocid, n.ocid, i.versions, n.key IS NULL
    FROM candidate i LEFT JOIN notice n ON n.key = i.notice_key
    WHERE n.key IS NULL OR ${isLater}`)
  const inserted = await client.query(`
    INSERT INTO notice (key, current_hash, version_count, ${columnsOfVersion})
    SELECT c.notice_key, c.content_hash, c.versions, ${prefixed('i')}
    FROM changed_notice c JOIN incoming_version i ON i.ctid = c.place
    WHERE c.is_new`)
  if (added > (inserted.rowCount ?? 0)) await updateNotices(client)
  await client.query(`
    INSERT INTO touched_ocid SELECT ocid FROM changed_notice
    UNION SELECT old_ocid FROM changed_notice WHERE old_ocid IS NOT NULL`)
  const recordedNew = inserted.rowCount ?? 0
  return { recordedNew, recordedChanged: added - recordedNew }
}

/** Notices that the register had: counts their further versions, and makes the latest one current. */
async function updateNotices(client: ClientBase): Promise<void> {
  await client.query(`
    UPDATE notice n SET version_count = n.version_count + k.versions
    FROM candidate k WHERE n.key = k.notice_key AND NOT EXISTS (
      SELECT FROM changed_notice c WHERE c.notice_key = k.notice_key AND c.is_new)`)
  await client.query(`
    UPDATE notice n SET current_hash = c.content_hash, ${assigned('i')}
    FROM changed_notice c JOIN incoming_version i ON i.ctid = c.place
    WHERE n.key = c.notice_key AND NOT c.is_new`)
}

/** Records the versions that are not yet known, and returns how many. */
async function recordVersions(client: ClientBase, versions: readonly StagedVersions[]): Promise<number> {
  const { rows } = await client.query<{ notice_key: string; content_hash: string; is_new: boolean }>(`
    INSERT INTO met_version
    SELECT i.notice_key, i.content_hash, i.place, v.notice_key IS NULL
    FROM (
      SELECT notice_key, content_hash, min(ctid) AS place FROM incoming_version GROUP BY notice_key, content_hash
    ) i
    LEFT JOIN notice_version v ON v.notice_key = i.notice_key AND v.content_hash = i.content_hash
    RETURNING notice_key, content_hash, is_new`)
  const wanted = new Set(rows.flatMap((row) => (row.is_new ? versionId(row.notice_key, row.content_hash) : [])))
  if (wanted.size < rows.length) await nameFirstOrigins(client)
  if (wanted.size > 0)
    await copyInto(
      client,
      `COPY notice_version (${versionColumns}) FROM STDIN (FORMAT binary)`,
      rowsOfVersions(versions, wanted),
    )
  return wanted.size
}

/** What is known already may be found in a further record: whatever their order, the first by hash is named. */
async function nameFirstOrigins(client: ClientBase): Promise<void> {
  await client.query(
    byHash(`
    UPDATE notice_version v SET source_sha256 = i.source_sha256, pointer = i.pointer
    FROM (
      SELECT DISTINCT ON (i.notice_key, i.content_hash) i.notice_key, i.content_hash, i.source_sha256, i.pointer
      FROM incoming_version i JOIN met_version m USING (notice_key, content_hash)
      WHERE NOT m.is_new
      ORDER BY i.notice_key, i.content_hash, i.source_sha256 COLLATE "C", i.pointer COLLATE "C"
    ) i
    WHERE v.notice_key = i.notice_key AND v.content_hash = i.content_hash
      AND (i.source_sha256 COLLATE "C", i.pointer COLLATE "C")
        < (v.source_sha256 COLLATE "C", v.pointer COLLATE "C")`),
  )
}

/** Replaces the parties of the notices whose current version changed. Identities are resolved by now. */
export async function mergeNoticeParties(client: ClientBase): Promise<void> {
  await client.query(`
    DELETE FROM notice_party p USING changed_notice c WHERE p.notice_key = c.notice_key AND NOT c.is_new`)
  await client.query(
    byHash(`
    INSERT INTO notice_party (notice_key, position, role, commissioner_role, name, identity_key, organisation_id)
    SELECT DISTINCT ON (p.notice_key, p.position, p.role)
      p.notice_key, p.position, p.role, p.commissioner_role, p.name, p.identity_key, o.organisation_id
    FROM incoming_party p
    JOIN changed_notice c ON c.notice_key = p.notice_key AND c.content_hash = p.content_hash
    LEFT JOIN named_organisation o ON o.identity_key = p.identity_key`),
  )
}

function prefixed(table: string): string {
  return columnsOfVersion.replaceAll(/\w+/g, (column) => `${table}.${column}`)
}

function assigned(table: string): string {
  return columnsOfVersion.replaceAll(/\w+/g, (column) => `${column} = ${table}.${column}`)
}
