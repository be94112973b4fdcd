import { expect, it } from 'vitest'
import type { SystemsQuery } from '../../generated/operations'
import { presentSystems } from './presenter'

// Made up, as everything in this file.
const system = (
  id: string,
  region: string,
  awardCount: number,
  frameworkAdmissionCount = 0,
): SystemsQuery['integratedCareSystems'][number] => ({
  id,
  code: `Q${id}`,
  name: `System ${id}`,
  region,
  validFrom: '2022-07-01',
  validTo: null,
  awardCount,
  frameworkAdmissionCount,
  board: { id: `C${id}`, name: `Board ${id}` },
})

it('sums over all systems, admissions to frameworks apart', () => {
  const integratedCareSystems = [system('1', 'South', 5, 2), system('2', 'North', 0), system('3', 'South', 1, 1)]
  expect(presentSystems({ integratedCareSystems }).sentence).toBe(
    '3 integrated care systems stand in England today; the register holds 3 awards of health services, and 3 admissions ' +
      'to frameworks, which are not awards of a service, by the boards of 2 of them.',
  )
})

it('groups systems by region and leads to the board and its awards', () => {
  const { regions } = presentSystems({ integratedCareSystems: [system('1', 'South', 5, 2), system('2', 'North', 0)] })
  expect(regions.map(({ name }) => name)).toEqual(['North', 'South'])
  expect(regions[1]?.systems).toEqual([
    {
      code: 'Q1',
      name: 'System 1',
      board: { label: 'Board 1', href: '/commissioners/C1' },
      since: '1 Jul 2022',
      awards: '3',
      admissions: '2',
      awardsHref: '/awards?system=1',
    },
  ])
})

it('says so where no system is loaded', () => {
  expect(presentSystems({ integratedCareSystems: [] }).sentence).toMatch(/^This register knows no/)
})
