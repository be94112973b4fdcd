import type { PrintedLink } from '../../award-rows/print-award-row'
import type { SystemsQuery } from '../../generated/operations'
import { organisationAddress } from '../../print/addresses'
import { printCount, printCounted } from '../../print/print-count'
import { printShortDay } from '../../print/print-day'

export interface SystemsPage {
  readonly sentence: string
  readonly regions: readonly {
    readonly name: string
    readonly systems: readonly {
      readonly code: string
      readonly name: string
      readonly board: PrintedLink | null
      readonly since: string | null
      readonly awards: string
      readonly awardsHref: string
    }[]
  }[]
}

export function presentSystems({ integratedCareSystems: systems }: SystemsQuery): SystemsPage {
  const regions = [...new Set(systems.map((system) => system.region ?? 'Region not stated'))].toSorted()
  const withAwards = systems.filter((system) => system.awardCount > 0).length
  return {
    sentence:
      systems.length === 0
        ? 'This register knows no integrated care system: the reference rows that name them are not loaded.'
        : `${printCounted(systems.length, 'integrated care system')} ${systems.length === 1 ? 'stands' : 'stand'} in England today; the register ` +
          `holds awards of health services by the boards of ${printCount(withAwards)} of them.`,
    regions: regions.map((name) => ({
      name,
      systems: systems
        .filter((system) => (system.region ?? 'Region not stated') === name)
        .map((system) => ({
          code: system.code,
          name: system.name,
          board:
            system.board === null
              ? null
              : { label: system.board.name, href: organisationAddress('commissioner', system.board.id) },
          since: system.validFrom === null ? null : printShortDay(system.validFrom),
          awards: printCount(system.awardCount),
          awardsHref: `/awards?system=${encodeURIComponent(system.id)}`,
        })),
    })),
  }
}
