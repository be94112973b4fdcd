import { findOrganisations } from '@openward/registry/read/organisations'
import type { ApiContext } from '../context.js'
import type { OrganisationInRole } from '../object-types.js'
import { asCommissioner, asProvider } from '../object-types.js'

/**
 * The organisation that somebody acts for or about, seen as a provider where it is one. Null for one that the register
 * no longer knows.
 */
export async function organisationOf(context: ApiContext, id: string | null): Promise<OrganisationInRole | null> {
  const row = id === null ? null : await context.load(findOrganisations, id)
  if (row === null) return null
  return row.isCommissioner && !row.isProvider ? asCommissioner(row) : asProvider(row)
}
