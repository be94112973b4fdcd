import type { CompetitionLevel } from '@openward/vocabulary/competition-level'
import type { AwardRowFragment } from '../generated/operations'
import { organisationAddress } from '../print/addresses'
import { printCount } from '../print/print-count'
import { printShortDay } from '../print/print-day'
import { printShortAmount } from '../print/print-money'
import { printRowRoute } from './print-row-route'

export interface PrintedLink {
  readonly label: string
  readonly href: string
}

/** One award of a list as it is printed; null stands for what the notices do not state. */
export interface PrintedAwardRow {
  readonly id: string
  readonly title: PrintedLink
  readonly providers: readonly PrintedLink[]
  /** "and 12 others", or null. */
  readonly moreProviders: string | null
  readonly commissioner: PrintedLink | null
  readonly route: string
  /** Null where providers are only admitted to a framework: there is nothing to choose for yet. */
  readonly level: CompetitionLevel | null
  readonly day: string | null
  /** "Intended" or "Abandoned" where the award is not made. */
  readonly status: string | null
  readonly value: string | null
}

const SHOWN_PROVIDERS = 2

export function printAwardRow(award: AwardRowFragment): PrintedAwardRow {
  const day = award.awardPublishedOn ?? award.firstPublishedOn
  const shown = award.providers.slice(0, SHOWN_PROVIDERS).map(({ provider }) => ({
    label: provider.name,
    href: organisationAddress('provider', provider.id),
  }))
  const others = award.providerCount - shown.length
  return {
    id: award.id,
    title: { label: award.title ?? 'Award without a title', href: `/awards/${encodeURIComponent(award.id)}` },
    providers: shown,
    moreProviders: others > 0 ? `and ${printCount(others)} ${others === 1 ? 'other' : 'others'}` : null,
    commissioner:
      award.commissioner === null
        ? null
        : { label: award.commissioner.name, href: organisationAddress('commissioner', award.commissioner.id) },
    route: printRowRoute(award.route),
    level: award.route === 'FRAMEWORK_ESTABLISHMENT' ? null : award.competitionLevel,
    day: day === null ? null : printShortDay(day),
    status: award.status === 'INTENDED' ? 'Intended' : award.status === 'ABANDONED' ? 'Abandoned' : null,
    value: award.value === null ? null : printShortAmount(award.value),
  }
}
