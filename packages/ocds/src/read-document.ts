import { canonicalJson, contentHash, MAXIMUM_DEPTH } from './document/canonical-json.js'
import { decodeBytes } from './document/decode-bytes.js'
import { findReleases } from './document/find-releases.js'
import type { FoundReleases, NotRead, PackageFacts } from './document/find-releases.js'
import { isJsonLines, linesOf } from './document/json-lines.js'
import { noticeIdOf } from './document/notice-id.js'
import { mayHoldForbiddenCharacters, storableJson } from './document/storable-json.js'
import { readTolerantly } from './document/tolerant-json.js'
import { idAt, isObject } from './loose-json.js'
import type { Json, JsonObject } from './loose-json.js'
import { sourceProblem } from './source-problem.js'
import type { SourceProblem } from './source-problem.js'

/** What a file or an answer of a source's API holds. */
export interface DocumentRead {
  /** Null where the document is not recognised as one of releases; that is no error. */
  readonly kind: FoundReleases['kind'] | 'JSON_LINES' | null
  /** Why it was not recognised; null where it was. */
  readonly notRecognised: string | null
  /** One per package: several where each line of the document is one. */
  readonly packages: readonly PackageRead[]
  readonly releases: readonly ReleaseRead[]
  /** Releases that could not be taken, each with the problem that set it aside. */
  readonly setAside: readonly SetAside[]
  /** Problems of the document as a whole; paths point into the document, or into its line. */
  readonly problems: readonly (SourceProblem & { readonly line: number | null })[]
  readonly notRead: readonly (NotRead & { readonly line: number | null })[]
}

export interface PackageRead extends PackageFacts {
  /** False where the document stops before its end, so that a link to a next page may be missing. */
  readonly complete: boolean
  /** Identifier and date of its releases, those set aside included, in their order, as given. */
  readonly releases: readonly { readonly noticeId: string | null; readonly date: string | null }[]
}

export interface ReleaseRead {
  readonly release: JsonObject
  /** RFC 6901 JSON Pointer of the release in its document, or in its line of the document. */
  readonly pointer: string
  /** 1-based line in JSON lines, else null. */
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

interface Collected {
  readonly packages: PackageRead[]
  readonly releases: ReleaseRead[]
  readonly setAside: SetAside[]
  readonly problems: (SourceProblem & { line: number | null })[]
  readonly notRead: (NotRead & { line: number | null })[]
}

/** Reads bytes of a file or answer into releases. It never throws; what is wrong comes back as problems. */
export function readDocument(bytes: Uint8Array, about: { readonly name: string }): DocumentRead {
  const collected: Collected = { packages: [], releases: [], setAside: [], problems: [], notRead: [] }
  const decoded = decodeBytes(bytes)
  for (const problem of decoded.problems) collected.problems.push({ ...problem, line: null })
  if (decoded.text === null) return { kind: null, notRecognised: `${about.name}: cannot be unpacked`, ...collected }
  const found = isJsonLines(decoded.text) ? readLines(decoded.text, collected) : readOne(decoded.text, null, collected)
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

function readLines(text: string, collected: Collected): Recognised<'JSON_LINES'> {
  let recognised = false
  let reason = 'no line of it holds an OCDS release'
  for (const { line, content } of linesOf(text)) {
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
  const parsed = parse(text)
  if (parsed.value === undefined) return { kind: null, reason: 'no JSON' }
  const found = findReleases(parsed.value)
  if (typeof found === 'string') {
    for (const problem of parsed.problems) collected.problems.push({ ...problem, line })
    return { kind: null, reason: found }
  }
  const candidates = found.candidates.filter(
    ({ value }) => !(typeof value === 'object' && value !== null && parsed.incomplete.has(value)),
  )
  const ofRelease = sortProblems(parsed.problems, candidates, line, collected)
  const check = mayHoldForbiddenCharacters(text)
  for (const candidate of candidates) {
    const problems = ofRelease.get(candidate.path) ?? []
    addRelease(candidate, { line, check, problems, package: found.package }, collected)
  }
  if (found.package !== null) {
    const releases = candidates.map(({ value }) => ({ noticeId: noticeIdOf(value), date: idAt(value, 'date') }))
    collected.packages.push({ ...found.package, releases, complete: parsed.incomplete.size === 0 })
  }
  for (const notRead of found.notRead) collected.notRead.push({ ...notRead, line })
  return { kind: found.kind, reason: null }
}

function parse(text: string): {
  value: Json | undefined
  incomplete: ReadonlySet<object>
  problems: readonly SourceProblem[]
} {
  try {
    return { value: JSON.parse(text) as Json, incomplete: new Set(), problems: [] }
  } catch {
    return readTolerantly(text)
  }
}

/** Gives the problems of the text to the release in which they lie; the others belong to the document. */
function sortProblems(
  problems: readonly SourceProblem[],
  candidates: FoundReleases['candidates'],
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

/** A release lies at most four steps deep (`/records/0/releases/0`). */
function prefixesOf(path: string): string[] {
  const steps = path.split('/', 6)
  return steps.slice(0, 5).map((_, index) => steps.slice(0, index + 1).join('/'))
}

function addRelease(
  candidate: FoundReleases['candidates'][number],
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
    const [ocid, noticeId] = [idAt(candidate.value, 'ocid'), noticeIdOf(candidate.value)]
    collected.setAside.push({ pointer: candidate.path, line, ocid, noticeId, problem })
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
  const text = canonical.text ?? ''
  collected.releases.push({
    release,
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
