import type { NoticeScope } from '@openward/vocabulary/notice-scope'
import { expect, test } from 'vitest'
import { madeUpFacts } from './made-up-facts.js'
import { readNotice } from './read-notice.js'

/** Made-up services by code, commissioner and title: care to people is in scope, what is bought for care is not. */
const COUNCIL = 'Made-up Borough Council'
const ICB = 'NHS Made-up Integrated Care Board'
const TRUST = 'Made-up Hospitals NHS Foundation Trust'
const HEALTH = 'HEALTH_SERVICE'
const SOCIAL = 'SOCIAL_CARE'
const NOT = 'NOT_HEALTH'

const services: readonly (readonly [
  scope: NoticeScope,
  code: string,
  name: string,
  title: string,
  description?: string,
])[] = [
  // Care under the codes of health.
  [HEALTH, '85100000', ICB, 'Community ophthalmology'],
  [HEALTH, '85141200', COUNCIL, '0-19 public health nursing'],
  [HEALTH, '85323000', COUNCIL, 'Health visiting and school nursing'],
  [HEALTH, '85000000', ICB, 'Weight management service'],
  [HEALTH, '85110000', TRUST, 'Insourcing of endoscopy'],
  [HEALTH, '85143000', ICB, 'Non-emergency patient transport'],
  [HEALTH, '85130000', ICB, 'Orthodontic services'],
  [HEALTH, '85149000', ICB, 'Community pharmacy minor ailments service'],
  [HEALTH, '85147000', COUNCIL, 'Occupational health service'],
  [HEALTH, '85121270', TRUST, 'Talking therapies'],
  [
    HEALTH,
    '85111810',
    TRUST,
    'Medical evaluation of prospective donors',
    'Clinical assessment of donors, with examinations and tests.',
  ],
  [HEALTH, '85100000', TRUST, 'Psychological evaluation of patients'],
  [HEALTH, '85000000', COUNCIL, 'NHS Health Checks'],
  // Health care under the codes of social work.
  [HEALTH, '85312500', COUNCIL, 'Adult drug and alcohol treatment and recovery'],
  [HEALTH, '85312330', COUNCIL, 'Integrated sexual and reproductive health'],
  [HEALTH, '85300000', COUNCIL, 'Integrated sexual health service'],
  [
    HEALTH,
    '85310000',
    COUNCIL,
    'Substance misuse treatment service',
    'Prescribing, needle exchange and psychosocial treatment.',
  ],
  [HEALTH, '85312000', ICB, 'Community mental health treatment team'],
  [HEALTH, '85320000', COUNCIL, 'Stop smoking service'],
  [HEALTH, '85312400', COUNCIL, 'School nursing'],
  [HEALTH, '85320000', ICB, 'Homeless health team', 'Nurses and doctors treat people who sleep rough.'],
  [HEALTH, '85000000', COUNCIL, 'Healthy lifestyle service'],
  [HEALTH, '85100000', TRUST, 'Injecting equipment provision service'],
  // Social care in the wide sense.
  [SOCIAL, '85311000', COUNCIL, 'Supported living for adults with learning disabilities'],
  [SOCIAL, '85311300', COUNCIL, "Children's homes"],
  [SOCIAL, '85312000', COUNCIL, 'Homelessness prevention and floating support'],
  [SOCIAL, '85310000', COUNCIL, 'Refuge for survivors of domestic abuse'],
  [SOCIAL, '85320000', COUNCIL, 'Carers support service'],
  [SOCIAL, '85312310', COUNCIL, 'Independent advocacy services'],
  [SOCIAL, '85300000', COUNCIL, 'Supported housing for young people'],
  [SOCIAL, '85310000', COUNCIL, 'Extra care housing'],
  [SOCIAL, '85000000', COUNCIL, 'Home care and reablement'],
  [SOCIAL, '85144100', COUNCIL, 'Residential care homes for older people'],
  [
    SOCIAL,
    '85000000',
    COUNCIL,
    'Innovative platform for home-based services',
    'Domiciliary care, home care and live-in care for residents.',
  ],
  [SOCIAL, '85312000', COUNCIL, 'Foster care placements'],
  [SOCIAL, '85312000', COUNCIL, 'Day opportunities for adults with autism'],
  [SOCIAL, '85320000', COUNCIL, 'Community support and befriending'],
  [SOCIAL, '85310000', COUNCIL, 'Mental health supported accommodation'],
  [SOCIAL, '85311200', COUNCIL, 'Short breaks for disabled children'],
  [SOCIAL, '85310000', COUNCIL, 'Welfare advice and essential needs'],
  [
    SOCIAL,
    '85000000',
    COUNCIL,
    'Mental health support',
    'Care and support in accommodation-based services; the landlord and the support provider are separate.',
  ],
  // Things and knowledge bought for care.
  [NOT, '85100000', TRUST, 'Electronic patient record'],
  [NOT, '85100000', ICB, 'Digital platform for remote consultations'],
  [NOT, '85000000', ICB, 'Evaluation of the virtual wards programme'],
  [NOT, '85000000', COUNCIL, 'Training for social workers'],
  [NOT, '85300000', COUNCIL, 'Research into the needs of carers'],
  [NOT, '85100000', TRUST, 'Management consultancy for the elective hub'],
  [NOT, '85100000', TRUST, 'Maintenance of medical equipment'],
  [NOT, '85100000', TRUST, 'Supply of laboratory reagents'],
  [NOT, '85140000', TRUST, 'Managed equipment service for imaging'],
  [
    NOT,
    '85000000',
    COUNCIL,
    'Provision of e-cigarettes and liquids',
    'A supplier of e-cigarettes for stop smoking providers.',
  ],
  [NOT, '85149000', TRUST, 'Supply of medicines'],
  [NOT, '85100000', ICB, 'Case management software for care planning'],
  [NOT, '85000000', TRUST, 'Staff engagement survey'],
  [NOT, '85140000', TRUST, 'Agency nurses'],
  [NOT, '85100000', TRUST, 'Community service', 'Provision of an electronic patient record for the trust.'],
  [NOT, '80000000', ICB, 'NHS Employers membership'],
  [NOT, '80500000', ICB, 'NHS Employers'],
  [NOT, '79600000', COUNCIL, 'Agency social workers'],
  [NOT, '60140000', COUNCIL, 'Taxi transport for pupils with special needs'],
  [NOT, '60130000', COUNCIL, 'SEND home to school transport'],
  [NOT, '33600000', TRUST, 'Pharmacy supply'],
  [NOT, '33140000', TRUST, 'Orthopaedic implants'],
  [NOT, '48180000', ICB, 'Medical software'],
  [NOT, '80000000', COUNCIL, 'Tuition for pupils who cannot attend school'],
  [NOT, '45000000', COUNCIL, 'Refurbishment of a health centre'],
  [NOT, '90910000', TRUST, 'Cleaning of wards'],
  [NOT, '73000000', COUNCIL, 'Public health research'],
]

test.each(services)('%s: %s, %s, "%s"', (scope, code = '', name, title = '', description) => {
  const facts = madeUpFacts({
    title,
    classifications: [{ code, path: '/tender/classification/id' }],
    parties: [{ name, roles: ['COMMISSIONER'] }],
    texts: [
      { part: 'TITLE', text: title },
      ...(description === undefined ? [] : [{ part: 'DESCRIPTION' as const, text: description }]),
    ],
  })
  expect(readNotice(facts).scope).toBe(scope)
})

/** Notices of a change or an end carry no code. */
const withoutCode: readonly (readonly [scope: NoticeScope, name: string, title: string, change?: string])[] = [
  [HEALTH, COUNCIL, 'Integrated sexual and reproductive health - Made-up Borough'],
  [HEALTH, COUNCIL, 'Drug and alcohol treatment'],
  [HEALTH, ICB, 'Community nursing and therapies'],
  [HEALTH, COUNCIL, '0-19 healthy child programme'],
  [HEALTH, TRUST, 'Elective orthopaedic surgery'],
  [SOCIAL, COUNCIL, 'Supported living for adults'],
  [SOCIAL, COUNCIL, 'Domestic abuse refuge'],
  [SOCIAL, COUNCIL, 'Residential care home placements'],
  [SOCIAL, COUNCIL, 'Independent advocacy'],
  [SOCIAL, COUNCIL, 'Homelessness outreach service'],
  [NOT, COUNCIL, 'Resurfacing of the A12'],
  [NOT, TRUST, 'Hospital laundry'],
  [NOT, COUNCIL, 'Fire safety works in housing and flatted accommodation'],
  [NOT, ICB, 'Software for care planning'],
  ['UNCLEAR', ICB, 'C0821'],
]

test.each(withoutCode)('%s without a code: %s, "%s"', (scope, name, title = '', change) => {
  const facts = madeUpFacts({
    form: { noticeType: 'UK10', publications: ['CONTRACT_AMENDMENT'] },
    title,
    parties: [{ name, roles: ['COMMISSIONER'] }],
    texts: [
      { part: 'TITLE', text: title },
      ...(change === undefined ? [] : [{ part: 'CONTRACT_CHANGE' as const, text: change }]),
    ],
  })
  expect(readNotice(facts).scope).toBe(scope)
})

test('who claims the Provider Selection Regime claims a health service, whatever the code', () => {
  const facts = madeUpFacts({
    classifications: [{ code: '85311000', path: '/tender/classification/id' }],
    texts: [{ part: 'DESCRIPTION', text: 'Awarded under the Provider Selection Regime.' }],
  })
  expect(readNotice(facts).scope).toBe('HEALTH_SERVICE')
})

test('community services for a health body under a general code cannot be told', () => {
  const facts = madeUpFacts({
    classifications: [{ code: '75200000', path: '/tender/classification/id' }],
    parties: [{ name: 'Made-up NHS Foundation Trust', roles: ['COMMISSIONER'] }],
    texts: [{ part: 'TITLE', text: 'Voluntary and community sector services' }],
  })
  expect(readNotice(facts).scope).toBe('UNCLEAR')
})
