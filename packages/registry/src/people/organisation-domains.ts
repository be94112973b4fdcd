import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { domainModel, reasonModel, tokenModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { InputRefused, NotFound, NotPossible } from '../acts/refusals.js'
import { findCurrentOrganisation } from './current-organisation.js'

/** Domains at which anybody, or bodies of all kinds, have addresses: they prove nothing. */
const sharedDomains: ReadonlySet<string> = new Set([
  'nhs.net',
  'nhs.uk',
  'gov.uk',
  'org.uk',
  'co.uk',
  'ac.uk',
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'hotmail.co.uk',
  'live.co.uk',
  'yahoo.com',
  'yahoo.co.uk',
  'icloud.com',
  'aol.com',
  'btinternet.com',
  'protonmail.com',
  'proton.me',
])

const addModel = z.object({ organisation: tokenModel, domain: domainModel, reason: reasonModel })

/**
 * Notes a domain at which an organisation has its addresses, with where it is known from. Claims by people with an
 * address there, or below it, are shown to have that proof.
 *
 * May be done by an editor. Recorded as a public act.
 *
 * @throws NotFound; InputRefused for a domain that many bodies share; NotPossible ALREADY_KNOWN
 */
export function addOrganisationDomain(
  context: ActContext,
  given: { readonly organisation: string; readonly domain: string; readonly reason: string },
): Promise<ActResult> {
  return performAct(context, 'addOrganisationDomain', addModel, given, async ({ client, input, at, record }) => {
    const organisation = await findCurrentOrganisation(client, input.organisation)
    if (organisation === null) throw new NotFound('organisation')
    if (sharedDomains.has(input.domain))
      throw new InputRefused([{ field: 'domain', message: 'is shared by many: it proves nothing.' }])
    const { rowCount } = await client.query(
      `INSERT INTO organisation_domain (organisation_id, domain, basis, added_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [organisation.id, input.domain, input.reason, at],
    )
    if (rowCount === 0) throw new NotPossible('ALREADY_KNOWN', 'This domain is known already.')
    await record({
      organisationId: organisation.id,
      subjectType: 'Organisation',
      subjectId: organisation.id,
      reason: input.reason,
      after: { domain: input.domain },
    })
    return { id: organisation.id }
  })
}

/**
 * Takes a known domain of an organisation away. Those who act for it stay.
 *
 * May be done by an editor. Recorded as a public act.
 *
 * @throws NotFound
 */
export function removeOrganisationDomain(
  context: ActContext,
  given: { readonly organisation: string; readonly domain: string; readonly reason: string },
): Promise<ActResult> {
  return performAct(context, 'removeOrganisationDomain', addModel, given, async ({ client, input, record }) => {
    const organisation = await findCurrentOrganisation(client, input.organisation)
    if (organisation === null) throw new NotFound('organisation')
    const { rowCount } = await client.query(
      'DELETE FROM organisation_domain WHERE organisation_id = ANY($1) AND domain = $2',
      [[organisation.id, input.organisation], input.domain],
    )
    if (rowCount === 0) throw new NotFound('domain')
    await record({
      organisationId: organisation.id,
      subjectType: 'Organisation',
      subjectId: organisation.id,
      reason: input.reason,
      before: { domain: input.domain },
    })
    return { id: organisation.id }
  })
}
