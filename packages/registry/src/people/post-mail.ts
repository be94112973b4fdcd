import type { ClientBase } from 'pg'

/** Why a mail is sent. */
export type MailKind =
  'SIGN_IN_LINK' | 'INVITATION' | 'CLAIM_APPROVED' | 'CLAIM_REFUSED' | 'MEMBERSHIP_ENDED' | 'STAFF_APPOINTED'

export interface MailToPost {
  readonly kind: MailKind
  readonly address: string
  readonly subject: string
  /** Plain text. */
  readonly text: string
  readonly at: Date
  /** When it is pointless to send it. */
  readonly endsAt: Date
}

/** Puts a mail into the outbox, in the transaction that causes it; the mail goes only if that is committed. */
export async function postMail(client: ClientBase, mail: MailToPost): Promise<void> {
  await client.query(
    `INSERT INTO mail (kind, address, subject, text, created_at, ends_at, next_try_at, status)
     VALUES ($1, $2, $3, $4, $5, $6, $5, 'WAITING')`,
    [mail.kind, mail.address, mail.subject, mail.text, mail.at, mail.endsAt],
  )
}

const patienceDays = 3

/** When news of this kind is too old to be sent. */
export function newsEndsAt(at: Date): Date {
  return new Date(at.getTime() + patienceDays * 86_400_000)
}
