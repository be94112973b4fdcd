import type { NoticePublication, PartyFacts } from '@openward/vocabulary/notice-facts'
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
import { suppliersIn } from './supplier-cell.js'
import type { TableForm } from './table-form.js'

const suppliersColumn = 'Supplier [Name|Address|Ref type|Ref Number|Is SME|Is VCSE]'

/** What Contracts Finder offers for download as CSV: one notice a row. */
export const contractsFinderExport: TableForm = {
  name: 'CONTRACTS_FINDER_EXPORT',
  source: 'CONTRACTS_FINDER',
  required: [
    'Notice Identifier',
    'Notice Type',
    'Organisation Name',
    'Status',
    'Published Date',
    'Title',
    suppliersColumn,
  ],
  optional: [
    ...['Description', 'Postcode', 'Region', 'Cpv Codes', 'Contact Town', 'Contact Postcode', 'Contact Country'],
    ...['Additional Text', 'Start Date', 'End Date', 'Is sub-contract', 'Parent Reference', 'OJEU Contract Type'],
    ...['Value Low', 'Value High', 'Awarded Date', 'Awarded Value', 'Contract start date', 'Contract end date'],
    ...['OJEU Procedure Type', 'Accelerated Justification'],
  ],
  isGrouped: false,
  idsOf: (row) => contractsFinderIds(row, 'Notice Identifier', 'Organisation Name'),
  map(row, ids, problems) {
    const cells = new Cells(row, '', problems)
    const providers = providersOf(cells)
    const isAwarded = cells.text('Status')?.toLowerCase() === 'awarded'
    return rowFacts(ids, {
      source: 'CONTRACTS_FINDER',
      publishedAt: cells.instant('Published Date'),
      form: {
        noticeType: null,
        noticeTypePath: null,
        publications: [publicationOf(cells.text('Notice Type'), cells.text('Status'))],
        publicationsPath: cells.path('Status'),
      },
      title: cells.text('Title'),
      reference: cells.text('Notice Identifier'),
      texts: [
        ...cells.words('TITLE', 'Title'),
        ...cells.words('REFERENCE', 'Notice Identifier'),
        ...cells.words('DESCRIPTION', 'Description'),
        ...cells.words('METHOD_DETAILS', 'OJEU Procedure Type'),
        ...cells.words('METHOD_RATIONALE', 'Accelerated Justification'),
        ...cells.words('OTHER', 'Additional Text'),
      ],
      method: rowMethod(cells, 'OJEU Procedure Type'),
      classifications: cells
        .list('Cpv Codes', /[\s,]/)
        .flatMap((code) => (/^\d{8}$/.test(code) ? [{ code, path: cells.path('Cpv Codes') }] : [])),
      deliveryPlaces: cells.list('Region', ',').map((code) => ({ code, path: cells.path('Region') })),
      category: rowCategory(cells.text('OJEU Contract Type')),
      parties: [
        ...rowCommissioner(cells, 'Organisation Name', {
          postcode: cells.text('Contact Postcode'),
          locality: cells.text('Contact Town'),
          country: cells.text('Contact Country'),
        }),
        ...providers,
      ],
      awards: isAwarded
        ? [
            onlyAward({
              path: cells.path('Awarded Date'),
              statusPath: cells.path('Status'),
              providerRefs: providers.map(({ ref }) => ref),
              decidedOn: cells.day('Awarded Date'),
              values: cells.money('Awarded Value'),
              period: cells.period('Contract start date', 'Contract end date'),
            }),
          ]
        : [],
      relatedProcesses:
        cells.text('Parent Reference') === null
          ? []
          : [
              {
                path: cells.path('Parent Reference'),
                relationship: 'parent',
                ocid: null,
                title: cells.text('Parent Reference'),
                url: null,
              },
            ],
      estimatedValues: [...cells.money('Value High'), ...cells.money('Value Low')],
      period: cells.period('Start Date', 'End Date'),
    })
  },
}

function providersOf(cells: Cells): PartyFacts[] {
  const cell = cells.text(suppliersColumn)
  if (cell === null) return []
  const suppliers = suppliersIn(cell)
  if (suppliers === null) {
    const detail = 'The providers are not written as [name|address|type|number|Yes|No]; none was read.'
    cells.report('CELL_NOT_EXPECTED', suppliersColumn, detail)
    return []
  }
  return suppliers.flatMap((supplier, index): PartyFacts[] => {
    if (supplier.name === '') return []
    const scheme = { COMPANIES_HOUSE: 'GB-COH', CHARITY_COMMISSION: 'GB-CHC' }[supplier.referenceType]
    return [
      rowParty({
        ref: `provider ${String(index + 1)}`,
        path: cells.path(suppliersColumn),
        name: supplier.name,
        roles: ['PROVIDER'],
        identifiers:
          scheme === undefined ? [] : rowIdentifier(scheme, supplier.referenceNumber, cells, suppliersColumn),
        postcode: postcodeIn(supplier.address),
        claims: {
          voluntaryOrSocialEnterprise: supplier.voluntaryOrSocialEnterprise,
          smallOrMedium: supplier.smallOrMedium,
          publicServiceMutual: null,
        },
      }),
    ]
  })
}

function publicationOf(type: string | null, status: string | null): NoticePublication {
  switch (status?.toLowerCase()) {
    case 'awarded':
      return 'AWARD'
    case 'withdrawn':
    case 'cancelled':
      return 'CALL_CANCELLATION'
    case 'open':
    case 'closed':
      return type?.toLowerCase() === 'contract' ? 'CALL' : 'PLANNING'
    default:
      return 'OTHER'
  }
}
