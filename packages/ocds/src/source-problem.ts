import type { QualityIssueCode } from '@openward/vocabulary/quality-issue-code'

/** Something wrong in a source document, found while it was read or mapped. */
export interface SourceProblem {
  readonly code: QualityIssueCode
  /** RFC 6901 JSON Pointer; into the release for problems of a release, into the document (or its line) otherwise. */
  readonly path: string
  /** The offending value as text, cut to 200 characters; null where there is none to show. */
  readonly value: string | null
  readonly detail: string
}

const longestValue = 200

export function sourceProblem(
  code: QualityIssueCode,
  path: string,
  value: string | null,
  detail: string,
): SourceProblem {
  return { code, path, value: value === null ? null : storable(value.slice(0, longestValue)), detail }
}

/** The problem itself is stored too, so it may not carry the characters that it reports. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD').toWellFormed()
}
