import type { ClientBase } from 'pg'
import { advanceVersion } from '../recording/data-version.js'
import { mergeAwards } from '../recording/merge-awards.js'
import { resolveTouchedIdentities } from '../recording/merge-identities.js'
import { mergeOrganisations } from '../recording/merge-organisations.js'
import { inTransaction } from '../recording/record-batch.js'
import type { RecordingSession } from '../recording/recording-session.js'
import { RegistryError } from '../registry-error.js'

export type IdentityVerdict = 'SAME' | 'DIFFERENT'

export interface IdentityDecisionInput {
  /** Keys of two identities, such as `GB-COH:01234567`. */
  readonly identityKey: string
  readonly otherKey: string
  readonly verdict: IdentityVerdict
  /** Why, for whoever reads it later. */
  readonly reason: string
  readonly decidedBy: string
  readonly decidedAt: Date
}

/**
 * Decides whether two identities are one organisation, and resolves again what depends on it. A former decision on the
 * two is taken back, and stays noted. Awards, names and addresses follow; the address that an organisation had leads
 * to where it is now. Returns the id of the decision.
 *
 * @throws RegistryError IDENTITY_NOT_FOUND where the register knows one of the two not
 */
export async function decideIdentities(session: RecordingSession, input: IdentityDecisionInput): Promise<string> {
  const { identityKey, otherKey } = input
  const { client } = session
  return inTransaction(client, async () => {
    await requireIdentities(client, [identityKey, otherKey])
    const id = await noteDecision(client, input)
    await resolveIdentitiesAgain(client, [identityKey, otherKey])
    return id
  })
}

/** Notes a decision in place of a former one on the two, which is taken back and stays noted. Gives its id. */
export async function noteDecision(client: ClientBase, input: IdentityDecisionInput): Promise<string> {
  const { identityKey, otherKey, verdict, reason, decidedBy, decidedAt } = input
  await client.query(
    `UPDATE organisation_decision SET withdrawn_by = $3, withdrawn_at = $4
     WHERE withdrawn_at IS NULL AND (identity_key, other_key) IN (($1, $2), ($2, $1))`,
    [identityKey, otherKey, decidedBy, decidedAt],
  )
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO organisation_decision (identity_key, other_key, verdict, reason, decided_by, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [identityKey, otherKey, verdict, reason, decidedBy, decidedAt],
  )
  return rows[0]?.id ?? ''
}

/**
 * Takes a decision back: what it joined or kept apart is resolved as if it had never been. It stays noted.
 *
 * @throws RegistryError DECISION_NOT_FOUND where there is none in force with this id
 */
export async function withdrawDecision(
  session: RecordingSession,
  input: { readonly id: string; readonly withdrawnBy: string; readonly withdrawnAt: Date },
): Promise<void> {
  const { client } = session
  await inTransaction(client, async () => {
    const { rows } = await client.query<{ identity_key: string; other_key: string }>(
      `UPDATE organisation_decision SET withdrawn_by = $2, withdrawn_at = $3
       WHERE id = $1 AND withdrawn_at IS NULL RETURNING identity_key, other_key`,
      [input.id, input.withdrawnBy, input.withdrawnAt],
    )
    const [decision] = rows
    if (decision === undefined)
      throw new RegistryError('DECISION_NOT_FOUND', 'There is no such decision, or it was taken back already.')
    await resolveIdentitiesAgain(client, [decision.identity_key, decision.other_key])
  })
}

async function requireIdentities(client: ClientBase, keys: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ identity_key: string }>(
    'SELECT identity_key FROM organisation_identity WHERE identity_key = ANY($1)',
    [keys],
  )
  const missing = keys.find((key) => !rows.some((row) => row.identity_key === key))
  if (missing === undefined) return
  throw new RegistryError('IDENTITY_NOT_FOUND', `The register knows nobody as ${missing}.`)
}

/** Resolves identities again with all that hangs on them, in the transaction of a recording session. */
export async function resolveIdentitiesAgain(client: ClientBase, keys: readonly string[]): Promise<void> {
  await client.query(
    `INSERT INTO touched_identity SELECT identity_key FROM organisation_identity WHERE identity_key = ANY($1)
     ON CONFLICT DO NOTHING`,
    [keys],
  )
  await resolveTouchedIdentities(client)
  await mergeOrganisations(client)
  await mergeAwards(client)
  await advanceVersion(client)
}

/** The identity by which an organisation has its address, or null where it has none in force. */
export async function findAddressedIdentity(client: ClientBase, organisationId: string): Promise<string | null> {
  const { rows } = await client.query<{ identity_key: string }>(
    'SELECT identity_key FROM organisation_identity WHERE address_id = $1 AND organisation_id = $1',
    [organisationId],
  )
  return rows[0]?.identity_key ?? null
}
