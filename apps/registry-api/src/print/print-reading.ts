import type { TriedRule } from '@openward/award-routes/read-notice'
import type { ReleaseReading } from '@openward/ingest/read-set'
import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import { CONFIDENCES } from '@openward/vocabulary/confidence'
import { JURISDICTIONS } from '@openward/vocabulary/jurisdiction'
import type { AwardReading, ReadProvider } from '@openward/vocabulary/notice-reading'
import { NOTICE_SCOPES } from '@openward/vocabulary/notice-scope'
import { NOTICE_STAGES } from '@openward/vocabulary/notice-stage'
import { READING_FLAGS } from '@openward/vocabulary/reading-flag'
import { REGIMES } from '@openward/vocabulary/regime'
import { SOURCES } from '@openward/vocabulary/source'

/** One release as one line of JSON, for programs. */
export function releaseAsJson({ noticeId, ocid, source, reading, awards }: ReleaseReading): string {
  return JSON.stringify({
    releaseId: noticeId,
    ocid,
    source,
    jurisdiction: reading.jurisdiction,
    scope: reading.scope,
    regime: reading.regime,
    route: reading.route,
    stage: reading.stage,
    competitionLevel: reading.competitionLevel,
    confidence: reading.confidence,
    basis: reading.basis.map(({ path, quote, rule }) => ({ path, quote, rule })),
    conflicts: reading.conflicts.map(({ route, path, quote }) => ({ route, path, quote })),
    awards: awards.map(({ id, providers, value }) => ({
      id,
      providers: providers.map(({ name, identifier }) => ({
        name,
        identifier: identifier && identifierText(identifier),
      })),
      value: value && { amount: value.amount, currency: value.currency, basis: value.basis, span: value.span },
    })),
    flags: reading.flags,
  })
}

/** One release in a few lines, for people. */
export function releaseInWords(release: ReleaseReading): string {
  const { noticeId, ocid, source, title, publishedAt, reading, awards } = release
  const about = [SOURCES[source].label, publishedAt?.slice(0, 10), ocid].filter(Boolean).join(', ')
  const lines = [
    `${noticeId}  ${cut(title ?? 'without a title', 100)}`,
    `  ${about}`,
    `  ${NOTICE_STAGES[reading.stage].label}; ${NOTICE_SCOPES[reading.scope].label}; ${JURISDICTIONS[reading.jurisdiction].label}`,
    `  Law: ${REGIMES[reading.regime].label}`,
    `  Route: ${AWARD_ROUTES[reading.route].label} (confidence: ${CONFIDENCES[reading.confidence].label.toLowerCase()})`,
    ...reading.basis.map(({ path, quote, rule }) => `    because of "${cut(quote, 160)}" at ${path} [${rule}]`),
    ...reading.conflicts.map(
      ({ route, path, quote }) => `    but ${AWARD_ROUTES[route].label}: "${cut(quote, 160)}" at ${path}`,
    ),
    ...awards.map((award) => `  ${awardInWords(award)}`),
    ...reading.flags.map((flag) => `  Note: ${READING_FLAGS[flag].definition}`),
  ]
  return `${lines.join('\n')}\n`
}

/** Which rules were tried, and why the others did not decide. */
export function explainRelease(tried: readonly TriedRule[]): string {
  const said = {
    DECIDES: 'decides',
    FOUND_BUT_WEAKER: 'found, but weaker',
    SET_ASIDE: 'found, but a notice of this stage chooses no provider',
    NOTHING_FOUND: 'found nothing',
  } as const
  const lines = tried.flatMap(({ id, outcome, finds, words }) => {
    if (outcome === 'DOES_NOT_APPLY') return []
    const quote = words === null ? '' : ` "${cut(words.quote, 120)}" at ${words.path}`
    return `    ${id}: ${said[outcome]}${finds === null ? '' : ` (${finds})`}${quote}`
  })
  return `  Rules tried:\n${lines.join('\n')}\n`
}

function awardInWords({ id, status, providers, value }: AwardReading): string {
  const what = { INTENDED: 'Intended award', AWARDED: 'Award', ABANDONED: 'Abandoned award' }[status]
  const money = value === null ? 'value not stated' : `${value.currency} ${value.amount} (${value.basis})`
  return `${what} ${id}: ${providers.map(providerInWords).join('; ') || 'no provider named'}; ${money}`
}

function providerInWords({ name, identifier }: ReadProvider): string {
  return identifier === null ? name : `${name} (${identifierText(identifier)})`
}

/** As org-id.guide writes them: `GB-COH-01234567`. */
function identifierText({ scheme, value }: { readonly scheme: string; readonly value: string }): string {
  return `${scheme}-${value}`
}

function cut(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`
}
