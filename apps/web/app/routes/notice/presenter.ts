import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import { PARTY_ROLES } from '@openward/vocabulary/party-role'
import { SOURCES } from '@openward/vocabulary/source'
import type { PrintedLink } from '../../award-rows/print-award-row'
import type { PrintedTerm } from '../../components/term'
import type { NoticeQuery } from '../../generated/operations'
import { organisationAddress, processAddress } from '../../print/addresses'
import { printDay, printInstant } from '../../print/print-day'
import { showChange } from '../../quotes/show-change'
import { markText, type MarkedPart } from '../../quotes/mark-text'
import { printReasons, type PrintedReason } from '../../quotes/print-reasons'
import { printTerm } from '../../vocabulary/print-term'
import { routePhrase } from '../../vocabulary/route-phrase'

type Notice = NonNullable<NoticeQuery['notice']>

export interface NoticePage {
  readonly title: string
  readonly id: string
  readonly sentence: string
  readonly stage: PrintedTerm
  readonly route: PrintedTerm
  readonly level: Notice['competitionLevel']
  readonly regime: PrintedTerm
  readonly confidence: PrintedTerm
  readonly scope: string
  readonly published: string | null
  readonly sourceUrl: string | null
  readonly process: PrintedLink
  readonly awards: readonly PrintedLink[]
  readonly flags: readonly PrintedTerm[]
  /** Texts with words that decide route and law first, in the order of their weight. */
  readonly texts: readonly {
    readonly path: string
    readonly part: string
    readonly parts: readonly MarkedPart[]
    readonly decides: boolean
  }[]
  readonly otherReasons: readonly PrintedReason[]
  readonly rules: readonly PrintedLink[]
  readonly conflicts: readonly { readonly route: string; readonly path: string; readonly quote: string }[]
  readonly parties: readonly { readonly name: string; readonly href: string | null; readonly role: string }[]
  readonly versions: readonly PrintedVersion[]
  readonly issues: readonly {
    readonly id: string
    readonly label: string
    readonly definition: string
    readonly mend: string
    readonly path: string | null
    readonly value: string | null
  }[]
}

export interface PrintedVersion {
  readonly key: string
  readonly published: string | null
  readonly recorded: string
  /** First characters of the hash of the bytes as received. */
  readonly bytes: string
  /** Null where there was, or is, nothing. */
  readonly changes: readonly {
    readonly path: string
    readonly before: readonly MarkedPart[] | null
    readonly after: readonly MarkedPart[] | null
  }[]
}

export function presentNotice(notice: Notice): NoticePage {
  return {
    title: notice.title ?? 'Notice without a title',
    id: `${SOURCES[notice.source].label} ${notice.noticeId}`,
    sentence: printSentence(notice),
    stage: printTerm('stage', notice.stage),
    route: printTerm('route', notice.route),
    level: notice.competitionLevel,
    regime: printTerm('regime', notice.regime),
    confidence: printTerm('confidence', notice.confidence),
    scope: `${printTerm('scope', notice.scope).label}, ${printTerm('jurisdiction', notice.jurisdiction).label}`,
    published: notice.publishedAt === null ? null : printInstant(notice.publishedAt),
    sourceUrl: notice.sourceUrl,
    process: { label: notice.ocid, href: processAddress(notice.ocid) },
    awards: notice.awards.map((award) => ({
      label: award.title ?? 'Award without a title',
      href: `/awards/${encodeURIComponent(award.id)}`,
    })),
    flags: notice.flags.map((flag) => printTerm('flag', flag)),
    texts: printTexts(notice),
    otherReasons: printReasons(notice.finding.basis).others,
    rules: [
      ...new Map(
        notice.finding.basis.map(({ rule }) => [
          rule.id,
          { label: rule.title, href: `/award-routes/${encodeURIComponent(rule.id)}` },
        ]),
      ).values(),
    ],
    conflicts: notice.finding.conflicts.map(({ route, path, quote }) => ({
      route: AWARD_ROUTES[route].label,
      path,
      quote,
    })),
    parties: notice.parties.map(({ name, role, organisation }) => ({
      name,
      role: PARTY_ROLES[role].label,
      href:
        organisation === null
          ? null
          : organisationAddress(organisation.__typename === 'Provider' ? 'provider' : 'commissioner', organisation.id),
    })),
    versions: notice.versions.map((version) => ({
      key: version.contentHash,
      published: version.publishedAt === null ? null : printInstant(version.publishedAt),
      recorded: printInstant(version.recordedAt),
      bytes: version.sourceSha256.slice(0, 12),
      changes: version.changes.map(printChange),
    })),
    issues: notice.qualityIssues.map(({ id, label, definition, mend, path, value }) => ({
      id,
      label,
      definition,
      mend,
      path,
      value,
    })),
  }
}

function printSentence(notice: Notice): string {
  const day = notice.publishedOn === null ? 'on a day that is not stated' : `on ${printDay(notice.publishedOn)}`
  const route =
    notice.route === 'NOT_AN_AWARD'
      ? 'It is not about choosing a provider.'
      : notice.route === 'NOT_STATED'
        ? 'It does not say how the provider is chosen.'
        : `It says that the provider is chosen ${routePhrase(notice.route)}.`
  return `Published ${day}; stage: ${printTerm('stage', notice.stage).label.toLowerCase()}. ${route}`
}

function printTexts(notice: Notice): NoticePage['texts'] {
  const { decidingPaths } = printReasons(notice.finding.basis)
  const texts = notice.texts.map(({ part, path, text }) => {
    const quotes = notice.finding.basis.filter((basis) => basis.path === path).map(({ quote }) => quote)
    return { path, part: partLabel(part), parts: markText(text, quotes), decides: decidingPaths.includes(path) }
  })
  const weight = ({ path, decides }: (typeof texts)[number]) =>
    decides ? decidingPaths.indexOf(path) : decidingPaths.length
  return texts.toSorted((a, b) => weight(a) - weight(b))
}

/** NOTICE_DESCRIPTION → Notice description. */
function partLabel(part: string): string {
  const words = part.toLowerCase().replaceAll('_', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function printChange({ path, before, after }: Notice['versions'][number]['changes'][number]) {
  const shown = showChange(before ?? '', after ?? '')
  return { path, before: before === null ? null : shown.before, after: after === null ? null : shown.after }
}
