import type { RegistryContext } from '../registry-context.js'
import type { MailKind } from './post-mail.js'

/** A mail that is due. */
export interface DueMail {
  readonly id: string
  readonly kind: MailKind
  readonly address: string
  readonly subject: string
  readonly text: string
  /** Tries before this one. */
  readonly attempts: number
}

const minute = 60_000
/** Until the next try after the first, second, … failure; after the last one the mail is given up. */
export const mailRetriesMs: readonly number[] = [1, 2, 5, 15, 60, 240, 720].map((minutes) => minutes * minute)

/**
 * The mail that waits longest, taken so that no other worker takes it within the next two minutes; null where none is
 * due. Mails that are pointless by now are put aside first, without their address and text.
 */
export async function takeDueMail({ pool, now }: RegistryContext): Promise<DueMail | null> {
  const at = now()
  await pool.query(
    `UPDATE mail SET status = 'EXPIRED', finished_at = $1, address = NULL, subject = NULL, text = NULL
     WHERE status = 'WAITING' AND ends_at <= $1`,
    [at],
  )
  const { rows } = await pool.query<DueMail>(
    `UPDATE mail SET next_try_at = $2, attempts = attempts + 1
     WHERE id = (SELECT id FROM mail WHERE status = 'WAITING' AND next_try_at <= $1
       ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, kind, address, subject, text, attempts - 1 AS attempts`,
    [at, new Date(at.getTime() + 2 * minute)],
  )
  return rows[0] ?? null
}

/** Notes that a mail was sent; its address and text go. */
export async function finishMail({ pool, now }: RegistryContext, id: string): Promise<void> {
  await pool.query(
    `UPDATE mail SET status = 'SENT', finished_at = $2, address = NULL, subject = NULL, text = NULL, last_error = NULL
     WHERE id = $1`,
    [id, now()],
  )
}

/**
 * Notes that a mail could not be sent: it is tried again later, or given up, and then its address and text go.
 *
 * @param error what the mail server said, without addresses
 * @param isFinal true where trying again is of no use, as for an address that does not exist
 */
export async function failMail(
  { pool, now }: RegistryContext,
  mail: DueMail,
  error: string,
  isFinal: boolean,
): Promise<'WAITING' | 'DEAD'> {
  const at = now()
  const wait = mailRetriesMs[mail.attempts]
  if (wait === undefined || isFinal) {
    await pool.query(
      `UPDATE mail SET status = 'DEAD', finished_at = $2, last_error = $3, address = NULL, subject = NULL, text = NULL
       WHERE id = $1`,
      [mail.id, at, error],
    )
    return 'DEAD'
  }
  await pool.query('UPDATE mail SET next_try_at = $2, last_error = $3 WHERE id = $1', [
    mail.id,
    new Date(at.getTime() + wait),
    error,
  ])
  return 'WAITING'
}

/** A mail of the outbox that a developer reads, since no mail server is set. */
export interface OutboxMail {
  readonly id: string
  readonly kind: MailKind
  readonly address: string
  readonly subject: string
  readonly text: string
  readonly createdAt: string
}

/** The mails that wait, the latest first, at most 50. For development only: they hold sign-in links. */
export async function listOutbox({ pool, now }: RegistryContext): Promise<OutboxMail[]> {
  const { rows } = await pool.query<Omit<OutboxMail, 'createdAt'> & { createdAt: Date }>(
    `SELECT id, kind, address, subject, text, created_at AS "createdAt" FROM mail
     WHERE status = 'WAITING' AND ends_at > $1 ORDER BY id DESC LIMIT 50`,
    [now()],
  )
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }))
}
