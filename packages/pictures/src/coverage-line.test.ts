import { describe, expect, it } from 'vitest'
import { drawCoverageLine, type CoverageLineData } from './coverage-line.js'

const data: CoverageLineData = {
  id: 'coverage',
  title: 'Days held whole',
  description: 'Find a Tender: 1 day in July and 3 days in August 2026.',
  notes: ['Made-up sample data.'],
  runs: [
    { source: 'FIND_A_TENDER', from: '2026-07-01', to: '2026-07-01', days: 1, evidence: 'declared' },
    { source: 'FIND_A_TENDER', from: '2026-08-10', to: '2026-08-12', days: 3, evidence: 'chain of pages' },
    { source: 'CONTRACTS_FINDER', from: '2026-08-31', to: '2026-08-31', days: 1, evidence: 'declared' },
  ],
}

function runs(svg: string): { x: number; width: number }[] {
  return [...svg.matchAll(/class="coverage-run" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map((match) => ({
    x: Number(match[1]),
    width: Number(match[2]),
  }))
}

describe('drawCoverageLine', () => {
  it('draws each run where it lies between the first and the last month, whole days wide', () => {
    const day = 704 / 62
    const [first, second, third] = runs(drawCoverageLine(data).wide)
    expect(first?.x).toBe(0)
    expect(first?.width).toBeCloseTo(day, 1)
    expect(second?.x).toBeCloseTo(40 * day, 1)
    expect(second?.width).toBeCloseTo(3 * day, 1)
    expect((third?.x ?? 0) + (third?.width ?? 0)).toBeCloseTo(704, 1)
  })

  it('has one line for each source with the rest of it hatched as not known', () => {
    const { narrow } = drawCoverageLine(data)
    expect(narrow.match(/level-edge-NOT_STATED/g)).toHaveLength(2)
    expect(narrow).toContain('fill="url(#coverage-narrow-unknown)"')
  })

  it('names the days, how many they are and what shows it in the table', () => {
    expect(drawCoverageLine(data).table.rows[1]).toEqual([
      'Find a Tender',
      '10 Aug 2026 to 12 Aug 2026',
      '3',
      'chain of pages',
    ])
  })

  it('marks months where the time is short and Januaries where it is long', () => {
    const ticks = (runs: CoverageLineData['runs']) =>
      [...drawCoverageLine({ ...data, runs }).wide.matchAll(/class="picture-tick"[^>]{0,99}>([^<]{1,20})</g)].map(
        (match) => match[1],
      )
    expect(ticks(data.runs)).toEqual(['Jul 2026', 'Aug 2026', 'Sept 2026'])
    const decade = { ...data.runs[0], from: '2013-03-01', to: '2026-08-31', days: 4932 } as const
    expect(ticks([{ source: 'FIND_A_TENDER', evidence: 'declared', ...decade }])).toEqual([
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
      '2026',
    ])
  })
})
