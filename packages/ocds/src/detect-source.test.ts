import { expect, test } from 'vitest'
import { detectSource, isMadeUp } from './detect-source.js'

test.each([
  ['ocds-h6vhtk-06e08a', 'FIND_A_TENDER'],
  ['ocds-b5fd17-7f49bd48-f259-4f61-b8a8-7d2738e6f3be', 'CONTRACTS_FINDER'],
  ['ocds-b5fd17raw-06e2eeae-6a8c-4abe-9d31-864dfdfe00a3', 'CONTRACTS_FINDER'],
  ['ocds-r6ebe6-0000581665', 'PUBLIC_CONTRACTS_SCOTLAND'],
  ['ocds-kuma6s-148440', 'SELL2WALES'],
  ['ocds-h6vhtk-made-up-000123', 'FIND_A_TENDER'],
  ['ocds-zzzzzz-1', 'OTHER'],
  ['', 'OTHER'],
])('%s comes from %s', (ocid, source) => {
  expect(detectSource(ocid, null)).toBe(source)
})

test('an unknown prefix is settled by the address of the package, then by its publisher', () => {
  const uri = 'https://www.contractsfinder.service.gov.uk/Published/OCDS/Release/1'
  expect(detectSource('ocds-zzzzzz-1', { uri, publisherName: 'Find a Tender' })).toBe('CONTRACTS_FINDER')
  expect(detectSource('ocds-zzzzzz-1', { uri: 'made-up', publisherName: 'Sell2Wales' })).toBe('SELL2WALES')
  const mention = 'https://example.org/?see=find-tender.service.gov.uk'
  expect(detectSource('ocds-zzzzzz-1', { uri: mention, publisherName: null })).toBe('OTHER')
})

test('made-up notices say so right after the prefix', () => {
  expect(isMadeUp('ocds-b5fd17-made-up-000001')).toBe(true)
  expect(isMadeUp('ocds-h6vhtk-06e08a')).toBe(false)
})
