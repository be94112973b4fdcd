import type { MemberRole } from '@openward/vocabulary/doer'
import type { ClientBase } from 'pg'
import type { SiteSettings } from '../acts/act-context.js'
import { NotPossible } from '../acts/refusals.js'
import type { DeskEffects } from '../desk/desk-effects.js'
import { currentOrganisationIn } from './current-organisation.js'
import { addMember, endMembership } from './members.js'
import { newsEndsAt, postMail } from './post-mail.js'

interface DecidedClaim {
  readonly id: string
  readonly personId: string
  readonly organisationId: string
  readonly organisationName: string | null
  readonly role: MemberRole
  readonly email: string | null
  readonly status: string
  readonly membershipId: string | null
}

/**
 * What a decision about a claim does: an approval lets the person act for the organisation; either is told to the
 * person with its reason. A reversal ends what the approval began, and opens the claim again.
 */
export const claimEffects: DeskEffects = {
  async decide({ client, site, subjectId, decision, reason, at }) {
    const claim = await lockClaim(client, subjectId)
    if (claim.status !== 'OPEN') throw new NotPossible('OVER', 'This claim is no longer open.')
    const approved = decision === 'APPROVED'
    const membershipId = approved
      ? await addMember(client, {
          personId: claim.personId,
          organisationId: claim.organisationId,
          role: claim.role,
          basis: `claim ${claim.id}`,
          at,
        })
      : null
    await client.query(
      `UPDATE membership_claim SET status = $2, decided_at = $3, decision_reason = $4, membership_id = $5,
         version = version + 1 WHERE id = $1`,
      [claim.id, decision, at, reason, membershipId],
    )
    if (claim.email === null) return
    await postMail(client, {
      kind: approved ? 'CLAIM_APPROVED' : 'CLAIM_REFUSED',
      address: claim.email,
      at,
      endsAt: newsEndsAt(at),
      ...newsOf(claim, approved, reason, site),
    })
  },

  async reverse({ client, subjectId, at }) {
    const claim = await lockClaim(client, subjectId)
    if (claim.membershipId !== null) await endMembership(client, claim.membershipId, 'REVERSED', at)
    await client.query(
      `UPDATE membership_claim SET status = 'OPEN', decided_at = NULL, decision_reason = NULL, membership_id = NULL,
         version = version + 1 WHERE id = $1`,
      [claim.id],
    )
  },
}

async function lockClaim(client: ClientBase, id: string): Promise<DecidedClaim> {
  const { rows } = await client.query<DecidedClaim>(
    `SELECT c.id, c.person_id AS "personId", c.role, c.status, c.membership_id AS "membershipId", p.email,
       ${currentOrganisationIn('c.organisation_id')} AS "organisationId",
       (SELECT o.name FROM organisation o WHERE o.id = ${currentOrganisationIn('c.organisation_id')}) AS "organisationName"
     FROM membership_claim c JOIN person p ON p.id = c.person_id WHERE c.id = $1 FOR UPDATE OF c`,
    [id],
  )
  if (rows[0] === undefined) throw new NotPossible('OVER', 'This claim is gone.')
  return rows[0]
}

function newsOf(
  claim: DecidedClaim,
  approved: boolean,
  reason: string,
  site: SiteSettings,
): { subject: string; text: string } {
  const name = claim.organisationName ?? 'the organisation'
  return {
    subject: `Your claim of ${name} was ${approved ? 'approved' : 'refused'}`,
    text: [
      approved
        ? `You can now act for ${name} in ${site.name}.`
        : `You cannot act for ${name} in ${site.name} on this claim. You may claim again with other proof.`,
      `The editor's reason: ${reason}`,
      `${site.origin}/account/organisations`,
    ].join('\n\n'),
  }
}
