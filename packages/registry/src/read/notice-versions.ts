import { readNotice } from '@openward/award-routes/read-notice'
import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import type { NoticeReading } from '@openward/vocabulary/notice-reading'
import { alignMany, alignOne } from './align.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement } from './sql-text.js'

/** One state of a notice, without its content. */
export interface NoticeVersionRow {
  readonly noticeKey: string
  /** SHA-256 of the canonical content, hexadecimal. */
  readonly contentHash: string
  readonly publishedAt: string | null
  readonly recordedAt: string
  /** SHA-256 of the source record that first brought it. */
  readonly sourceSha256: string
  /** JSON Pointer of the release in that record. */
  readonly pointer: string
  /** Hash of the version before it; null for the first one. */
  readonly previousHash: string | null
}

// The order of versions is part of the meaning: by publication, then hash, so that every register agrees on it.
const ofNotices = `SELECT notice_key AS "noticeKey", content_hash AS "contentHash", published_at AS "publishedAt",
recorded_at AS "recordedAt", source_sha256 AS "sourceSha256", pointer,
lag(content_hash) OVER (PARTITION BY notice_key ORDER BY published_at NULLS FIRST, content_hash) AS "previousHash"
FROM notice_version WHERE notice_key = ANY ($1::text[])
ORDER BY notice_key, published_at NULLS FIRST, content_hash`

/** The versions of each notice, the oldest first. */
export async function findNoticeVersions(
  snapshot: Snapshot,
  noticeKeys: readonly string[],
): Promise<(readonly NoticeVersionRow[])[]> {
  const rows = await snapshot.rows<NoticeVersionRow>(fixedStatement(ofNotices, [noticeKeys]))
  return alignMany(noticeKeys, rows, (row) => row.noticeKey)
}

/** What a version says, and what was read from it. */
export interface NoticeContent {
  readonly facts: NoticeFacts
  readonly reading: NoticeReading
}

/** Names one version among all. The hash has no line break, whatever the key may hold. */
export const versionKey = (noticeKey: string, contentHash: string): string => `${contentHash}\n${noticeKey}`

const contents = `SELECT v.notice_key AS "noticeKey", v.content_hash AS "contentHash", v.facts
FROM unnest($1::text[], $2::text[]) AS wanted(notice_key, content_hash)
JOIN notice_version v ON v.notice_key = wanted.notice_key AND v.content_hash = wanted.content_hash`

/** The contents of versions, by `versionKey`. What is read from the facts is read now: only they are kept. */
export async function findNoticeContents(
  snapshot: Snapshot,
  versionKeys: readonly string[],
): Promise<(NoticeContent | null)[]> {
  const hashes = versionKeys.map((key) => key.slice(0, key.indexOf('\n')))
  const noticeKeys = versionKeys.map((key) => key.slice(key.indexOf('\n') + 1))
  const rows = await snapshot.rows<{ noticeKey: string; contentHash: string; facts: string }>(
    fixedStatement(contents, [noticeKeys, hashes]),
  )
  return alignOne(versionKeys, rows, (row) => versionKey(row.noticeKey, row.contentHash)).map((row) => {
    if (row === null) return null
    const facts = JSON.parse(row.facts) as NoticeFacts
    return { facts, reading: readNotice(facts) }
  })
}
