import { drawCoverageLine } from '@openward/pictures/coverage-line'
import type { Picture } from '@openward/pictures/picture'
import { codesOf } from '@openward/vocabulary/code-list'
import { SOURCES } from '@openward/vocabulary/source'
import { printAwardsApart } from '../../award-counts/print-awards-apart'
import type { AboutQuery } from '../../generated/operations'
import { printCount, printCounted } from '../../print/print-count'
import { printCoverage } from '../../print/print-coverage'
import { printInstant } from '../../print/print-day'

export interface AboutPage {
  readonly madeUp: boolean
  readonly sentence: string
  readonly held: string
  readonly coverage: Picture | null
  readonly sources: readonly { readonly label: string; readonly definition: string }[]
  readonly qualityIssues: string
  readonly imports: readonly {
    readonly started: string
    readonly state: string
    readonly figures: readonly string[]
  }[]
}

/** Columns of the table of imports, in the order of `figures`. */
export const IMPORT_COLUMNS = ['Files', 'Releases read', 'New', 'Changed', 'Already known', 'Set aside'] as const

const EVIDENCE: Readonly<Record<AboutQuery['register']['coverage'][number]['evidence'], string>> = {
  PACKAGE_LINKS: 'A complete chain of pages of the source',
  DECLARED: 'Declared by whoever imported it',
}

export function presentAbout({ register, importRuns }: AboutQuery): AboutPage {
  const { counts } = register
  const coverage = printCoverage(register.coverage)
  return {
    madeUp: register.madeUp,
    sentence:
      `The register holds ${printCounted(counts.notices, 'notice')}, ${printCounted(counts.providers, 'provider')} and ` +
      `${printCounted(counts.commissioners, 'commissioner')}. From the notices it reads ` +
      `${printAwardsApart(counts.awards + counts.frameworkAdmissions, counts.frameworkAdmissions, ' made')}. ` +
      `${printCount(counts.healthAwards)} of the awards are of health services in England.`,
    held: coverage === null ? 'No day of its sources is held whole yet.' : `Days held whole: ${coverage}.`,
    coverage:
      register.coverage.length === 0
        ? null
        : drawCoverageLine({
            id: 'coverage',
            title: 'Days of each source that the register holds whole',
            description: `Days held whole: ${coverage}. Of other days it cannot be told what is missing.`,
            notes: [
              ...(register.madeUp ? ['Made-up sample data.'] : []),
              'Dark: held whole. Hatched: not held, or in part only.',
              `Openward, data version ${register.dataVersion.number}, ${printInstant(register.dataVersion.changedAt)}.`,
            ],
            runs: register.coverage.map((run) => ({ ...run, evidence: EVIDENCE[run.evidence] })),
          }),
    sources: codesOf(SOURCES)
      .filter((source) => source !== 'OTHER')
      .map((source) => SOURCES[source]),
    qualityIssues: printCounted(counts.qualityIssues, 'quality issue'),
    imports: importRuns.map((run) => ({
      started: printInstant(run.startedAt),
      state: run.finishedAt === null ? run.status.toLowerCase() : 'finished',
      figures: [run.files, run.releasesRead, run.recordedNew, run.recordedChanged, run.alreadyKnown, run.setAside].map(
        printCount,
      ),
    })),
  }
}
