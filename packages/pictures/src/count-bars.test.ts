import { describe, expect, it } from 'vitest'
import { drawCountBars, printShare, type CountBarsData } from './count-bars.js'

const data: CountBarsData = {
  id: 'levels',
  title: 'Published awards by competition level',
  description: 'Direct 18, competitive 7, not stated 6.',
  notes: ['Made-up sample data.', 'Find a Tender, 10 to 12 August 2026.'],
  rowName: 'Competition level',
  unit: 'awards',
  total: 31,
  bars: [
    { label: 'Competitive', count: 7, share: 7 / 31, fill: 'COMPETITIVE' },
    { label: 'Direct', count: 18, share: 18 / 31, fill: 'DIRECT' },
    { label: 'Limited', count: 0, share: 0, fill: 'LIMITED' },
    { label: 'Not stated', count: 6, share: 6 / 31, fill: 'NOT_STATED' },
  ],
}

/** Widths of the bars in drawing order. */
function barWidths(svg: string): number[] {
  return [...svg.matchAll(/<rect class="picture-bar[^>]{0,200}? width="([\d.]+)"/g)].map((match) => Number(match[1]))
}

describe('drawCountBars', () => {
  it('draws bars from zero whose widths are in proportion to the counts', () => {
    const [competitive, direct, limited, notStated] = barWidths(drawCountBars(data).wide)
    expect((competitive ?? 0) / (direct ?? 1)).toBeCloseTo(7 / 18, 2)
    expect((notStated ?? 0) / (direct ?? 1)).toBeCloseTo(6 / 18, 2)
    expect(limited).toBe(0)
  })

  it('never leaves a row out, also where its count is nothing', () => {
    expect(barWidths(drawCountBars(data).narrow)).toHaveLength(4)
  })

  it('keeps every bar and its figure inside both layouts', () => {
    const { wide, narrow } = drawCountBars(data)
    expect(Math.max(...barWidths(wide))).toBeLessThan(704 - 100)
    expect(Math.max(...barWidths(narrow))).toBeLessThan(343 - 90)
  })

  it('says title, figures, source and days inside the picture', () => {
    const { wide } = drawCountBars(data)
    expect(wide).toContain('aria-labelledby="levels-wide-title levels-wide-desc"')
    expect(wide).toContain('<title id="levels-wide-title">Published awards by competition level</title>')
    expect(wide).toContain('<desc id="levels-wide-desc">Direct 18, competitive 7, not stated 6.</desc>')
    expect(wide).toContain('Find a Tender, 10 to 12 August 2026.')
    expect(wide).toContain('58 %')
  })

  it('gives each competition level a pattern of its own and hatches what is not stated', () => {
    const { wide } = drawCountBars(data)
    for (const level of ['COMPETITIVE', 'LIMITED', 'OPEN_TO_ALL', 'DIRECT', 'NOT_STATED']) {
      expect(wide).toContain(`<pattern id="levels-wide-${level}"`)
    }
    const patterns = [...wide.matchAll(/<pattern id="levels-wide-(?!NOT_APPLICABLE)\w+"[^>]*>(.*?)<\/pattern>/g)]
    const motifs = patterns.map((match) => match[1]?.replace(/level-ground level-\w+/, ''))
    expect(new Set(motifs).size).toBe(5)
    expect(wide).toContain('fill="url(#levels-wide-NOT_STATED)"')
  })

  it('lays the same rows out as a table with the denominator in its caption', () => {
    expect(drawCountBars(data).table).toEqual({
      caption: 'Published awards by competition level. The shares are of 31 awards.',
      columns: [
        { label: 'Competition level', numeric: false },
        { label: 'Awards', numeric: true },
        { label: 'Share', numeric: true },
      ],
      rows: [
        ['Competitive', '7', '23 %'],
        ['Direct', '18', '58 %'],
        ['Limited', '0', '0 %'],
        ['Not stated', '6', '19 %'],
      ],
    })
  })

  it('escapes what comes from notices', () => {
    const { wide, narrow } = drawCountBars({ ...data, title: '<script>alert(1)</script> & "more"' })
    for (const svg of [wide, narrow]) expect(svg).not.toContain('<script')
  })
})

describe('printShare', () => {
  it('never rounds something to nothing and has a dash without a denominator', () => {
    expect([0, 0.001, 0.235, 1, null].map(printShare)).toEqual(['0 %', 'under 1 %', '24 %', '100 %', '–'])
  })
})
