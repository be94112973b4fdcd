import { expect, test } from 'vitest'
import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import type { JsonObject } from './loose-json.js'
import { mapRelease } from './map-release.js'
import type { SourceProblem } from './source-problem.js'

// Everything here is made up, in the shapes in which the sources publish.
const ocid = 'ocds-h6vhtk-made-up-000001'
const noticeId = '000123-2026'
const date = '2026-08-10T15:04:05+01:00'

const facts = (release: JsonObject): NoticeFacts =>
  mapRelease({ ocid, id: noticeId, date, ...release }, 'FIND_A_TENDER').facts
const problems = (release: JsonObject): readonly SourceProblem[] =>
  mapRelease({ ocid, id: noticeId, date, ...release }, 'FIND_A_TENDER').problems

const noticeDocument = (id: string, noticeType: string): JsonObject => ({
  id,
  noticeType,
  documentType: 'awardNotice',
  description: 'Contract award notice on Find a Tender',
  url: `https://www.find-tender.service.gov.uk/Notice/${id}`,
})

test('an empty release gives empty facts and no problem', () => {
  expect(mapRelease({}, 'OTHER')).toEqual({
    facts: {
      source: 'OTHER',
      noticeId: '',
      ocid: '',
      publishedAt: null,
      form: { noticeType: null, noticeTypePath: null, publications: [], publicationsPath: '/tag' },
      title: null,
      reference: null,
      texts: [],
      method: { code: null, codePath: null, details: null, detailsPath: null, grounds: [] },
      lawCodes: [],
      classifications: [],
      deliveryPlaces: [],
      category: null,
      aboveThreshold: null,
      specialRegimes: [],
      reservations: [],
      framework: null,
      dynamicMarketPath: null,
      processStatus: null,
      parties: [],
      lots: [],
      awards: [],
      contracts: [],
      relatedProcesses: [],
      estimatedValues: [],
      period: null,
      sourceUrl: null,
    },
    problems: [],
  })
})

test('the notice type is that of this release, not of the notices before it', () => {
  const release = {
    tender: { documents: [noticeDocument('000100-2026', 'UK4')] },
    awards: [{ documents: [noticeDocument('000110-2026', 'UK5'), noticeDocument(noticeId, 'UK6')] }],
  }
  expect(facts(release).form).toMatchObject({ noticeType: 'UK6', noticeTypePath: '/awards/0/documents/1/noticeType' })
  expect(facts({ tender: { documents: [noticeDocument('000100-2026', 'UK4')] } }).form.noticeType).toBeNull()
  const byAddress = { ...noticeDocument(noticeId, 'UK10'), id: '1' }
  expect(facts({ contracts: [{ documents: [byAddress] }] }).form.noticeType).toBe('UK10')
  expect(facts({ tender: { documents: [noticeDocument(noticeId, 'UK99')] } }).form.noticeType).toBeNull()
})

test('tags become publications, unknown ones OTHER, each once', () => {
  expect(facts({ tag: ['award', 'contract', 'award', 'novelty', 3] }).form.publications).toEqual([
    'AWARD',
    'CONTRACT',
    'OTHER',
  ])
  expect(facts({ tag: 'tenderUpdate' }).form.publications).toEqual(['CALL_UPDATE'])
})

test('free texts are collected wherever they stand, literally, in reading order and with their part', () => {
  const release = {
    language: 'en',
    description: 'Notice text',
    tag: ['award'],
    parties: [{ name: 'Body One', contactPoint: { name: 'Some Person' }, roleDetails: 'Runs the procedure' }],
    planning: { milestones: [{ description: 'Talk to us' }] },
    awards: [{ id: `${noticeId}-AB/PSRC/7-1`, suppliers: [{ id: 'x', name: 'Provider One' }], title: 'Award title' }],
    tender: {
      id: 'REF/1',
      amendments: [
        {
          description: 'Corrected',
          unstructuredChanges: [
            { oldValue: { text: 'intention' }, newValue: { text: 'confirmation' }, where: { section: 'VI.3' } },
          ],
        },
      ],
      lots: [
        {
          description: 'Lot text',
          title: 'Lot',
          renewal: { description: 'Once' },
          awardCriteria: { criteria: [{ name: 'Quality', type: 'quality' }] },
        },
      ],
      procurementMethodDetails: 'Open procedure',
      procurementMethodRationale: 'Only one',
      procurementMethodRationaleClassifications: [{ id: 'urgency', description: 'It is urgent' }],
      classification: { scheme: 'CPV', id: '85000000', description: 'Health services' },
      procedure: { features: 'Two stages' },
      documents: [noticeDocument(noticeId, 'UK6'), { url: 'https://example.org', description: 'Terms' }],
      description: 'What is bought ',
      title: 'Title',
      newMember: { deeper: ['A sentence nobody foresaw.', 'code', '2026-01-01 10:00'] },
    },
    contracts: [{ amendments: [{ rationale: 'Prices rose' }], title: 'Contract title' }],
  }
  expect(facts(release).texts.map(({ part, path, text }) => `${part} ${path} ${text}`)).toEqual([
    'TITLE /tender/title Title',
    'REFERENCE /tender/id REF/1',
    `REFERENCE /awards/0/id ${noticeId}-AB/PSRC/7-1`,
    'NOTICE_DESCRIPTION /description Notice text',
    'DESCRIPTION /tender/description What is bought ',
    'LOT_TITLE /tender/lots/0/title Lot',
    'LOT_DESCRIPTION /tender/lots/0/description Lot text',
    'OTHER /tender/lots/0/renewal/description Once',
    'CRITERION /tender/lots/0/awardCriteria/criteria/0/name Quality',
    'METHOD_DETAILS /tender/procurementMethodDetails Open procedure',
    'METHOD_RATIONALE /tender/procurementMethodRationale Only one',
    'METHOD_GROUND /tender/procurementMethodRationaleClassifications/0/description It is urgent',
    'PROCEDURE_FEATURES /tender/procedure/features Two stages',
    'OTHER /tender/documents/1/description Terms',
    'OTHER /tender/newMember/deeper/0 A sentence nobody foresaw.',
    'CHANGE_DESCRIPTION /tender/amendments/0/description Corrected',
    'CHANGED_FROM /tender/amendments/0/unstructuredChanges/0/oldValue/text intention',
    'CHANGED_TO /tender/amendments/0/unstructuredChanges/0/newValue/text confirmation',
    'AWARD_TEXT /awards/0/title Award title',
    'CONTRACT_TEXT /contracts/0/title Contract title',
    'CONTRACT_CHANGE /contracts/0/amendments/0/rationale Prices rose',
    'PLANNING /planning/milestones/0/description Talk to us',
    'OTHER /parties/0/roleDetails Runs the procedure',
  ])
})

test('a member whose name needs escaping has a valid pointer', () => {
  expect(facts({ 'a/b~c': { description: 'Odd' } }).texts).toEqual([
    { part: 'OTHER', path: '/a~1b~0c/description', text: 'Odd' },
  ])
})

test('every figure is kept with its tax mark, as plain decimal text', () => {
  const values = (value: JsonObject): unknown =>
    facts({ awards: [{ value }] }).awards[0]?.values.map(({ amount, currency, gross }) => [amount, currency, gross])
  expect(values({ amount: 1234567.1, amountGross: '1481480.52', currency: 'GBP' })).toEqual([
    ['1234567.1', 'GBP', false],
    ['1481480.52', 'GBP', true],
  ])
  expect(values({ amount: 1e-7, currency: 'pounds' })).toEqual([['0.0000001', null, false]])
  expect(values({ amount: null })).toEqual([])
  expect(mapRelease({ tender: { value: { amount: 5 } } }, 'CONTRACTS_FINDER').facts.estimatedValues).toEqual([
    { path: '/tender/value/amount', amount: '5', currency: null, gross: null },
  ])
})

test('what should be an amount or a date and is none is reported and taken as not stated', () => {
  const release = {
    date: 'yesterday',
    awards: [{ value: { amount: '60,648,82', amountGross: 7.922816251426434e28 }, date: '31/03/2028' }],
    contracts: [{ value: 'a lot', period: { startDate: '2026-02-30', endDate: '2026-03-01' } }],
  }
  expect(facts(release)).toMatchObject({
    publishedAt: null,
    awards: [{ values: [], decidedOn: null }],
    contracts: [{ values: [], period: { startsOn: null, endsOn: '2026-03-01' } }],
  })
  expect(problems(release).map(({ code, path, value }) => `${code} ${path} ${value}`)).toEqual([
    'DATE_INVALID /date yesterday',
    'DATE_INVALID /awards/0/date 31/03/2028',
    'VALUE_INVALID /awards/0/value/amount 60,648,82',
    'VALUE_INVALID /awards/0/value/amountGross 7.922816251426434e+28',
    'VALUE_INVALID /contracts/0/value a lot',
    'DATE_INVALID /contracts/0/period/startDate 2026-02-30',
  ])
})

test('periods and decisions are days in London', () => {
  const contractPeriod = {
    startDate: '2026-06-30T23:30:00Z',
    endDate: '2027-03-31',
    maxExtentDate: '2028-03-31T23:59:59+01:00',
  }
  expect(facts({ awards: [{ contractPeriod }] }).awards[0]?.period).toEqual({
    path: '/awards/0/contractPeriod',
    startsOn: '2026-07-01',
    endsOn: '2027-03-31',
    extendableToOn: '2028-03-31',
  })
})

test.each([
  ['2026-08-10T15:04:05+01:00', '2026-08-10T15:04:05+01:00'],
  ['2026-08-10T15:04:05', '2026-08-10T15:04:05+01:00'],
  ['2026-01-10T15:04', '2026-01-10T15:04:00+00:00'],
  ['2019-07-05T00:00:00Z', '2019-07-05T00:00:00Z'],
  ['2026-01-10', '2026-01-10T00:00:00+00:00'],
  ['2026-08-10T15:04:05+0100', '2026-08-10T15:04:05+01:00'],
])('published %s is the instant %s', (given, instant) => {
  expect(facts({ date: given }).publishedAt).toBe(instant)
})

test('a framework is set up, used, or only described', () => {
  expect(facts({ tender: { techniques: { hasFrameworkAgreement: true } } }).framework).toEqual({
    path: '/tender/techniques/hasFrameworkAgreement',
    use: 'ESTABLISHES',
    method: null,
  })
  const terms = { hasFrameworkAgreement: true, frameworkAgreement: { method: 'withReopeningCompetition' } }
  expect(facts({ tender: { lots: [{ techniques: terms }] } }).framework).toEqual({
    path: '/tender/lots/0/techniques/frameworkAgreement',
    use: 'ESTABLISHES',
    method: 'withReopeningCompetition',
  })
  expect(
    facts({ relatedProcesses: [{ relationship: ['framework'], scheme: 'ocid', identifier: ocid }] }),
  ).toMatchObject({
    framework: { path: '/relatedProcesses/0/relationship/0', use: 'UNDER' },
    relatedProcesses: [{ relationship: 'framework', ocid }],
  })
  const described = { techniques: { frameworkAgreement: { type: 'closed' } } }
  expect(facts({ tender: described }).framework?.use).toBe('NOT_STATED')
  const market = { techniques: { hasDynamicPurchasingSystem: true, frameworkAgreement: { type: 'open' } } }
  expect(facts({ tender: market })).toMatchObject({
    framework: null,
    dynamicMarketPath: '/tender/techniques/hasDynamicPurchasingSystem',
  })
})

test('codes of the form are kept with the place where they stand', () => {
  const mapped = facts({
    tender: {
      legalBasis: { id: '2023/54', scheme: 'UKPGA' },
      procurementMethod: 'direct',
      procurementMethodRationaleClassifications: [{ id: 'userChoice' }],
      specialRegime: ['lightTouch'],
      otherRequirements: { reservedParticipation: ['publicServiceMutual'] },
      status: 'complete',
      classification: { scheme: 'CPV', id: '85100000-0' },
      items: [
        {
          additionalClassifications: [
            { scheme: 'CPV', id: '85100000' },
            { scheme: 'UKNACE', id: '12345678' },
          ],
        },
      ],
    },
    awards: [
      {
        aboveThreshold: false,
        mainProcurementCategory: 'services',
        items: [{ deliveryAddresses: [{ region: 'UKK1', countryName: 'UK' }] }],
      },
    ],
  })
  expect(mapped).toMatchObject({
    lawCodes: [{ code: '2023/54', path: '/tender/legalBasis/id' }],
    method: { code: 'DIRECT', grounds: [{ code: 'userChoice' }] },
    specialRegimes: [{ code: 'lightTouch', path: '/tender/specialRegime/0' }],
    reservations: [{ code: 'publicServiceMutual', path: '/tender/otherRequirements/reservedParticipation/0' }],
    processStatus: { code: 'complete', path: '/tender/status' },
    category: 'SERVICES',
    aboveThreshold: { value: false, path: '/awards/0/aboveThreshold' },
    deliveryPlaces: [{ code: 'UKK1', path: '/awards/0/items/0/deliveryAddresses/0/region' }],
  })
  expect(mapped.classifications).toEqual([{ code: '85100000', path: '/tender/classification/id' }])
})

test('the address of a notice is its own, or is built from its identifier; made-up notices have none', () => {
  const real = 'ocds-h6vhtk-000000'
  const own = { tender: { documents: [noticeDocument('000100-2026', 'UK4'), noticeDocument(noticeId, 'UK4')] } }
  const address = `https://www.find-tender.service.gov.uk/Notice/${noticeId}`
  expect(facts({ ...own, ocid: real }).sourceUrl).toBe(address)
  expect(facts({ ocid: real }).sourceUrl).toBe(address)
  expect(facts(own).sourceUrl).toBeNull()
  const guid = '00000000-0000-4000-8000-000000000000'
  const finder = { ocid: `ocds-b5fd17-${guid}`, id: `${guid}-1` }
  expect(mapRelease(finder, 'CONTRACTS_FINDER').facts.sourceUrl).toBe(
    `https://www.contractsfinder.service.gov.uk/Notice/${guid}`,
  )
})
