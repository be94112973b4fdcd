import type { LegalForm } from '@openward/vocabulary/legal-form'
import { expect, test } from 'vitest'
import type { RegisterNumber } from './read-registers.js'
import { readLegalForm } from './read-legal-form.js'

test.each<[string, LegalForm]>([
  ['Meadow NHS Foundation Trust', 'NHS_FOUNDATION_TRUST'],
  ['Meadow Hospitals NHS Trust', 'NHS_TRUST'],
  ['NHS Meadow Integrated Care Board', 'INTEGRATED_CARE_BOARD'],
  ['NHS Meadow CCG', 'NHS_OTHER'],
  ['Meadow Care CIC', 'COMMUNITY_INTEREST_COMPANY'],
  ['Meadow County Council', 'LOCAL_AUTHORITY'],
  ['University of Meadow', 'UNIVERSITY'],
  ['Meadow Care Ltd', 'COMPANY'],
  ['Meadow Care LLP', 'LIMITED_LIABILITY_PARTNERSHIP'],
  ['Meadow Care plc', 'PUBLIC_LIMITED_COMPANY'],
  ['Meadow Limited T/A CIC Wellbeing', 'COMPANY'],
  ['Meadow Council for Voluntary Service', 'NOT_KNOWN'],
  ['Meadow', 'NOT_KNOWN'],
])('by its name, %s is %s', (name, legalForm) => {
  expect(readLegalForm(name, []).legalForm).toBe(legalForm)
})

test.each<[RegisterNumber['scheme'], string, LegalForm]>([
  ['GB-COH', 'RS007814', 'REGISTERED_SOCIETY'],
  ['GB-MPR', '12345R', 'REGISTERED_SOCIETY'],
  ['GB-COH', 'CE012345', 'CHARITABLE_INCORPORATED_ORGANISATION'],
  ['GB-COH', 'OC312345', 'LIMITED_LIABILITY_PARTNERSHIP'],
  ['GB-COH', '01234567', 'COMPANY'],
  ['GB-CHC', '1234567', 'CHARITY'],
  ['GB-COH', '07275637', 'COMMUNITY_INTEREST_COMPANY'],
])('the number %s %s tells %s', (scheme, value, legalForm) => {
  expect(readLegalForm('Meadow', [{ scheme, value }])).toMatchObject({ legalForm })
})
