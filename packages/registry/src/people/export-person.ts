import type { RegistryContext } from '../registry-context.js'
import { NotFound } from '../acts/refusals.js'

/** All that the register holds of a person, table by table. Hashes of secrets and keys are left out. */
const parts: Readonly<Record<string, string>> = {
  person: 'SELECT id, email, name, created_at, erased_at FROM person WHERE id = $1',
  staffRoles: 'SELECT role, since, ended_at FROM staff_role WHERE person_id = $1 ORDER BY since, id',
  memberships: `SELECT organisation_id, role, since, basis, ended_at, ended_by FROM membership WHERE person_id = $1
    ORDER BY since, id`,
  sessions: `SELECT signed_in_by, browser, created_at, last_used_at, ends_at, revoked_at FROM session
    WHERE person_id = $1 ORDER BY created_at, id`,
  apiTokens: `SELECT name, prefix, scopes, created_at, ends_at, last_used_on, revoked_at FROM api_token
    WHERE person_id = $1 ORDER BY created_at, id`,
  passkeys: `SELECT name, transports, backed_up, created_at, last_used_at FROM passkey WHERE person_id = $1
    ORDER BY created_at, id`,
  claims: `SELECT organisation_id, role, statement, email_domain, domain_is_known, status, created_at, decided_at,
    decision_reason FROM membership_claim WHERE person_id = $1 ORDER BY created_at, id`,
  proofs: `SELECT file_name, media_type, size, sha256, created_at, removed_at FROM proof WHERE person_id = $1
    ORDER BY created_at, id`,
  invitations: `SELECT organisation_id, role, created_at, ends_at, status FROM invitation
    WHERE person_id = $1 OR email = (SELECT email FROM person WHERE id = $1) ORDER BY created_at, id`,
  invitationsSent: `SELECT organisation_id, role, created_at, ends_at, status FROM invitation WHERE invited_by = $1
    ORDER BY created_at, id`,
  signInLinks: `SELECT created_at, ends_at, used_at FROM sign_in_link
    WHERE email = (SELECT email FROM person WHERE id = $1) ORDER BY created_at`,
  mailsWaiting: `SELECT kind, subject, created_at FROM mail WHERE address = (SELECT email FROM person WHERE id = $1)
    ORDER BY id`,
  statements: `SELECT statement_id, version, text, placed_at FROM authority_statement_version WHERE person_id = $1
    ORDER BY placed_at, statement_id`,
  casesDecided: `SELECT kind, subject_type, subject_id, decision, reason, decided_at FROM desk_item
    WHERE decided_by = $1 ORDER BY decided_at, id`,
  matchesDecided: `SELECT identity_key, other_key, verdict, reason, decided_at, withdrawn_at FROM organisation_decision
    WHERE decided_by = $1 OR withdrawn_by = $1 ORDER BY id`,
  acts: `SELECT id, via, part, organisation_id, kind, subject_type, subject_id, reason, before, after, recorded_at
    FROM act WHERE person_id = $1 ORDER BY id`,
}

/**
 * A copy of all that the register holds of a person, to be given to them. Documents are listed; their bytes the person
 * has, and gets from their account while they are kept.
 *
 * @throws NotFound
 */
export async function exportPerson({ pool }: RegistryContext, personId: string): Promise<Record<string, object[]>> {
  const copy: Record<string, object[]> = {}
  for (const [part, text] of Object.entries(parts)) copy[part] = (await pool.query<object>(text, [personId])).rows
  if (copy['person']?.length !== 1) throw new NotFound('person')
  return copy
}
