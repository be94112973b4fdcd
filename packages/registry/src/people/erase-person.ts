import type { ClientBase } from 'pg'
import { NotFound } from '../acts/refusals.js'
import { recordAct } from '../acts/record-act.js'
import { maskPersonEverywhere } from './mask-person.js'
import { mustLeaveAnAdministrator, lockStaff } from './staff.js'

/** Who has a person erased. */
export type Eraser = { readonly via: 'SESSION' | 'COMMAND' }

/**
 * Erases what the register holds of a person: address and name, what they sign in with, documents, words of theirs, and
 * their name and address in the words of others. What they did stays, under an id that no longer leads to anybody.
 *
 * @throws NotFound where there is no such person, or they are erased already; NotPossible LAST_ADMINISTRATOR
 */
export async function erasePerson(client: ClientBase, personId: string, eraser: Eraser, at: Date): Promise<void> {
  await lockStaff(client)
  const { rows } = await client.query<{ email: string; name: string | null }>(
    'SELECT email, name FROM person WHERE id = $1 AND erased_at IS NULL FOR UPDATE',
    [personId],
  )
  const [person] = rows
  if (person === undefined) throw new NotFound('person')
  await endParts(client, personId, at)
  await closeCases(client, personId)
  await removeWaysIn(client, personId, person.email)
  await client.query(`DELETE FROM proof_bytes WHERE proof_id IN (SELECT id FROM proof WHERE person_id = $1)`, [
    personId,
  ])
  await client.query('UPDATE proof SET file_name = NULL, removed_at = coalesce(removed_at, $2) WHERE person_id = $1', [
    personId,
    at,
  ])
  await maskPersonEverywhere(client, person)
  await client.query(
    'UPDATE person SET email = NULL, name = NULL, erased_at = $2, version = version + 1 WHERE id = $1',
    [personId, at],
  )
  await recordAct(client, {
    personId,
    via: eraser.via,
    tokenId: null,
    part: eraser.via === 'COMMAND' ? 'OPERATOR' : 'PERSON',
    organisationId: null,
    kind: 'eraseMyAccount',
    subjectType: 'Person',
    subjectId: personId,
    reason: null,
    before: null,
    after: null,
    isPublic: false,
    at,
  })
}

async function endParts(client: ClientBase, personId: string, at: Date): Promise<void> {
  const staff = await client.query<{ role: string }>(
    'UPDATE staff_role SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL RETURNING role',
    [personId, at],
  )
  if (staff.rows.some(({ role }) => role === 'ADMINISTRATOR')) await mustLeaveAnAdministrator(client)
  await client.query(
    `UPDATE membership SET ended_at = $2, ended_by = 'ERASED' WHERE person_id = $1 AND ended_at IS NULL`,
    [personId, at],
  )
}

async function closeCases(client: ClientBase, personId: string): Promise<void> {
  await client.query('UPDATE desk_item SET assigned_to = NULL, version = version + 1 WHERE assigned_to = $1', [
    personId,
  ])
  await client.query(
    `UPDATE desk_item d SET status = 'CLOSED', version = d.version + 1
     WHERE d.kind = 'MEMBERSHIP_CLAIM' AND d.opened_by = $1 AND d.status = 'OPEN'`,
    [personId],
  )
  await client.query(
    `UPDATE membership_claim SET statement = NULL, email_domain = '', version = version + 1,
       status = CASE WHEN status = 'OPEN' THEN 'WITHDRAWN' ELSE status END WHERE person_id = $1`,
    [personId],
  )
}

async function removeWaysIn(client: ClientBase, personId: string, email: string): Promise<void> {
  await client.query('DELETE FROM session_token WHERE session_id IN (SELECT id FROM session WHERE person_id = $1)', [
    personId,
  ])
  for (const table of ['session', 'api_token', 'passkey', 'passkey_challenge', 'idempotency_key'])
    await client.query(`DELETE FROM ${table} WHERE person_id = $1`, [personId])
  await client.query('DELETE FROM sign_in_link WHERE email = $1', [email])
  await client.query('DELETE FROM mail WHERE address = $1', [email])
  await client.query(
    `UPDATE invitation SET email = NULL, status = CASE WHEN status = 'OPEN' THEN 'WITHDRAWN' ELSE status END
     WHERE email = $1`,
    [email],
  )
}
