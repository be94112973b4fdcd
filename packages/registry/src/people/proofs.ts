import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { mayReadAccount, mayReadDesk } from '../acts/caller.js'
import { textModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { InputRefused, NotFound, NotPossible } from '../acts/refusals.js'

export type ProofMediaType = 'application/pdf' | 'image/png' | 'image/jpeg'

export const largestProofBytes = 5 * 1024 * 1024
const mostUnusedProofs = 10

const signatures: readonly { readonly mediaType: ProofMediaType; readonly bytes: readonly number[] }[] = [
  { mediaType: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
]

/** What a document is, by how it begins; null for all that is not taken. What it is called says nothing. */
export function mediaTypeOf(bytes: Uint8Array): ProofMediaType | null {
  return signatures.find((one) => one.bytes.every((byte, at) => bytes[at] === byte))?.mediaType ?? null
}

const inputModel = z.object({
  fileName: textModel(200),
  // Stands for the bytes where two requests are compared.
  sha256: z.string(),
})

/**
 * Keeps a document as proof for a claim that is to come. The register never opens it: it tells its kind by the first
 * bytes and gives it out again as an attachment.
 *
 * May be done by every person who is signed in. Recorded as an act, with kind and size. A document that no claim names
 * within a day is removed; see `forget-what-is-over.ts`.
 *
 * @throws InputRefused for another kind, an empty or too large one; NotPossible TOO_MANY
 */
export function uploadProof(
  context: ActContext,
  given: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<ActResult> {
  const { bytes } = given
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const input = { fileName: given.fileName, sha256 }
  return performAct(context, 'uploadProof', inputModel, input, async ({ client, input: read, caller, at, record }) => {
    const mediaType = mediaTypeOf(bytes)
    if (bytes.length > largestProofBytes)
      throw new InputRefused([{ field: 'file', message: 'has more than 5 MB: make it smaller.' }])
    if (mediaType === null)
      throw new InputRefused([{ field: 'file', message: 'is neither PDF, PNG nor JPEG: save it as one of these.' }])
    const { rows } = await client.query<{ unused: number }>(
      `SELECT count(*)::int AS unused FROM proof WHERE person_id = $1 AND claim_id IS NULL AND removed_at IS NULL`,
      [caller.personId],
    )
    if ((rows[0]?.unused ?? 0) >= mostUnusedProofs)
      throw new NotPossible('TOO_MANY', 'You have given many documents that no claim names: claim, or wait a day.')
    const id = randomUUID()
    await client.query(
      `INSERT INTO proof (id, person_id, file_name, media_type, size, sha256, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, caller.personId, read.fileName, mediaType, bytes.length, sha256, at],
    )
    await client.query('INSERT INTO proof_bytes (proof_id, bytes) VALUES ($1, $2)', [id, bytes])
    await record({ subjectType: 'Proof', subjectId: id, after: { mediaType, size: bytes.length } })
    return { id }
  })
}

/** A document as it is given out. */
export interface ProofFile {
  readonly fileName: string
  readonly mediaType: ProofMediaType
  readonly bytes: Uint8Array
}

/**
 * A document, for the person who gave it and for editors.
 *
 * @throws NotFound where there is none, or not for the one who asks
 */
export async function readProof(context: ActContext, id: string): Promise<ProofFile> {
  const { caller } = context
  const { rows } = await context.pool.query<ProofFile>(
    `SELECT p.file_name AS "fileName", p.media_type AS "mediaType", b.bytes
     FROM proof p JOIN proof_bytes b ON b.proof_id = p.id
     WHERE p.id = $1 AND ((p.person_id = $2 AND $3) OR ($4 AND p.claim_id IS NOT NULL))`,
    [id.replaceAll('\0', ''), caller?.personId ?? null, mayReadAccount(caller), mayReadDesk(caller)],
  )
  if (rows[0] === undefined) throw new NotFound('proof')
  return rows[0]
}
