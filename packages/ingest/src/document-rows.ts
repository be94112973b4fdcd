import { joinSignsOf } from '@openward/award-routes/joins/join-signs'
import type { NoticeContribution } from '@openward/award-routes/notice-contribution'
import { isMadeUp } from '@openward/ocds/detect-source'
import { mapNotice } from '@openward/ocds/map-notice'
import type { DocumentRead, ReleaseRead } from '@openward/ocds/read-document'
import type { SourceProblem } from '@openward/ocds/source-problem'
import { sourceProblem } from '@openward/ocds/source-problem'
import type { ProcessEntry } from '@openward/registry/recording/process-entry'
import { StagedMentions } from '@openward/registry/recording/staged-mentions'
import { readFacts } from '@openward/registry/recording/read-facts'
import { StagedRowWriter } from '@openward/registry/recording/staged-row-writer'
import type { RecordingSession } from '@openward/registry/recording/recording-session'
import type { StagedRows } from '@openward/registry/recording/staging-tables'
import type { StagedVersions } from '@openward/registry/recording/staged-versions'
import { StagedVersionWriter } from '@openward/registry/recording/staged-versions'
import type { NoticeWriters } from '@openward/registry/recording/stage-notice'
import { noticeKeyOf, stageIssue, stageNotice } from '@openward/registry/recording/stage-notice'
import type { QualityIssueCode } from '@openward/vocabulary/quality-issue-code'
import type { Source } from '@openward/vocabulary/source'

/** What the rows of a document are made with. */
export interface ReadingSettings {
  readonly register: RecordingSession['register']
  /** Identifier keys of commissioners known beforehand, by normalised name. */
  readonly referenceKeys: ReadonlyMap<string, string>
  /** Releases in a chunk. */
  readonly chunkSize: number
}

export interface SourceOfDocument {
  readonly sha256: string
  readonly name: string
}

/** Rows of some releases of a document. */
export interface DocumentChunk {
  readonly rows: StagedRows
  readonly versions: StagedVersions
  /** What the releases bring to the reading of their processes, in the order of the versions. */
  readonly entries: readonly ProcessEntry<NoticeContribution>[]
  readonly releases: number
  /** How many releases were set aside, by the code of the problem. */
  readonly setAside: Readonly<Partial<Record<QualityIssueCode, number>>>
  /** How many problems there are of the document and of the releases that were not set aside. */
  readonly problems: Readonly<Partial<Record<QualityIssueCode, number>>>
  readonly sources: readonly Source[]
}

/** Maps and reads the releases of a document, and stages them in chunks; the last chunk may hold none. */
export function* documentRows(
  document: DocumentRead,
  source: SourceOfDocument,
  settings: ReadingSettings,
): Generator<DocumentChunk> {
  const writers = { rows: new StagedRowWriter(), versions: new StagedVersionWriter(), mentions: new StagedMentions() }
  const writer = writers.rows
  let chunk = new ChunkCounts()
  for (const release of document.releases) {
    if (isMadeUp(release.ocid) !== (settings.register === 'SAMPLE')) {
      const detail = settings.register === 'SAMPLE' ? 'This release is not made up.' : 'This release is made up.'
      setAside(writer, chunk, source, {
        ...release,
        problem: sourceProblem('WRONG_REGISTER', '/ocid', release.ocid, detail),
      })
    } else chunk.count(stageRelease(writers, chunk, release, source, settings))
    if (chunk.size < settings.chunkSize) continue
    writers.mentions.stage(writer)
    yield chunk.with(writer.take(), writers.versions.take())
    chunk = new ChunkCounts()
  }
  for (const aside of document.setAside) {
    // Its problem already points into the document.
    setAside(writer, chunk, source, { ...aside, pointer: '' })
  }
  for (const { line, ...problem } of document.problems) {
    const place = placeOf(line, problem.path)
    chunk.countProblem(problem.code)
    stageIssue(writer, issueRow(problem, source, place, null), [source.sha256, place])
  }
  writers.mentions.stage(writer)
  yield chunk.with(writer.take(), writers.versions.take())
}

class ChunkCounts {
  size = 0
  readonly #setAside: Partial<Record<QualityIssueCode, number>> = {}
  readonly #problems: Partial<Record<QualityIssueCode, number>> = {}
  readonly #sources = new Set<Source>()
  readonly #entries: ProcessEntry<NoticeContribution>[] = []

  count(entry: ProcessEntry<NoticeContribution>): void {
    this.size++
    this.#entries.push(entry)
    this.#sources.add(entry.source)
  }

  countAside(code: QualityIssueCode): void {
    this.#setAside[code] = (this.#setAside[code] ?? 0) + 1
  }

  countProblem(code: QualityIssueCode): void {
    this.#problems[code] = (this.#problems[code] ?? 0) + 1
  }

  with(rows: StagedRows, versions: StagedVersions): DocumentChunk {
    return {
      rows,
      versions,
      entries: this.#entries,
      releases: this.size,
      setAside: this.#setAside,
      problems: this.#problems,
      sources: [...this.#sources],
    }
  }
}

function stageRelease(
  writers: NoticeWriters,
  chunk: ChunkCounts,
  read: ReleaseRead,
  source: SourceOfDocument,
  settings: ReadingSettings,
): ProcessEntry<NoticeContribution> {
  const { facts, problems } = mapNotice(read)
  const made = readFacts(facts)
  const entry = stageNotice(
    writers,
    {
      ...made,
      joinSigns: joinSignsOf(facts, made.contribution),
      contentHash: read.contentHash,
      sourceSha256: source.sha256,
      pointer: placeOf(read.line, read.pointer),
    },
    settings.referenceKeys,
  )
  const noticeKey = noticeKeyOf(facts)
  for (const problem of [...read.problems, ...problems]) {
    chunk.countProblem(problem.code)
    const issue = issueRow(problem, source, placeOf(read.line, read.pointer + problem.path), facts.source)
    stageIssue(writers.rows, { ...issue, noticeKey, ocid: facts.ocid }, [noticeKey, read.contentHash, problem.path])
  }
  return entry
}

function setAside(
  writer: StagedRowWriter,
  chunk: ChunkCounts,
  source: SourceOfDocument,
  release: {
    readonly pointer: string
    readonly line: number | null
    readonly ocid: string | null
    readonly problem: SourceProblem
  },
): void {
  const { problem } = release
  const place = placeOf(release.line, release.pointer + problem.path)
  chunk.countAside(problem.code)
  stageIssue(writer, { ...issueRow(problem, source, place, null), ocid: release.ocid }, [source.sha256, place])
}

function issueRow(problem: SourceProblem, source: SourceOfDocument, path: string, from: Source | null) {
  return {
    code: problem.code,
    source: from,
    sourceSha256: source.sha256,
    fileName: source.name,
    noticeKey: null,
    ocid: null,
    path,
    value: problem.value,
    detail: problem.detail,
  }
}

/** A JSON Pointer, within a line where each line is a document. */
function placeOf(line: number | null, pointer: string): string {
  return line === null ? pointer : `line ${String(line)} ${pointer}`.trimEnd()
}
