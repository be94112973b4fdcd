import { canonicalJson, contentHash, MAXIMUM_DEPTH } from './document/canonical-json.js'
import { decodeBytes } from './document/decode-bytes.js'
import { findReleases } from './document/find-releases.js'
import type { FoundPart, FoundReleases, PackageFacts } from './document/find-releases.js'
import { isJsonLines, linesOf } from './document/json-lines.js'
import { noticeIdOf } from './document/notice-id.js'
import { mayHoldForbiddenCharacters, storableJson } from './document/storable-json.js'
import { readTolerantly } from './document/tolerant-json.js'
import { idAt, isObject } from './loose-json.js'
import type { Json, JsonObject } from './loose-json.js'
import { sourceProblem, storableText } from './source-problem.js'
import type { SourceProblem } from './source-problem.js'
import { readTable, recogniseTable } from './tables/read-table.js'
import type { TableNotice } from './tables/read-table.js'
import type { TableForm, TableName } from './tables/table-form.js'

/** What a file or an answer of a source's API holds. */
export interface DocumentRead {
  /** Null where the document is not recognised as one of notices; that is no error. */
  readonly kind: FoundReleases['kind'] | 'JSON_LINES' | 'TABLE' | null
  /** Why it was not recognised; null where it was. */
  readonly notRecognised: string | null
  /** One per package: several where each line of the document is one. */
  readonly packages: readonly PackageRead[]
  readonly releases: readonly ReleaseRead[]
  /** Releases that could not be taken, each with the problem that set it aside. */
  readonly setAside: readonly SetAside[]
  /** Problems of the document as a whole; paths point into the document, or into its line. */
  readonly problems: readonly (SourceProblem & { readonly line: number | null })[]
}

export interface PackageRead extends PackageFacts {
  /** False where the document stops before its end, so that a link to a next page may be missing. */
  readonly complete: boolean
  /** Identifier and date of its releases, those set aside included, in their order, as given. */
  readonly releases: readonly { readonly noticeId: string | null; readonly date: string | null }[]
}

export interface ReleaseRead {
  /** The release; of a table its row by column, or rows. */
  readonly release: JsonObject
  /** The table that the notice is a row of, or null where it is a release. */
  readonly table: TableName | null
  /** RFC 6901 JSON Pointer of the release in its document, or in its line of the document. */
  readonly pointer: string
  /** 1-based line in JSON lines and tables, else null. */
  readonly line: number | null
  readonly ocid: string
  readonly noticeId: string
  /** SHA-256 of the canonical form, hexadecimal: the same content gives the same hash in any writing. */
  readonly contentHash: string
  /** Length of the canonical form in characters. */
  readonly size: number
  /** The package it came in, or null outside one. */
  readonly package: PackageFacts | null
  /** Problems found while reading; paths point into the release. */
  readonly problems: readonly SourceProblem[]
}

export interface SetAside {
  readonly pointer: string
  readonly line: number | null
  readonly ocid: string | null
  readonly noticeId: string | null
  readonly problem: SourceProblem
}

/** Characters of canonical JSON in one release; real ones stay below 2 million. */
const largestRelease = 20_000_000

/** Ids are keys of the register; no source has ids of even a quarter of this. */
const longestId = 400
const controlCharacter = /\p{Cc}/u

interface Collected {
  readonly packages: PackageRead[]
  readonly releases: ReleaseRead[]
  readonly setAside: SetAside[]
  readonly problems: (SourceProblem & { line: number | null })[]
}

export interface AboutDocument {
  readonly name: string
  /** Number of the first line where the bytes are whole lines out of a larger file of JSON lines. */
  readonly firstLine?: number | null
}

/** Reads bytes of a file or answer into releases. It never throws; what is wrong comes back as problems. */
export function readDocument(bytes: Uint8Array, about: AboutDocument): DocumentRead {
  const collected: Collected = { packages: [], releases: [], setAside: [], problems: [] }
  const decoded = decodeBytes(bytes)
  for (const problem of decoded.problems) collected.problems.push({ ...problem, line: null })
  if (decoded.text === null) return { kind: null, notRecognised: `${about.name}: ${decoded.reason}`, ...collected }
  const form = recogniseTable(decoded.text)
  if (form !== null) {
    for (const notice of readTable(decoded.text, form)) addTableNotice(notice, form, collected)
    return { kind: 'TABLE', notRecognised: null, ...collected }
  }
  const firstLine = about.firstLine ?? (isJsonLines(decoded.text) ? 1 : null)
  const found =
    firstLine === null ? readOne(decoded.text, null, collected) : readLines(decoded.text, firstLine, collected)
  if (found.kind !== null) return { kind: found.kind, notRecognised: null, ...collected }
  const problems = looksLikeReleases(decoded.text) ? collected.problems : []
  return { kind: null, notRecognised: `${about.name}: ${found.reason}`, ...collected, problems }
}

/** A document cut or broken before its first release is still one of releases: its problem must not be lost. */
function looksLikeReleases(text: string): boolean {
  return /^\s*[{[]/.test(text) && /"(?:ocid|releases|records)"\s*:/.test(text.slice(0, 10_000))
}

type Recognised<Kind> =
  { readonly kind: Kind; readonly reason: null } | { readonly kind: null; readonly reason: string }

function readLines(text: string, firstLine: number, collected: Collected): Recognised<'JSON_LINES'> {
  let recognised = false
  let reason = 'no line of it holds an OCDS release'
  for (const { line, content } of linesOf(text, firstLine)) {
    const found = readOne(content, line, collected)
    if (found.kind !== null) recognised = true
    else {
      reason = found.reason
      const problem = sourceProblem('RELEASE_UNREADABLE', '', content, `This line is ${reason}.`)
      collected.setAside.push({ pointer: '', line, ocid: null, noticeId: null, problem })
    }
  }
  if (recognised) return { kind: 'JSON_LINES', reason: null }
  collected.setAside.length = 0
  return { kind: null, reason }
}

/** Adds the releases of one JSON text; returns its kind, or the reason why it is none. */
function readOne(text: string, line: number | null, collected: Collected): Recognised<FoundReleases['kind']> {
  const parsed = parse(text, line ?? 1)
  if (parsed.value === undefined)
    return { kind: null, reason: 'no JSON, and no table with the columns of a known source' }
  const found = findReleases(parsed.value)
  if (typeof found === 'string') {
    for (const problem of parsed.problems) collected.problems.push({ ...problem, line })
    return { kind: null, reason: found }
  }
  const parts = found.parts.map((part) => ({
    ...part,
    candidates: part.candidates.filter(
      ({ value }) => !(typeof value === 'object' && value !== null && parsed.incomplete.has(value)),
    ),
  }))
  const all = parts.flatMap(({ candidates }) => candidates)
  const ofRelease = sortProblems(parsed.problems, all, line, collected)
  const check = mayHoldForbiddenCharacters(text)
  for (const { package: facts, candidates, linked } of parts) {
    for (const candidate of candidates) {
      const problems = ofRelease.get(candidate.path) ?? []
      addRelease(candidate, { line, check, problems, package: facts }, collected)
    }
    if (facts !== null) {
      const releases = candidates.map(({ value }) => ({ noticeId: noticeIdOf(value), date: idAt(value, 'date') }))
      collected.packages.push({ ...facts, releases, complete: parsed.incomplete.size === 0 })
    }
    for (const { path, uri } of linked) {
      const problem = sourceProblem('RELEASE_NOT_EMBEDDED', path, uri, 'The record only links to this release.')
      collected.problems.push({ ...problem, line })
    }
  }
  return { kind: found.kind, reason: null }
}

function parse(
  text: string,
  firstLine: number,
): {
  value: Json | undefined
  incomplete: ReadonlySet<object>
  problems: readonly SourceProblem[]
} {
  try {
    return { value: JSON.parse(text) as Json, incomplete: new Set(), problems: [] }
  } catch {
    return readTolerantly(text, firstLine)
  }
}

/** Gives the problems of the text to the release in which they lie; the others belong to the document. */
function sortProblems(
  problems: readonly SourceProblem[],
  candidates: FoundPart['candidates'],
  line: number | null,
  collected: Collected,
): Map<string, SourceProblem[]> {
  const byRelease = new Map<string, SourceProblem[]>()
  if (problems.length === 0) return byRelease
  const paths = new Set(candidates.map((candidate) => candidate.path))
  for (const problem of problems) {
    const owner = prefixesOf(problem.path).find((prefix) => paths.has(prefix))
    if (owner === undefined || problem.path === '') collected.problems.push({ ...problem, line })
    else {
      const list = byRelease.get(owner) ?? []
      list.push({ ...problem, path: problem.path.slice(owner.length) })
      byRelease.set(owner, list)
    }
  }
  return byRelease
}

/** A release lies at most five steps deep (`/0/records/0/releases/0`). */
function prefixesOf(path: string): string[] {
  const steps = path.split('/', 6)
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}

function addRelease(
  candidate: FoundPart['candidates'][number],
  context: {
    readonly line: number | null
    readonly check: boolean
    readonly problems: SourceProblem[]
    readonly package: PackageFacts | null
  },
  collected: Collected,
): void {
  const { line, problems } = context
  const setAside = (problem: SourceProblem): void => {
    const [ocid, noticeId] = [idAt(candidate.value, 'ocid'), noticeIdOf(candidate.value)].map((id) =>
      id === null ? null : storableText(id),
    )
    collected.setAside.push({ pointer: candidate.path, line, ocid: ocid ?? null, noticeId: noticeId ?? null, problem })
  }
  if (!isObject(candidate.value))
    return setAside(sourceProblem('RELEASE_UNREADABLE', candidate.path, null, 'A release must be a JSON object.'))
  let release: JsonObject = candidate.value
  let canonical = canonicalJson(release)
  if (canonical.text === null) {
    const detail = `The release is nested deeper than ${MAXIMUM_DEPTH} levels.`
    return setAside(sourceProblem('RELEASE_UNREADABLE', candidate.path, null, detail))
  }
  if (canonical.text.length > largestRelease) {
    const detail = `The release has ${canonical.text.length} characters; at most ${largestRelease} are read.`
    return setAside(sourceProblem('RELEASE_TOO_LARGE', candidate.path, null, detail))
  }
  if (context.check || canonical.hasInfinity) {
    release = storableJson(release, '', problems) as JsonObject
    canonical = canonicalJson(release)
  }
  const ocid = idAt(release, 'ocid')
  if (ocid === null)
    return setAside(sourceProblem('OCID_MISSING', `${candidate.path}/ocid`, null, 'The release has no ocid.'))
  const noticeId = noticeIdOf(release)
  if (noticeId === null)
    return setAside(sourceProblem('NOTICE_ID_MISSING', `${candidate.path}/id`, null, 'The release has no id.'))
  const unusable = unusableId(candidate.path, ocid, noticeId)
  if (unusable !== null) return setAside(unusable)
  const text = canonical.text ?? ''
  collected.releases.push({
    release,
    table: null,
    pointer: candidate.path,
    line,
    ocid,
    noticeId,
    contentHash: contentHash(text),
    size: text.length,
    package: context.package,
    problems,
  })
}

function unusableId(path: string, ocid: string, noticeId: string): SourceProblem | null {
  for (const [key, id] of [
    ['ocid', ocid],
    ['id', noticeId],
  ] as const) {
    const wrong = id.length > longestId ? `has more than ${longestId} characters` : 'holds a control character'
    if (id.length > longestId || controlCharacter.test(id))
      return sourceProblem('ID_UNUSABLE', `${path}/${key}`, id, `The ${key} ${wrong}.`)
  }
  return null
}

function addTableNotice({ notice, line, setAside, problems }: TableNotice, form: TableForm, to: Collected): void {
  const ids = form.idsOf(notice)
  const missing = ids === null ? sourceProblem('NOTICE_ID_MISSING', '', null, 'The row has no number.') : null
  const problem = setAside ?? missing ?? (ids === null ? null : unusableId('', ids.ocid, ids.noticeId))
  if (problem !== null || ids === null) {
    const aside = { pointer: '', line, ocid: null, noticeId: null }
    if (problem !== null) to.setAside.push({ ...aside, problem })
    return
  }
  const text = canonicalJson(notice).text ?? ''
  const hash = contentHash(text)
  to.releases.push({
    ...{ release: notice, table: form.name, pointer: '', line, ...ids, contentHash: hash, size: text.length },
    package: null,
    problems,
  })
}
