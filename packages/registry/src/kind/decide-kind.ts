import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import { isCodeOf } from '@openward/vocabulary/code-list'
import type { ClientBase } from 'pg'
import { advanceVersion } from '../recording/data-version.js'
import { mergeAwards } from '../recording/merge-awards.js'
import { mergeOrganisations } from '../recording/merge-organisations.js'
import { inTransaction } from '../recording/record-batch.js'
import { openRecordingSession } from '../recording/recording-session.js'
import type { RegistryContext } from '../registry-context.js'
import { RegistryError } from '../registry-error.js'

export interface KindDecision {
  /** `GB-COH:01234567`, or the key of a name: the decision stays with this identity whatever organisation it becomes. */
  readonly identityKey: string
  readonly kind: ProviderKind
  readonly reason: string
  /** Who decides, as the desk names people. */
  readonly decidedBy: string
}

/**
 * Records an editor's decision of a kind; an earlier one of the same identity is withdrawn by it. The organisation and
 * the counts of its awards follow at once, and a rebuild keeps it.
 *
 * @throws RegistryError where there is no such identity, or kind or reason is missing
 */
export async function decideKind(context: RegistryContext, decision: KindDecision): Promise<void> {
  if (!isCodeOf(PROVIDER_KINDS, decision.kind) || decision.reason.trim() === '')
    throw new RegistryError('DECISION_INCOMPLETE', 'A decision needs a kind of the list and a reason: give both.')
  await changeKind(context, decision.identityKey, async (client) => {
    await withdraw(client, decision.identityKey, decision.decidedBy, context.now())
    await client.query(
      `INSERT INTO organisation_kind_decision (identity_key, kind, reason, decided_by, decided_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [decision.identityKey, decision.kind, decision.reason.trim(), decision.decidedBy, context.now()],
    )
  })
}

/** Withdraws the decision in force; the kind is again what registers, lists, claims and names tell. */
export async function withdrawKindDecision(
  context: RegistryContext,
  identityKey: string,
  withdrawnBy: string,
): Promise<void> {
  await changeKind(context, identityKey, (client) => withdraw(client, identityKey, withdrawnBy, context.now()))
}

async function withdraw(client: ClientBase, identityKey: string, by: string, at: Date): Promise<void> {
  await client.query(
    `UPDATE organisation_kind_decision SET withdrawn_by = $2, withdrawn_at = $3
     WHERE identity_key = $1 AND withdrawn_at IS NULL`,
    [identityKey, by, at],
  )
}

async function changeKind(
  context: RegistryContext,
  identityKey: string,
  change: (client: ClientBase) => Promise<void>,
): Promise<void> {
  const session = await openRecordingSession(context)
  const { client } = session
  try {
    await inTransaction(client, async () => {
      const { rows } = await client.query<{ id: string }>(
        'SELECT organisation_id AS id FROM organisation_identity WHERE identity_key = $1',
        [identityKey],
      )
      const [organisation] = rows
      if (organisation === undefined)
        throw new RegistryError(
          'IDENTITY_NOT_FOUND',
          `The register knows no identity ${identityKey}: look it up again.`,
        )
      await change(client)
      await client.query('INSERT INTO affected_organisation VALUES ($1)', [organisation.id])
      await mergeOrganisations(client)
      await mergeAwards(client)
      await advanceVersion(client)
    })
  } finally {
    await session.close()
  }
}
