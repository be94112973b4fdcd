import { readFile } from 'node:fs/promises'
import type { NoticeContribution } from '@openward/award-routes/notice-contribution'
import { contributionOf } from '@openward/award-routes/notice-contribution'
import type { TriedRule } from '@openward/award-routes/read-notice'
import { explainNotice, readNotice } from '@openward/award-routes/read-notice'
import { readProcess } from '@openward/award-routes/read-process'
import { mapNotice } from '@openward/ocds/map-notice'
import type { ReleaseRead } from '@openward/ocds/read-document'
import { readDocument } from '@openward/ocds/read-document'
import type { SourceProblem } from '@openward/ocds/source-problem'
import { noticeKeyOf } from '@openward/registry/recording/stage-notice'
import type { AwardReading, NoticeReading, ProcessReading } from '@openward/vocabulary/notice-reading'
import type { Source } from '@openward/vocabulary/source'
import type { NotRecognised } from './find-files.js'
import { leavesReleasesOut } from './prove-coverage.js'
import { findFiles, notReadable, standardInput } from './find-files.js'

/** One release of a set, read alone and as part of its process. */
export interface ReleaseReading {
  readonly file: string
  readonly noticeId: string
  readonly ocid: string
  readonly source: Source
  readonly title: string | null
  readonly publishedAt: string | null
  readonly reading: NoticeReading
  /** The awards of which this release speaks, as read over all releases of the set. */
  readonly awards: readonly AwardReading[]
  /** Every rule that was tried; only where it was asked for. */
  readonly tried: readonly TriedRule[] | null
}

/** A problem of a file; its path points into the file, or into its line where each line is a document. */
export interface SetProblem extends SourceProblem {
  readonly file: string
  /** 1-based line in JSON lines, else null. */
  readonly line: number | null
}

export interface SetReading {
  /** In the order of the input. */
  readonly releases: readonly ReleaseReading[]
  readonly notRecognised: readonly NotRecognised[]
  readonly problems: readonly SetProblem[]
  /** False where a file is missing, cannot be read or was not read to its end. */
  readonly isWhole: boolean
}

export interface ReadSetOptions {
  readonly paths: readonly string[]
  readonly standardInput?: AsyncIterable<Uint8Array>
  readonly explain?: boolean
}

interface Version {
  readonly key: string
  readonly contentHash: string
  readonly release: Omit<ReleaseReading, 'awards'>
  readonly contribution: NoticeContribution
}

/** Reads files, folders and standard input as one set, without a database. */
export async function readSet(options: ReadSetOptions): Promise<SetReading> {
  const found = findFiles(options.paths)
  const notRecognised: NotRecognised[] = [...found.notRecognised]
  const problems: SetProblem[] = []
  const versions: Version[] = []
  for (const { path, name } of found.files) {
    let bytes: Uint8Array
    try {
      bytes = path === standardInput ? await drain(options.standardInput) : await readFile(path)
    } catch (error) {
      notRecognised.push(notReadable(name, error))
      continue
    }
    const document = readDocument(bytes, { name })
    if (document.notRecognised !== null)
      notRecognised.push({ name, reason: document.notRecognised.replace(`${name}: `, '') })
    problems.push(...document.problems.map((problem) => ({ ...problem, file: name })))
    problems.push(...document.setAside.map(({ problem, line }) => ({ ...problem, file: name, line })))
    for (const release of document.releases) {
      const { problems: found, ...version } = readVersion(release, name, options.explain === true)
      versions.push(version)
      const { line, pointer } = release
      problems.push(...found.map((problem) => ({ ...problem, file: name, line, path: pointer + problem.path })))
    }
  }
  const processes = readProcesses(versions)
  const releases = versions.map(({ key, release }): ReleaseReading => {
    const process = processes.get(release.ocid)
    const ids = process?.awardIdsByNotice[key] ?? []
    return { ...release, awards: process?.awards.filter(({ id }) => ids.includes(id)) ?? [] }
  })
  const isWhole = !problems.some(leavesReleasesOut) && !notRecognised.some(({ unreadable }) => unreadable)
  return { releases, notRecognised, problems, isWhole }
}

function readVersion(
  read: ReleaseRead,
  file: string,
  explain: boolean,
): Version & { readonly problems: readonly SourceProblem[] } {
  const { facts, problems } = mapNotice(read)
  const reading = readNotice(facts)
  const { noticeId, ocid, source, title, publishedAt } = facts
  return {
    key: noticeKeyOf(facts),
    contentHash: read.contentHash,
    release: {
      file,
      noticeId,
      ocid,
      source,
      title,
      publishedAt,
      reading,
      tried: explain ? explainNotice(facts) : null,
    },
    contribution: contributionOf(facts, reading),
    problems: [...read.problems, ...problems],
  }
}

/** As the register does: of several versions of a notice only the latest counts for its process. */
function readProcesses(versions: readonly Version[]): ReadonlyMap<string, ProcessReading> {
  const current = new Map<string, Version>()
  for (const version of versions) {
    const held = current.get(version.key)
    if (held === undefined || isLater(version, held)) current.set(version.key, version)
  }
  const byOcid = new Map<string, Version[]>()
  for (const version of current.values())
    byOcid.set(version.release.ocid, [...(byOcid.get(version.release.ocid) ?? []), version])
  return new Map(
    [...byOcid].map(([ocid, notices]) => [
      ocid,
      readProcess(
        ocid,
        notices.map(({ key, contribution }) => ({ noticeKey: key, contribution })),
      ),
    ]),
  )
}

function isLater(a: Version, b: Version): boolean {
  const [left, right] = [instant(a), instant(b)]
  return left === right ? a.contentHash > b.contentHash : left > right
}

function instant({ release }: Version): number {
  return release.publishedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(release.publishedAt)
}

async function drain(input: AsyncIterable<Uint8Array> | undefined): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of input ?? []) pieces.push(piece)
  return Buffer.concat(pieces)
}
