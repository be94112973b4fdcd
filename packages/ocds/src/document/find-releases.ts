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

export interface FoundReleases {
  readonly kind: 'RELEASE_PACKAGE' | 'RECORD_PACKAGE' | 'PACKAGE_ARRAY' | 'RELEASE_ARRAY' | 'RELEASE'
  /** One for each package, and one for all releases outside of any. */
  readonly parts: readonly FoundPart[]
}

export interface FoundPart {
  readonly package: PackageFacts | null
  readonly candidates: readonly { readonly value: Json; readonly path: string }[]
  /** Releases that stand behind a link only. */
  readonly linked: readonly { readonly path: string; readonly uri: string }[]
}

/** The releases in a parsed document, or the reason why it is no document of releases. */
export function findReleases(document: Json): FoundReleases | string {
  if (isList(document)) return fromList(document)
  if (!isObject(document)) return 'no JSON object or list'
  const releases = member(document, 'releases')
  if (isList(releases)) {
    const part = fromReleasePackage(document, releases, '')
    return typeof part === 'string' ? part : { kind: 'RELEASE_PACKAGE', parts: [part] }
  }
  const records = member(document, 'records')
  if (isList(records)) {
    const part = fromRecordPackage(document, records, '')
    return typeof part === 'string' ? part : { kind: 'RECORD_PACKAGE', parts: [part] }
  }
  if (looksLikeRelease(document))
    return { kind: 'RELEASE', parts: [{ package: null, candidates: [{ value: document, path: '' }], linked: [] }] }
  return 'a JSON object that is no OCDS package, record or release'
}

/** A list of releases, of packages, or of both. */
function fromList(document: readonly Json[]): FoundReleases | string {
  const parts: FoundPart[] = []
  const candidates: { value: Json; path: string }[] = []
  for (const [index, value] of document.entries()) {
    const part = packageIn(value, `/${index}`)
    if (part === null) candidates.push({ value, path: `/${index}` })
    else parts.push(part)
  }
  if (parts.length === 0 && !document.some(looksLikeRelease)) return 'a JSON list that holds no OCDS release'
  if (candidates.length > 0) parts.push({ package: null, candidates, linked: [] })
  return { kind: candidates.length === document.length ? 'RELEASE_ARRAY' : 'PACKAGE_ARRAY', parts }
}

function packageIn(value: Json, path: string): FoundPart | null {
  if (!isObject(value)) return null
  const [releases, records] = [member(value, 'releases'), member(value, 'records')]
  const part = isList(releases)
    ? fromReleasePackage(value, releases, path)
    : isList(records)
      ? fromRecordPackage(value, records, path)
      : null
  return typeof part === 'string' ? null : part
}

function fromReleasePackage(document: JsonObject, releases: readonly Json[], at: string): FoundPart | string {
  const facts = packageFacts(document)
  if (!releases.some(looksLikeRelease) && (releases.length > 0 || facts === null))
    return 'a JSON object whose "releases" are no OCDS releases'
  const candidates = releases.map((value, index) => ({ value, path: `${at}/releases/${index}` }))
  return { package: facts, candidates, linked: [] }
}

function fromRecordPackage(document: JsonObject, records: readonly Json[], at: string): FoundPart | string {
  const candidates: { value: Json; path: string }[] = []
  const linked: FoundPart['linked'][number][] = []
  let recognised = false
  for (const [index, record] of records.entries()) {
    const path = `${at}/records/${index}`
    if (idAt(record, 'ocid') !== null) recognised = true
    const found = releasesOfRecord(record, path)
    candidates.push(...found.candidates)
    linked.push(...found.linked)
  }
  const facts = packageFacts(document)
  if (!recognised && candidates.length === 0 && (records.length > 0 || facts === null))
    return 'a JSON object whose "records" are no OCDS records'
  return { package: facts, candidates, linked }
}

/** Embedded releases; the compiled release only where none is embedded, since it repeats them. */
function releasesOfRecord(record: Json, path: string): Pick<FoundPart, 'candidates' | 'linked'> {
  const candidates: { value: Json; path: string }[] = []
  const linked: FoundPart['linked'][number][] = []
  const releases = member(record, 'releases')
  for (const [index, value] of (isList(releases) ? releases : []).entries()) {
    const releasePath = `${path}/releases/${index}`
    const uri = textAt(value, 'url')
    if (uri !== null && !looksLikeRelease(value)) linked.push({ path: releasePath, uri })
    else candidates.push({ value, path: releasePath })
  }
  const compiled = member(record, 'compiledRelease')
  if (candidates.length === 0 && isObject(compiled))
    candidates.push({ value: compiled, path: `${path}/compiledRelease` })
  return { candidates, linked }
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
