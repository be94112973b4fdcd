import { expect, test } from 'vitest'
import { printContract } from './print-contract'

type Contract = Parameters<typeof printContract>[0]
type Modification = Contract['modifications'][number]

const pounds = (amount: string) => ({ amount, currency: 'GBP', basis: 'CONTRACT_NET', span: 'LIFETIME', inSums: false })

function changesOf(over: object) {
  const modification = {
    publishedOn: '2026-05-01',
    description: null,
    value: null,
    valueBefore: null,
    endsOn: null,
    endsOnBefore: null,
    providerBefore: null,
    providerAfter: null,
    notice: null,
    ...over,
  } as Modification
  const contract: Partial<Contract> = {
    id: 'X',
    title: null,
    form: 'BILATERAL',
    signedOn: null,
    startsOn: null,
    endsOn: null,
    extendableToOn: null,
    value: null,
    parties: [],
    modifications: [modification],
  }
  return printContract(contract as Contract).modifications[0]?.changed
}

test('a change of value, term and provider stands as before and after', () => {
  expect(
    changesOf({
      value: pounds('1200000'),
      valueBefore: pounds('1000000'),
      endsOn: '2027-03-31',
      endsOnBefore: '2026-09-30',
      providerBefore: 'Made-up Care CIC',
      providerAfter: 'Made-up Nursing Limited',
    }),
  ).toEqual([
    { what: 'Value', before: '£1,000,000', after: '£1,200,000' },
    { what: 'End', before: '30 September 2026', after: '31 March 2027' },
    { what: 'Provider', before: 'Made-up Care CIC', after: 'Made-up Nursing Limited' },
  ])
})

test('what only the change states has no before, and what stays is called unchanged', () => {
  expect(changesOf({ value: pounds('1200000'), endsOn: '2027-03-31', endsOnBefore: '2027-03-31' })).toEqual([
    { what: 'Value', before: null, after: '£1,200,000' },
    { what: 'End unchanged', before: null, after: '31 March 2027' },
  ])
  expect(changesOf({})).toEqual([])
})
