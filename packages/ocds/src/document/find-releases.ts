import { idAt, isList, isObject, member, textAt } from '../loose-json.js'
import type { Json, JsonObject } from '../loose-json.js'

/** What a package says about itself. */
export interface PackageFacts {
  readonly uri: string | null
  /** Address of the next page, or null on the last one. */
  readonly nextUri: string | null
  readonly publishedDate: string | null
  readonly publisherName: string | null
}

/** A release that stands behind a link only, or a form of it that is not read beside its releases. */
export interface NotRead {
  readonly path: string
  readonly uri: string | null
  readonly reason: string
}

export interface FoundReleases {
  readonly kind: 'RELEASE_PACKAGE' | 'RECORD_PACKAGE' | 'RELEASE_ARRAY' | 'RELEASE'
  readonly package: PackageFacts | null
  readonly candidates: readonly { readonly value: Json; readonly path: string }[]
  readonly notRead: readonly NotRead[]
}

/** The releases in a parsed document, or the reason why it is no document of releases. */
export function findReleases(document: Json): FoundReleases | string {
  if (isList(document)) {
    if (!document.some(looksLikeRelease)) return 'a JSON list that holds no OCDS release'
    const candidates = document.map((value, index) => ({ value, path: `/${index}` }))
    return { kind: 'RELEASE_ARRAY', package: null, candidates, notRead: [] }
  }
  if (!isObject(document)) return 'no JSON object or list'
  const releases = member(document, 'releases')
  if (isList(releases)) return fromReleasePackage(document, releases)
  const records = member(document, 'records')
  if (isList(records)) return fromRecordPackage(document, records)
  if (looksLikeRelease(document))
    return { kind: 'RELEASE', package: null, candidates: [{ value: document, path: '' }], notRead: [] }
  return 'a JSON object that is no OCDS package, record or release'
}

function fromReleasePackage(document: JsonObject, releases: readonly Json[]): FoundReleases | string {
  const facts = packageFacts(document)
  if (!releases.some(looksLikeRelease) && (releases.length > 0 || facts === null))
    return 'a JSON object whose "releases" are no OCDS releases'
  const candidates = releases.map((value, index) => ({ value, path: `/releases/${index}` }))
  return { kind: 'RELEASE_PACKAGE', package: facts, candidates, notRead: [] }
}

function fromRecordPackage(document: JsonObject, records: readonly Json[]): FoundReleases | string {
  const candidates: { value: Json; path: string }[] = []
  const notRead: NotRead[] = []
  let recognised = false
  for (const [index, record] of records.entries()) {
    const path = `/records/${index}`
    if (idAt(record, 'ocid') !== null) recognised = true
    const found = releasesOfRecord(record, path)
    candidates.push(...found.candidates)
    notRead.push(...found.notRead)
  }
  const facts = packageFacts(document)
  if (!recognised && candidates.length === 0 && (records.length > 0 || facts === null))
    return 'a JSON object whose "records" are no OCDS records'
  return { kind: 'RECORD_PACKAGE', package: facts, candidates, notRead }
}

/** Embedded releases; the compiled release only where none is embedded, since it repeats them. */
function releasesOfRecord(record: Json, path: string): Pick<FoundReleases, 'candidates' | 'notRead'> {
  const candidates: { value: Json; path: string }[] = []
  const notRead: NotRead[] = []
  const releases = member(record, 'releases')
  for (const [index, value] of (isList(releases) ? releases : []).entries()) {
    const releasePath = `${path}/releases/${index}`
    const linked = textAt(value, 'url')
    if (linked !== null && !looksLikeRelease(value))
      notRead.push({ path: releasePath, uri: linked, reason: 'The record only links to this release.' })
    else candidates.push({ value, path: releasePath })
  }
  const compiled = member(record, 'compiledRelease')
  if (candidates.length === 0 && isObject(compiled))
    candidates.push({ value: compiled, path: `${path}/compiledRelease` })
  return { candidates, notRead }
}

function packageFacts(document: JsonObject): PackageFacts | null {
  const uri = textAt(document, 'uri')
  const publishedDate = textAt(document, 'publishedDate')
  const publisherName = textAt(member(document, 'publisher'), 'name')
  if (uri === null && publishedDate === null && publisherName === null) return null
  return { uri, nextUri: textAt(member(document, 'links'), 'next'), publishedDate, publisherName }
}

const sections = ['tag', 'tender', 'parties', 'buyer', 'awards', 'contracts', 'planning', 'initiationType'] as const

/** An ocid, or two of a release's own members: enough to tell it from another program's "releases". */
function looksLikeRelease(value: Json): boolean {
  if (!isObject(value)) return false
  if (Object.hasOwn(value, 'ocid') && !Object.hasOwn(value, 'records')) return true
  return sections.filter((section) => Object.hasOwn(value, section)).length >= 2
}
