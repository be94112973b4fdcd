import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import { readInput } from './input-models.js'
import { KeyUsedOtherwise } from './refusals.js'

/** A request that may come more than once. */
export interface RepeatableRequest {
  readonly personId: string
  /** Null where whoever asks does not care. */
  readonly key: string | null
  readonly act: string
  readonly input: unknown
  readonly at: Date
}

const keyModel = z.object({
  idempotencyKey: z.string().regex(/^[\x21-\x7e]{8,200}$/, 'has 8 to 200 letters, digits and signs, without blanks.'),
})

/**
 * Does the work, or gives the answer of before where the same person sent the same request with the same key. Of two
 * at once the second waits for the first. The secret of an answer is not kept: when repeated, it is null.
 *
 * @throws InputRefused where the key is none; KeyUsedOtherwise where it came with another act or input
 */
export async function answerOnce<Result extends object>(
  client: ClientBase,
  request: RepeatableRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  if (request.key === null) return work()
  readInput(keyModel, { idempotencyKey: request.key })
  const inputHash = createHash('sha256')
    .update(`${request.act}\n${canonical(request.input)}`)
    .digest('hex')
  const claimed = await client.query(
    `INSERT INTO idempotency_key (person_id, key, act, input_hash, recorded_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (person_id, key) DO NOTHING`,
    [request.personId, request.key, request.act, inputHash, request.at],
  )
  if (claimed.rowCount === 0) {
    const { rows } = await client.query<{ inputHash: string; result: Result }>(
      `SELECT input_hash AS "inputHash", result FROM idempotency_key WHERE person_id = $1 AND key = $2`,
      [request.personId, request.key],
    )
    if (rows[0]?.inputHash !== inputHash) throw new KeyUsedOtherwise()
    return rows[0].result
  }
  const result = await work()
  const kept = 'secret' in result ? { ...result, secret: null } : result
  await client.query('UPDATE idempotency_key SET result = $3 WHERE person_id = $1 AND key = $2', [
    request.personId,
    request.key,
    JSON.stringify(kept),
  ])
  return result
}

/** JSON with the members of objects in the order of their names. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}
