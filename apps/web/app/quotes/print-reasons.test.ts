import { expect, it } from 'vitest'
import { printReasons } from './print-reasons'

const words = (rule: string, path: string, quote: string) => ({ path, quote, rule: { id: rule } })

it('puts the fields with words on route and law first, those on the route before the others', () => {
  const { decidingPaths } = printReasons([
    words('psr-named', '/description', 'Provider Selection Regime'),
    words('scope', '/tender/classification/id', '85111500'),
    words('direct-award-c', '/tender/description', 'direct award process C'),
  ])
  expect(decidingPaths).toEqual(['/tender/description', '/description'])
})

it('says codes in plain words, once each, whatever they were read for', () => {
  expect(
    printReasons([
      words('procurement-act', '/awards/0/documents/0/noticeType', 'UK6'),
      words('stage-of-form', '/contracts/0/documents/1/noticeType', 'UK7'),
      words('scope', '/tender/classification/id', '85111500'),
      words('scope', '/awards/0/items/3/additionalClassifications/0/id', '85111500'),
    ]),
  ).toEqual({
    decidingPaths: [],
    others: [
      { reads: 'Law', words: 'form UK6: contract award notice', path: '/awards/0/documents/0/noticeType' },
      { reads: 'Stage', words: 'form UK7: contract details notice', path: '/contracts/0/documents/1/noticeType' },
      { reads: 'Scope', words: 'classification 85111500', path: '/tender/classification/id' },
    ],
  })
})

it('quotes words on stage and scope beside the codes, unless they stand in a field that is shown anyway', () => {
  const { others } = printReasons([
    words('direct-award-c', '/description', 'Direct Award C'),
    words('intention-to-award', '/description', 'intention to award'),
    words('scope', '/tender/title', 'Nurse'),
  ])
  expect(others).toEqual([{ reads: 'Scope', words: '“Nurse”', path: '/tender/title' }])
})
