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
  const shown = value === null ? null : storableText(value.slice(0, longestValue))
  return { code, path: storableText(path), value: shown, detail }
}

/** A problem itself is stored too, so nothing in it may carry the characters that it reports. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD').toWellFormed()
}
