import { Cells } from './cells.js'
import {
  contractsFinderIds,
  onlyAward,
  postcodeIn,
  rowCategory,
  rowCommissioner,
  rowFacts,
  rowIdentifier,
  rowMethod,
  rowParty,
} from './row-facts.js'
import type { TableForm } from './table-form.js'

/** Awards of Contracts Finder with the words of its pages as columns, one provider a row. */
export const contractsFinderAwards: TableForm = {
  name: 'CONTRACTS_FINDER_AWARDS',
  source: 'CONTRACTS_FINDER',
  required: ['Title', 'Buyer', 'Procurement reference', 'Published date', 'Procedure type', 'Awarded date', 'Supplier'],
  optional: [
    ...['Industry', 'Location of contract', 'Value of contract', 'Contract start date', 'Contract end date'],
    ...['Contract type', 'Description', 'Buyer Address', 'Supplier Address', 'Reference'],
    ...['Supplier is SME?', 'Supplier is VCSE?'],
  ],
  isGrouped: false,
  idsOf: (row) => contractsFinderIds(row, 'Procurement reference', 'Buyer'),
  map(row, ids, problems) {
    const cells = new Cells(row, '', problems)
    const supplier = cells.text('Supplier')
    return rowFacts(ids, {
      source: 'CONTRACTS_FINDER',
      publishedAt: cells.instant('Published date'),
      form: {
        noticeType: null,
        noticeTypePath: null,
        publications: ['AWARD'],
        publicationsPath: cells.path('Awarded date'),
      },
      title: cells.text('Title'),
      reference: cells.text('Procurement reference'),
      texts: [
        ...cells.words('TITLE', 'Title'),
        ...cells.words('REFERENCE', 'Procurement reference'),
        ...cells.words('DESCRIPTION', 'Description'),
        ...cells.words('METHOD_DETAILS', 'Procedure type'),
      ],
      method: rowMethod(cells, 'Procedure type'),
      classifications: [...new Set((cells.text('Industry') ?? '').match(/(?<= - )\d{8}(?!\d)/g))].map((code) => ({
        code,
        path: cells.path('Industry'),
      })),
      deliveryPlaces: cells
        .list('Location of contract', ',')
        .map((code) => ({ code, path: cells.path('Location of contract') })),
      category: rowCategory(cells.text('Contract type')),
      parties: [
        ...rowCommissioner(cells, 'Buyer', { postcode: postcodeIn(cells.text('Buyer Address')) }),
        ...(supplier === null
          ? []
          : [
              rowParty({
                ref: 'provider',
                path: cells.path('Supplier'),
                name: supplier,
                roles: ['PROVIDER'],
                identifiers: identifiersOf(cells),
                postcode: postcodeIn(cells.text('Supplier Address')),
                claims: {
                  smallOrMedium: cells.yesNo('Supplier is SME?'),
                  voluntaryOrSocialEnterprise: cells.yesNo('Supplier is VCSE?'),
                  publicServiceMutual: null,
                },
              }),
            ]),
      ],
      awards: [
        onlyAward({
          path: cells.path('Awarded date'),
          providerRefs: supplier === null ? [] : ['provider'],
          decidedOn: cells.day('Awarded date'),
          values: cells.money('Value of contract'),
          period: cells.period('Contract start date', 'Contract end date'),
        }),
      ],
    })
  },
}

const registers: readonly (readonly [RegExp, string])[] = [
  [/^companies house number:\s*(.+)$/i, 'GB-COH'],
  [/^charity commission reference:\s*(.+)$/i, 'GB-CHC'],
]

function identifiersOf(cells: Cells) {
  const reference = cells.text('Reference') ?? ''
  return registers.flatMap(([pattern, scheme]) => {
    const number = pattern.exec(reference)?.[1]
    return number === undefined ? [] : rowIdentifier(scheme, number, cells, 'Reference')
  })
}
