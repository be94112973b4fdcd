import { drawRegimeLine } from '@openward/pictures/regime-line'
import type { Picture } from '@openward/pictures/picture'
import { codesOf } from '@openward/vocabulary/code-list'
import { REGIME_LAWS, SECTION_75_LAW } from '@openward/vocabulary/law/regime-law'
import { REGIMES, type Regime } from '@openward/vocabulary/regime'
import { regimeAddress } from '../../print/addresses'

const oldestFirst: readonly Regime[] = ['PCR_2006', 'PCR_2015', 'PSR_2023', 'PA_2023']

/** The laws on one line of time from 2006; `today` is its last day. */
export function drawLine(today: string): Picture {
  const time = (label: string, periods: (typeof REGIME_LAWS)[Regime]['periods']) => ({
    label,
    periods: periods.map(({ from, to, law }) => ({ from, to, who: law.text })),
  })
  const [first, ...others] = oldestFirst.map((code) => time(REGIMES[code].label, REGIME_LAWS[code].periods))
  const beside = time(SECTION_75_LAW.label, SECTION_75_LAW.periods)
  return drawRegimeLine({
    id: 'regimes',
    title: 'Under which law health services in England could be awarded, from 2006',
    description:
      'Bands of time: the Public Contracts Regulations 2006 and 2015 one after the other, the section 75 regulations beside them from 2013, the Provider Selection Regime from 2024, and the Procurement Act from 2025 for what that regime does not cover.',
    notes: [
      'Procurements that were begun under a law stay under it, so awards of an older law appear after its band ends.',
      'Source: the instruments named below.',
    ],
    regimes: first === undefined ? [beside] : [first, beside, ...others],
    to: today,
  })
}

export const regimeRows = codesOf(REGIMES)
  .filter((code) => code !== 'NOT_STATED')
  .map((code) => ({
    code,
    label: REGIMES[code].label,
    definition: REGIMES[code].definition,
    citation: REGIMES[code].citation,
    href: regimeAddress(code),
  }))
