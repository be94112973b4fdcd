import type { DeskEffects } from './desk-effects.js'
import { identitiesOfPair } from './lay-matches-on-desk.js'

/**
 * What a decision about two identities does: it is noted where identities are resolved, which follows it from the next
 * import or rebuild that meets them. A reversal takes it back; both stay to be seen there.
 */
export const matchEffects: DeskEffects = {
  async decide({ client, subjectId, decision, reason, decidedBy, at }) {
    const [identityKey, otherKey] = identitiesOfPair(subjectId)
    await client.query(
      `INSERT INTO organisation_decision (identity_key, other_key, verdict, reason, decided_by, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [identityKey, otherKey, decision, reason, decidedBy, at],
    )
  },

  async reverse({ client, subjectId, decidedBy, at }) {
    await client.query(
      `UPDATE organisation_decision SET withdrawn_by = $3, withdrawn_at = $4
       WHERE identity_key = $1 AND other_key = $2 AND withdrawn_at IS NULL`,
      [...identitiesOfPair(subjectId), decidedBy, at],
    )
  },
}
