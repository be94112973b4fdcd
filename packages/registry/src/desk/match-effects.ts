import type { ClientBase } from 'pg'
import { noteDecision } from '../decisions/decide-identities.js'
import type { DeskEffects } from './desk-effects.js'
import { decidedTopic } from './follow-decisions.js'
import { identitiesOfPair } from './lay-matches-on-desk.js'

/**
 * What a decision about two identities does: it is noted where identities are resolved, and word of it is left for
 * `followDecisions`, since resolving waits for imports and a person should not. A reversal takes it back the same way.
 */
export const matchEffects: DeskEffects = {
  async decide({ client, subjectId, decision, reason, decidedBy, at }) {
    const [identityKey, otherKey] = identitiesOfPair(subjectId)
    const verdict = decision === 'SAME' ? 'SAME' : 'DIFFERENT'
    await noteDecision(client, { identityKey, otherKey, verdict, reason, decidedBy, decidedAt: at })
    await leaveWord(client, [identityKey, otherKey])
  },

  async reverse({ client, subjectId, decidedBy, at }) {
    const keys = identitiesOfPair(subjectId)
    await client.query(
      `UPDATE organisation_decision SET withdrawn_by = $3, withdrawn_at = $4
       WHERE withdrawn_at IS NULL AND (identity_key, other_key) IN (($1, $2), ($2, $1))`,
      [...keys, decidedBy, at],
    )
    await leaveWord(client, keys)
  },
}

async function leaveWord(client: ClientBase, keys: readonly string[]): Promise<void> {
  await client.query(
    `INSERT INTO outbox_entry (topic, payload, data_version)
     SELECT $1, jsonb_build_object('keys', $2::text[]), data_version FROM register`,
    [decidedTopic, keys],
  )
}
