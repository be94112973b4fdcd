import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import { detectSource } from './detect-source.js'
import { mapRelease } from './map-release.js'
import type { ReleaseRead } from './read-document.js'
import type { SourceProblem } from './source-problem.js'
import { tableForm } from './tables/read-table.js'

/** Maps a notice, whatever it was read from, to the register's words, with the mapper of its source. Never throws. */
export function mapNotice({ table, release, ocid, noticeId, package: inPackage }: ReleaseRead): {
  readonly facts: NoticeFacts
  readonly problems: readonly SourceProblem[]
} {
  if (table === null) return mapRelease(release, detectSource(ocid, inPackage))
  const problems: SourceProblem[] = []
  return { facts: tableForm(table).map(release, { ocid, noticeId }, problems), problems }
}
