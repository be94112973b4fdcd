import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import type { Json, JsonObject } from './loose-json.js'
import { mapRelease } from './map-release.js'
import { readDocument } from './read-document.js'

const seed = 20_260_810
const rounds = 2_000

/** A made-up release that has every member the mapper looks at. */
const release: JsonObject = {
  ocid: 'ocds-h6vhtk-made-up-000001',
  id: '000123-2026',
  date: '2026-08-10T15:04:05+01:00',
  tag: ['award', 'contract'],
  description: 'Text',
  buyer: { id: 'b', name: 'Board' },
  parties: [
    {
      id: 'GB-COH-1953344',
      name: 'Body',
      roles: ['buyer', 'supplier'],
      identifier: { scheme: 'GB-NHS', id: 'QWO', legalName: 'Body' },
      additionalIdentifiers: [{ scheme: 'GB-PPON', id: 'P' }],
      address: { postalCode: 'AA1 1AA', locality: 'Town', region: 'UKE4', country: 'GB' },
      details: { vcse: true, scale: 'sme', classifications: [{ scheme: 'UK_CA_TYPE', id: 'x' }] },
    },
  ],
  planning: {
    budget: { amount: { amount: 1, currency: 'GBP' } },
    documents: [{ id: '1', noticeType: 'UK1', url: 'u' }],
  },
  tender: {
    id: 'REF',
    title: 'Title',
    legalBasis: { id: '2023/54' },
    procurementMethod: 'open',
    procurementMethodRationaleClassifications: [{ id: 'urgency', description: 'Urgent' }],
    techniques: {
      hasFrameworkAgreement: true,
      frameworkAgreement: { method: 'm', type: 't' },
      dynamicPurchasingSystem: {},
    },
    otherRequirements: { reservedParticipation: ['x'] },
    specialRegime: ['lightTouch'],
    classification: { scheme: 'CPV', id: '85000000' },
    items: [
      {
        additionalClassifications: [{ id: '85000000' }],
        deliveryAddresses: [{ region: 'UK' }],
        deliveryLocation: { gazetteer: { identifiers: ['x'] } },
      },
    ],
    lots: [
      { id: '1', title: 'Lot', value: { amount: 1, amountGross: 2 }, contractPeriod: { startDate: '2026-01-01' } },
    ],
    amendments: [{ unstructuredChanges: [{ oldValue: { text: 'a' }, newValue: { text: 'b' } }] }],
    value: { amount: 1, currency: 'GBP' },
    contractPeriod: { startDate: '2026-01-01', endDate: '2026-12-31' },
  },
  awards: [
    {
      id: '1',
      status: 'active',
      date: '2026-01-01',
      suppliers: [{ id: 'x', name: 'y' }],
      relatedLots: ['1'],
      items: [{ relatedLot: '1' }],
      value: { amount: 1 },
    },
  ],
  contracts: [
    {
      id: '1',
      awardID: '1',
      dateSigned: '2026-01-01',
      period: { startDate: '2026-01-01' },
      amendments: [{ date: '2026-01-01', rationale: 'r' }],
      documents: [{ id: '000123-2026', noticeType: 'UK7' }],
    },
  ],
  relatedProcesses: [{ relationship: ['framework'], scheme: 'ocid', identifier: 'x' }],
  links: [{ rel: 'prev', href: 'x' }],
}

/** What may stand where something else is due. */
const oddities: readonly Json[] = [
  null,
  true,
  0,
  -1.5,
  1e300,
  '',
  ' ',
  'text with blanks',
  '0000-00-00',
  '2026-13-45T99:99:99+99:99',
  '9999999-99-99',
  'GB-COH-',
  '\uFFFD/~',
  [],
  [[]],
  [null],
  ['a', 1, {}],
  {},
  { id: {} },
  { amount: [] },
  { startDate: 5 },
  { name: ['x'] },
]

/** A small generator of repeatable random numbers (mulberry32). */
function generator(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function mutated(value: Json, random: () => number, chance: number): Json {
  if (random() < chance) return oddities[Math.floor(random() * oddities.length)] ?? null
  if (Array.isArray(value)) return value.map((item: Json) => mutated(item, random, chance))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value as JsonObject)
      .filter(() => random() >= chance / 4)
      .map(([key, item]) => [key, mutated(item ?? null, random, chance)]),
  )
}

function valueAt(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    value = (value as { readonly [key: string]: Json | undefined })[key]
  }
  return value
}

test('mapping never throws, and every text is the literal value at its path, whatever stands in a release', () => {
  const random = generator(seed)
  for (let round = 0; round < rounds; round += 1) {
    const odd = mutated(release, random, 0.02 + (round % 10) / 40)
    const { facts, problems } = mapRelease(odd as JsonObject, round % 2 === 0 ? 'FIND_A_TENDER' : 'CONTRACTS_FINDER')
    for (const { path, text } of facts.texts) expect(valueAt(odd, path)).toBe(text)
    for (const { path } of problems) expect(valueAt(odd, path)).not.toBeUndefined()
    const refs = new Set(facts.parties.map(({ ref }) => ref))
    for (const { providerRefs } of facts.awards) for (const ref of providerRefs) expect(refs).toContain(ref)
    for (const { values } of facts.awards) for (const { amount } of values) expect(amount).toMatch(/^-?\d+(\.\d+)?$/)
  }
})

test('reading never throws on bytes with random damage, and reports or sets aside what it loses', () => {
  const random = generator(seed)
  const text = JSON.stringify({ uri: 'u', releases: [release, { ...release, id: '000124-2026' }] })
  for (let round = 0; round < rounds; round += 1) {
    const bytes = Buffer.from(text)
    for (let hit = 0; hit <= round % 4; hit += 1)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
    const read = readDocument(round % 3 === 0 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes, {
      name: 'damaged',
    })
    const lost = read.kind !== null && read.releases.length < 2
    if (lost) expect(read.problems.length + read.setAside.length).toBeGreaterThan(0)
    for (const { release: whole } of read.releases) mapRelease(whole, 'FIND_A_TENDER')
  }
})
