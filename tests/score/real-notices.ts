import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contributionOf } from '@openward/award-routes/notice-contribution'
import type { NoticeContribution } from '@openward/award-routes/notice-contribution'
import { readNotice } from '@openward/award-routes/read-notice'
import { detectSource } from '@openward/ocds/detect-source'
import { mapRelease } from '@openward/ocds/map-release'
import { readDocument } from '@openward/ocds/read-document'
import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import type { NoticeReading } from '@openward/vocabulary/notice-reading'

/** The sibling folder of the repository with real notices, which is never committed; absent on most machines. */
export const SHARED = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

export const hasRealNotices = existsSync(join(SHARED, 'find-a-tender', 'route-labels.csv'))

export interface RealNotice {
  readonly release: unknown
  readonly facts: NoticeFacts
  readonly reading: NoticeReading
  readonly contribution: NoticeContribution
}

/** Every distinct release in the JSON files below a folder of the shared data, each read once. */
export function realNotices(folder: string): readonly RealNotice[] {
  const seen = new Map<string, RealNotice>()
  for (const file of jsonFilesBelow(join(SHARED, folder))) {
    for (const { release, contentHash, ocid, package: inPackage } of readDocument(readFileSync(file), { name: file })
      .releases) {
      if (seen.has(contentHash)) continue
      const { facts } = mapRelease(release, detectSource(ocid, inPackage))
      const reading = readNotice(facts)
      seen.set(contentHash, { release, facts, reading, contribution: contributionOf(facts, reading) })
    }
  }
  return [...seen.values()]
}

function jsonFilesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
