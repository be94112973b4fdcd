import { describe, expect, it } from 'vitest'
import { drawAwardTerms, type AwardTerm, type AwardTermsData } from './award-terms.js'

const award: AwardTerm = {
  title: 'Night nursing',
  who: 'A made-up board',
  how: 'Direct award process C',
  level: 'DIRECT',
  startsOn: '2024-01-01',
  endsOn: '2025-12-31',
  extendableToOn: '2026-12-31',
  noticesOn: ['2023-01-01', '2023-01-01', '2024-07-01'],
}
const data: AwardTermsData = {
  id: 'terms',
  title: 'Awards through time',
  description: 'Three awards.',
  notes: ['Made-up sample data.'],
  whoName: 'Commissioner',
  heldTo: '2026-08-12',
  awards: [award],
}

const numbersOf = (svg: string, pattern: RegExp) =>
  [...svg.matchAll(pattern)].map((match) => match.slice(1).map(Number))
const bars = (svg: string) => numbersOf(svg, /class="picture-bar[^>]{0,99} x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)
const dots = (svg: string) => numbersOf(svg, /class="term-notice" cx="([\d.]+)"/g).map(([x]) => x)

describe('drawAwardTerms', () => {
  it('draws the term where it lies in time, in the pattern of its level, and its possible extension after it', () => {
    const { wide } = drawAwardTerms(data)
    const day = 704 / 1461
    const [[x, width] = []] = bars(wide)
    expect(x).toBeCloseTo(365 * day, 1)
    expect(width).toBeCloseTo(731 * day, 1)
    expect(wide).toContain('fill="url(#terms-wide-DIRECT)"')
    expect(wide).toContain('class="term-extension"')
  })

  it('draws one dot for each day with a notice, inside the picture', () => {
    const { wide, narrow } = drawAwardTerms(data)
    expect(dots(wide)).toHaveLength(2)
    expect(Math.min(...dots(narrow).map(Number))).toBeGreaterThan(4)
  })

  it('draws no bar where a notice gives no term, and none that ends before it starts', () => {
    const odd = [
      { ...award, startsOn: null },
      { ...award, endsOn: null },
      { ...award, endsOn: '2020-01-01' },
    ]
    expect(bars(drawAwardTerms({ ...data, awards: odd }).wide)).toEqual([])
  })

  it('cuts terms at the edge that lie far from every notice, but tells them in the table', () => {
    const slip = { ...award, endsOn: '2999-12-31', extendableToOn: null }
    const { wide, table } = drawAwardTerms({ ...data, awards: [slip] })
    const [[x, width] = []] = bars(wide)
    expect(Number(x) + Number(width)).toBeCloseTo(704, 0)
    expect(Number(x)).toBeGreaterThan(30)
    expect(table.rows[0]?.[3]).toBe('1 Jan 2024 to 31 Dec 2999')
  })

  it('shows up to which day notices are held', () => {
    expect(drawAwardTerms(data).narrow).toContain('held to 12 Aug 2026')
    expect(drawAwardTerms({ ...data, heldTo: null }).narrow).not.toContain('held to')
  })

  it('shortens long titles in the picture and keeps them whole in the table', () => {
    const title = 'Community and urgent care services '.repeat(9).trim()
    const { wide, table } = drawAwardTerms({ ...data, awards: [{ ...award, title }] })
    expect(wide).toContain(' …<')
    expect(wide).not.toContain(title)
    expect(table.rows[0]?.[0]).toBe(title)
  })

  it('tells in the table what is not stated', () => {
    const silent = { ...award, startsOn: null, endsOn: null, extendableToOn: null, noticesOn: [] }
    expect(drawAwardTerms({ ...data, heldTo: null, awards: [silent, award] }).table.rows).toEqual([
      ['Night nursing', 'A made-up board', 'Direct award process C', 'Not stated', 'Not dated'],
      [
        'Night nursing',
        'A made-up board',
        'Direct award process C',
        '1 Jan 2024 to 31 Dec 2025 (can be extended to 31 Dec 2026)',
        '1 Jan 2023, 1 Jan 2023, 1 Jul 2024',
      ],
    ])
  })

  it('escapes what comes from notices', () => {
    expect(drawAwardTerms({ ...data, awards: [{ ...award, title: '<script>' }] }).wide).not.toContain('<script')
  })
})
