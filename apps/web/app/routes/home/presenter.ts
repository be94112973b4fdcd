import { printAwardsApart } from '../../award-counts/print-awards-apart'
import { printLevelCounts, type PrintedCounts } from '../../award-counts/print-award-counts'
import { printAwardRow, type PrintedAwardRow, type PrintedLink } from '../../award-rows/print-award-row'
import type { HomeQuery } from '../../generated/operations'
import { organisationAddress } from '../../print/addresses'
import { printCounted } from '../../print/print-count'
import { printCoverage } from '../../print/print-coverage'
import { printInstant } from '../../print/print-day'

export interface HomePage {
  /** What is held, with sources, days and date. */
  readonly held: string
  readonly counts: PrintedCounts
  readonly newest: readonly PrintedAwardRow[]
  /** One real example for each door; null where the register holds none. */
  readonly mutual: { readonly link: PrintedLink; readonly sentence: string } | null
  readonly busiest: { readonly link: PrintedLink; readonly sentence: string } | null
  readonly providerCount: string
}

export function presentHome(result: HomeQuery): HomePage {
  const { register, levels, newest, mutuals, busiest } = result
  const coverage = printCoverage(register.coverage)
  const counts = register.counts
  return {
    held:
      `It holds ${printCounted(counts.notices, 'notice')} and what is read from them: ` +
      `${printAwardsApart(counts.awards + counts.frameworkAdmissions, counts.frameworkAdmissions, ' made')}. Of health services in England are ` +
      `${printCounted(counts.healthAwards, 'award')}` +
      (counts.healthFrameworkAdmissions === 0
        ? '. '
        : ` and ${printCounted(counts.healthFrameworkAdmissions, 'admission')}. `) +
      (coverage === null ? 'No day of its sources is held whole yet.' : `Days held whole: ${coverage}.`) +
      ` Last changed ${printInstant(register.dataVersion.changedAt)}.`,
    counts: printLevelCounts(levels, {
      id: 'levels',
      title: 'Published health-service awards in England, by competition level',
      madeUp: register.madeUp,
    }),
    newest: newest.nodes.map(printAwardRow),
    mutual: example(mutuals.nodes[0]),
    busiest: example(busiest.nodes[0]),
    providerCount: printCounted(busiest.totalCount, 'provider'),
  }
}

function example(provider: HomeQuery['mutuals']['nodes'][number] | undefined): HomePage['mutual'] {
  if (provider === undefined) return null
  return {
    link: { label: provider.name, href: organisationAddress('provider', provider.id) },
    sentence: `${printCounted(provider.awardCount - provider.frameworkAdmissionCount, 'award')} of health services in England`,
  }
}
