import { printAwardsApart } from '../../award-counts/print-awards-apart'
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
      /** Admissions to frameworks left out. */
      readonly awards: string
      /** Admissions to frameworks, where there are some. */
      readonly admissions: string | null
      readonly awardsHref: string
    }[]
  }[]
}

export function presentSystems({ integratedCareSystems: systems }: SystemsQuery): SystemsPage {
  const regions = [...new Set(systems.map((system) => system.region))].toSorted()
  const recorded = systems.reduce((sum, system) => sum + system.awardCount, 0)
  const admissions = systems.reduce((sum, system) => sum + system.frameworkAdmissionCount, 0)
  const held = printAwardsApart(recorded, admissions, ' of health services')
  const withSome = systems.filter((system) => system.awardCount > 0).length
  return {
    sentence:
      systems.length === 0
        ? 'This register knows no integrated care system: the reference rows that name them are not loaded.'
        : `${printCounted(systems.length, 'integrated care system')} ${systems.length === 1 ? 'stands' : 'stand'} in England today; the register ` +
          `holds ${held}${held.includes(', ') ? ',' : ''} by the boards of ${printCount(withSome)} of them.`,
    regions: regions.map((name) => ({
      name,
      systems: systems
        .filter((system) => system.region === name)
        .map((system) => ({
          code: system.code,
          name: system.name,
          board:
            system.board === null
              ? null
              : { label: system.board.name, href: organisationAddress('commissioner', system.board.id) },
          since: system.validFrom === null ? null : printShortDay(system.validFrom),
          awards: printCount(system.awardCount - system.frameworkAdmissionCount),
          admissions: system.frameworkAdmissionCount === 0 ? null : printCount(system.frameworkAdmissionCount),
          awardsHref: `/awards?system=${encodeURIComponent(system.id)}`,
        })),
    })),
  }
}
