import type { OrganisationFilter, OrganisationOrderName, OrganisationRole } from '@openward/registry/read/organisations'
import { countOrganisations, listOrganisations, organisationOrder } from '@openward/registry/read/organisations'
import type { PageArguments } from '@openward/registry/read/page'
import { readPageArguments } from '@openward/registry/read/page'
import { builder } from './builder.js'
import { LegalFormEnum, OrganisationOrderEnum, ProviderKindEnum } from './code-lists.js'
import { toConnection } from './connection.js'
import type { ApiContext } from './context.js'
import { asCommissioner, asProvider } from './object-types.js'

function filterInput(name: 'ProviderFilter' | 'CommissionerFilter', plural: string) {
  return builder.inputType(name, {
    description: `Which ${plural}. All that is given must hold; of a list, one of its codes.`,
    fields: (t) => ({
      kind: t.field({ type: [ProviderKindEnum], description: 'What kind of body.' }),
      legalForm: t.field({ type: [LegalFormEnum], description: 'What the law calls it.' }),
      hasAwards: t.boolean({
        description:
          'True for those with an award made of health services in England in this role, false for those without; an award that is only intended is none yet.',
      }),
      text: t.string({ description: 'Contained in the name, whatever its case. At most 100 characters.' }),
    }),
  })
}

const ProviderFilter = filterInput('ProviderFilter', 'providers')
const CommissionerFilter = filterInput('CommissionerFilter', 'commissioners')

export const providerListArgs = builder.args((t) => ({
  filter: t.field({ type: ProviderFilter, description: 'Which providers; all where nothing is said.' }),
  orderBy: t.field({ type: OrganisationOrderEnum, defaultValue: 'NAME_ASC', description: 'How to sort them.' }),
}))

export const commissionerListArgs = builder.args((t) => ({
  filter: t.field({ type: CommissionerFilter, description: 'Which commissioners; all where nothing is said.' }),
  orderBy: t.field({ type: OrganisationOrderEnum, defaultValue: 'NAME_ASC', description: 'How to sort them.' }),
}))

interface OrganisationListGiven extends PageArguments {
  readonly filter?: OrganisationFilter | null | undefined
  readonly orderBy?: OrganisationOrderName | null | undefined
}

/** A list of all organisations in one role. */
export function organisationList({ snapshot }: ApiContext, role: OrganisationRole, given: OrganisationListGiven) {
  const orderBy = given.orderBy ?? 'NAME_ASC'
  const order = organisationOrder(role, orderBy)
  const filter = given.filter ?? {}
  const read = listOrganisations(snapshot, role, filter, orderBy, readPageArguments(given, order))
  const inRole = role === 'PROVIDER' ? asProvider : asCommissioner
  const page = read.then(({ rows, ...rest }) => ({
    ...rest,
    rows: rows.map((row) => ({ ...inRole(row), position: row.position })),
  }))
  return toConnection(page, order, { countAll: () => countOrganisations(snapshot, role, filter) })
}
