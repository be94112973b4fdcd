import { expect, test } from 'vitest'
import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'
import { councilNames } from './council-names.js'

function namesOf(code: string, area: string): string[] {
  const { name, aliases } = councilNames(code, area)
  return [name, ...aliases].map(normaliseOrganisationName)
}

test('a council is met under the names that notices give it', () => {
  const met: readonly [string, string, string][] = [
    ['E06000023', 'Bristol, City of', 'Bristol City Council'],
    ['E06000010', 'Kingston upon Hull, City of', 'Hull City Council'],
    ['E06000047', 'County Durham', 'Durham County Council'],
    ['E08000032', 'Bradford', 'City of Bradford Metropolitan District Council'],
    ['E08000036', 'Wakefield', 'The Council of the City of Wakefield'],
    ['E08000033', 'Calderdale', 'Borough Council of Calderdale'],
    ['E09000020', 'Kensington and Chelsea', 'The Royal Borough of Kensington & Chelsea'],
    ['E09000012', 'Hackney', 'London Borough of Hackney'],
    ['E10000030', 'Surrey', 'SURREY COUNTY COUNCIL'],
  ]
  for (const [code, area, name] of met) expect(namesOf(code, area), name).toContain(normaliseOrganisationName(name))
})

test('a county council that was abolished is not the council of today', () => {
  expect(namesOf('E06000060', 'Buckinghamshire')).not.toContain('BUCKINGHAMSHIRE COUNTY COUNCIL')
})
