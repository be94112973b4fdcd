import { randomUUID } from 'node:crypto'
import type { MemberRole } from '@openward/vocabulary/doer'
import { MEMBER_ROLES } from '@openward/vocabulary/doer'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { textModel, tokenModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { InputRefused, NotFound, NotPossible } from '../acts/refusals.js'
import { closeDeskItem, openDeskItem } from '../desk/open-desk-item.js'
import { currentOrganisationIn, findCurrentOrganisation } from './current-organisation.js'
import { listLiveMembers, lockMembers } from './members.js'

const mostOpenClaims = 10
const mostProofs = 5

const claimModel = z.object({
  organisation: tokenModel,
  role: z.enum(MEMBER_ROLES),
  statement: textModel(2_000, 20),
  proofs: z.array(tokenModel).max(mostProofs).default([]),
})

/**
 * Asks to act for an organisation: as proof count the domain of the own address, where it is a known one of the
 * organisation, and documents given before. An editor decides.
 *
 * May be done by every person who is signed in. Recorded as an act without the statement; the claim comes to the desk.
 *
 * @throws NotFound for an organisation or proof that is not there; InputRefused for a commissioner's part in a body that
 *   arranges nothing; NotPossible ALREADY_MEMBER, ALREADY_CLAIMED, TOO_MANY
 */
export function claimOrganisation(
  context: ActContext,
  given: {
    readonly organisation: string
    readonly role: MemberRole
    readonly statement: string
    readonly proofs?: readonly string[] | undefined
  },
): Promise<ActResult> {
  return performAct(context, 'claimOrganisation', claimModel, given, async (underWay) => {
    const { client, input, caller, at, record } = underWay
    const organisation = await findCurrentOrganisation(client, input.organisation)
    if (organisation === null) throw new NotFound('organisation')
    const { role, statement } = input
    if (role === 'COMMISSIONER' && !organisation.isCommissioner)
      throw new InputRefused([{ field: 'role', message: 'is not a part in an organisation that arranges no care.' }])
    await lockMembers(client, organisation.id)
    await mustBeNew(client, caller.personId, organisation.id, role)
    const id = randomUUID()
    const proofs = [...new Set(input.proofs)]
    await takeProofs(client, caller.personId, id, proofs)
    const { emailDomain, domainIsKnown } = await domainOf(client, caller.personId, organisation.id)
    await client.query(
      `INSERT INTO membership_claim (id, organisation_id, person_id, role, statement, email_domain, domain_is_known,
         status, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 'OPEN', $8)`,
      [id, organisation.id, caller.personId, role, statement, emailDomain, domainIsKnown, at],
    )
    await openDeskItem(client, {
      kind: 'MEMBERSHIP_CLAIM',
      subjectType: 'MembershipClaim',
      subjectId: id,
      organisationId: organisation.id,
      facts: { role, domainIsKnown, proofs: proofs.length },
      openedBy: caller.personId,
      at,
    })
    await record({
      organisationId: organisation.id,
      subjectType: 'MembershipClaim',
      subjectId: id,
      after: { role, domainIsKnown, proofs: proofs.length },
    })
    return { id }
  })
}

async function mustBeNew(client: ClientBase, personId: string, organisationId: string, role: MemberRole) {
  const members = await listLiveMembers(client, organisationId)
  if (members.some((member) => member.personId === personId && member.role === role))
    throw new NotPossible('ALREADY_MEMBER', 'You act for this organisation already.')
  const { rows } = await client.query<{ same: boolean }>(
    `SELECT ${currentOrganisationIn('c.organisation_id')} = $2 AND c.role = $3 AS same
     FROM membership_claim c WHERE c.person_id = $1 AND c.status = 'OPEN'`,
    [personId, organisationId, role],
  )
  if (rows.some(({ same }) => same))
    throw new NotPossible('ALREADY_CLAIMED', 'You have claimed this organisation already; the claim is open.')
  if (rows.length >= mostOpenClaims)
    throw new NotPossible('TOO_MANY', `You have ${String(rows.length)} open claims: wait until some are decided.`)
}

/** Binds own, unused proofs to the claim. */
async function takeProofs(client: ClientBase, personId: string, claimId: string, proofs: readonly string[]) {
  const { rowCount } = await client.query(
    `UPDATE proof SET claim_id = $1
     WHERE id = ANY($2) AND person_id = $3 AND claim_id IS NULL AND removed_at IS NULL`,
    [claimId, proofs, personId],
  )
  if (rowCount !== proofs.length) throw new NotFound('proofs')
}

async function domainOf(client: ClientBase, personId: string, organisationId: string) {
  const { rows } = await client.query<{ emailDomain: string; domainIsKnown: boolean }>(
    `SELECT split_part(p.email, '@', 2) AS "emailDomain", EXISTS (SELECT FROM organisation_domain d
       WHERE ${currentOrganisationIn('d.organisation_id')} = $2
         AND (split_part(p.email, '@', 2) = d.domain OR split_part(p.email, '@', 2) LIKE '%.' || d.domain)
       ) AS "domainIsKnown"
     FROM person p WHERE p.id = $1`,
    [personId, organisationId],
  )
  return rows[0] ?? { emailDomain: '', domainIsKnown: false }
}

const withdrawModel = z.object({ claim: tokenModel })

/**
 * Takes back an own open claim; it goes from the desk.
 *
 * May be done by the person whose claim it is. Recorded as an act.
 *
 * @throws NotFound for a claim of somebody else; NotPossible OVER
 */
export function withdrawClaim(context: ActContext, given: { readonly claim: string }): Promise<ActResult> {
  return performAct(context, 'withdrawClaim', withdrawModel, given, async ({ client, input, caller, record }) => {
    // The case before the claim, as where it is decided: the other way round, two could wait for each other.
    await closeDeskItem(client, {
      kind: 'MEMBERSHIP_CLAIM',
      subjectType: 'MembershipClaim',
      subjectId: input.claim,
    })
    const { rows } = await client.query<{ status: string; organisationId: string }>(
      `SELECT status, organisation_id AS "organisationId" FROM membership_claim
       WHERE id = $1 AND person_id = $2 FOR UPDATE`,
      [input.claim, caller.personId],
    )
    const [claim] = rows
    if (claim === undefined) throw new NotFound('claim')
    if (claim.status !== 'OPEN') throw new NotPossible('OVER', 'This claim is no longer open.')
    await client.query(`UPDATE membership_claim SET status = 'WITHDRAWN', version = version + 1 WHERE id = $1`, [
      input.claim,
    ])
    await record({
      organisationId: claim.organisationId,
      subjectType: 'MembershipClaim',
      subjectId: input.claim,
      before: { status: 'OPEN' },
      after: { status: 'WITHDRAWN' },
    })
    return { id: input.claim }
  })
}
