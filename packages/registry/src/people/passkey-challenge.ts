import type { ClientBase } from 'pg'

/** Something that a device was given to sign. */
export interface Challenge {
  readonly challenge: string
  readonly purpose: 'REGISTRATION' | 'SIGN_IN'
  readonly personId: string | null
  readonly browserHash: string | null
}

/** A challenge that is neither used nor over, which is used up by this; null for all else. */
export async function takeChallenge(client: ClientBase, id: string, at: Date): Promise<Challenge | null> {
  const { rows } = await client.query<Challenge>(
    `UPDATE passkey_challenge SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND ends_at > $2
     RETURNING challenge, purpose, person_id AS "personId", browser_hash AS "browserHash"`,
    [id, at],
  )
  return rows[0] ?? null
}

/** What the browser sends, as an object with an id of a credential. Its parts are checked where it is verified. */
export function readPasskeyResponse(text: string): { readonly id: string } {
  const response: unknown = JSON.parse(text)
  if (typeof response !== 'object' || response === null || !('id' in response) || typeof response.id !== 'string')
    throw new Error('The response names no credential.')
  return response as { readonly id: string }
}
