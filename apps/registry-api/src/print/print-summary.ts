import type { ImportSummary } from '@openward/ingest/import-summary'
import type { CoverageSpan } from '@openward/registry/recording/source-coverage'
import type { QualityIssueCode } from '@openward/vocabulary/quality-issue-code'
import { QUALITY_ISSUE_CODES } from '@openward/vocabulary/quality-issue-code'
import { SOURCES } from '@openward/vocabulary/source'

/** The table with which an import ends. */
export function summaryInWords(summary: ImportSummary): string {
  const seconds = summary.milliseconds / 1000
  return [
    ...table([
      ['Files read', summary.files],
      ['Releases read', summary.releasesRead],
      ['  new', summary.recordedNew],
      ['  changed', summary.recordedChanged],
      ['  already known', summary.alreadyKnown],
      ['  set aside', summary.setAside],
    ]),
    ...setAsideInWords(summary),
    ...problemsInWords(summary),
    ...notRecognisedInWords(summary),
    ...coverageInWords(summary.coverage),
    `Took ${seconds.toFixed(1)} s.`,
  ].join('\n')
}

function table(rows: readonly (readonly [string, number])[]): string[] {
  const width = Math.max(...rows.map(([, number]) => number.toLocaleString('en-GB').length))
  return rows.map(([label, number]) => `${label.padEnd(20)}${number.toLocaleString('en-GB').padStart(width)}`)
}

function setAsideInWords({ setAsideByCode }: ImportSummary): string[] {
  const codes = Object.entries(setAsideByCode) as [QualityIssueCode, number][]
  if (codes.length === 0) return []
  return [
    '',
    'Set aside, and what mends it:',
    ...codes.map(
      ([code, number]) =>
        `  ${String(number)} × ${QUALITY_ISSUE_CODES[code].label} (${code}). ${QUALITY_ISSUE_CODES[code].mend}`,
    ),
  ]
}

function problemsInWords({ problems }: ImportSummary): string[] {
  if (problems.length === 0) return []
  return [
    '',
    'Problems recorded, and what mends them:',
    ...problems.map(({ code, count, files, hasMoreFiles }) => {
      const { label, mend } = QUALITY_ISSUE_CODES[code]
      return `  ${String(count)} × ${label} (${code}), in ${files.join(', ')}${hasMoreFiles ? ' …' : ''}. ${mend}`
    }),
  ]
}

function notRecognisedInWords({ notRecognised }: ImportSummary): string[] {
  if (notRecognised.length === 0) return []
  return ['', 'Not recognised, and passed over:', ...notRecognised.map(({ name, reason }) => `  ${name}: ${reason}`)]
}

function coverageInWords(coverage: readonly CoverageSpan[]): string[] {
  if (coverage.length === 0)
    return ['', 'No day of any source is held whole; use --covers FROM..TO where you know better.', '']
  return [
    '',
    'Days now held whole:',
    ...coverage.map(
      ({ source, from, to, days, evidence }) =>
        `  ${SOURCES[source].label}: ${from === to ? from : `${from} to ${to}`} (${String(days)} ${days === 1 ? 'day' : 'days'}, ${
          evidence === 'DECLARED' ? 'declared' : 'shown by the packages'
        })`,
    ),
    '',
  ]
}
