import { setTimeout as sleep } from 'node:timers/promises'
import { failMail, finishMail, takeDueMail } from '@openward/registry/people/mail-queue'
import type { RegistryContext } from '@openward/registry/registry-context'
import type { MailSender } from './send-mail.js'

export interface MailWorkerOptions {
  readonly context: RegistryContext
  readonly sender: MailSender
  /** Told of mails that were given up, without address. */
  readonly onDead: (mail: { readonly id: string; readonly kind: string; readonly error: string }) => void
  /** Told when the database cannot be asked; the worker goes on. */
  readonly onError: (error: unknown) => void
  /** How long to wait when nothing is due. */
  readonly idleMs?: number
}

/** A worker that runs until it is stopped. */
export interface RunningWorker {
  /** Lets the mail under way finish. */
  stop(): Promise<void>
}

/** Sends every mail that is due, again and again. Several workers on one database share the work. */
export function startMailWorker(options: MailWorkerOptions): RunningWorker {
  const stopping = new AbortController()
  const ended = run(options, stopping.signal)
  return {
    stop: () => {
      stopping.abort()
      return ended
    },
  }
}

async function run(options: MailWorkerOptions, signal: AbortSignal): Promise<void> {
  const idleMs = options.idleMs ?? 2_000
  while (!signal.aborted) {
    let worked = false
    try {
      worked = await sendOneMail(options)
    } catch (error) {
      options.onError(error)
    }
    if (!worked) await sleep(idleMs, undefined, { signal, ref: false }).catch(() => undefined)
  }
}

/** Sends the mail that waits longest; false where none is due. */
export async function sendOneMail({ context, sender, onDead }: MailWorkerOptions): Promise<boolean> {
  const mail = await takeDueMail(context)
  if (mail === null) return false
  const sent = await sender.send(mail)
  if (sent.outcome === 'SENT') await finishMail(context, mail.id)
  else if ((await failMail(context, mail, sent.error, sent.isFinal)) === 'DEAD')
    onDead({ id: mail.id, kind: mail.kind, error: sent.error })
  return true
}
