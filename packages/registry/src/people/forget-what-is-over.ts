import { forgetOldTries } from '../acts/throttle.js'
import type { RegistryContext } from '../registry-context.js'
import { sessionIdleMs } from './lifetimes.js'

const day = 86_400_000

/** What is kept no longer than it is needed, with the rule. Each runs by itself and can be repeated. */
const rules: readonly { readonly text: string; readonly olderThanMs: number }[] = [
  { text: 'DELETE FROM sign_in_link WHERE ends_at < $1', olderThanMs: day },
  { text: 'DELETE FROM passkey_challenge WHERE ends_at < $1', olderThanMs: day },
  { text: 'DELETE FROM session_token WHERE ends_at < $1', olderThanMs: 0 },
  { text: 'DELETE FROM session WHERE least(ends_at, revoked_at) < $1', olderThanMs: 30 * day },
  { text: 'DELETE FROM session WHERE last_used_at < $1', olderThanMs: 30 * day + sessionIdleMs },
  { text: 'DELETE FROM api_token WHERE least(ends_at, revoked_at) < $1', olderThanMs: 90 * day },
  { text: 'DELETE FROM idempotency_key WHERE recorded_at < $1', olderThanMs: day },
  { text: `DELETE FROM mail WHERE status <> 'WAITING' AND finished_at < $1`, olderThanMs: 30 * day },
  {
    text: `UPDATE invitation SET status = 'EXPIRED', closed_at = ends_at, email = NULL
      WHERE status = 'OPEN' AND ends_at < $1`,
    olderThanMs: 0,
  },
]

/** Of documents: those that no claim names, and those of claims that were decided or withdrawn. */
const overProofs = `SELECT p.id FROM proof p LEFT JOIN membership_claim c ON c.id = p.claim_id
  WHERE p.removed_at IS NULL AND ((p.claim_id IS NULL AND p.created_at < $1)
    OR (c.status IN ('APPROVED', 'REFUSED') AND c.decided_at < $2) OR c.status = 'WITHDRAWN')`

/**
 * Removes what is over: links, sessions, tokens, tries, answers, mails, addresses of invitations, and documents a day
 * after they were given for nothing or 90 days after the decision, in which it can be disputed.
 */
export async function forgetWhatIsOver(context: RegistryContext): Promise<void> {
  const { pool } = context
  const at = context.now().getTime()
  for (const { text, olderThanMs } of rules) await pool.query(text, [new Date(at - olderThanMs)])
  await pool.query(
    `WITH over AS (${overProofs}), gone AS (DELETE FROM proof_bytes WHERE proof_id IN (SELECT id FROM over))
     UPDATE proof SET removed_at = $3, file_name = NULL WHERE id IN (SELECT id FROM over)`,
    [new Date(at - day), new Date(at - 90 * day), new Date(at)],
  )
  await forgetOldTries(context)
}
