import type { RunningWorker } from '@openward/delivery/mail-worker'
import { startMailWorker } from '@openward/delivery/mail-worker'
import { createMailSender } from '@openward/delivery/send-mail'
import { layMatchesOnDesk } from '@openward/registry/desk/lay-matches-on-desk'
import { forgetWhatIsOver } from '@openward/registry/people/forget-what-is-over'
import type pg from 'pg'
import type { ServedSite } from './env/site-settings.js'

const hour = 3_600_000

/**
 * What a server does beside answering: sends mails, where there is a mail server, and every hour removes what is
 * over and lays on the desk what is in doubt.
 * What goes wrong is told on standard error, without addresses of people.
 */
export function startCaretaking(pool: pg.Pool, { mailServer, outboxIsOpen }: ServedSite): RunningWorker {
  const context = { pool, now: () => new Date() }
  const tell = (line: string) => {
    console.error(line)
  }
  const tidy = () => {
    forgetWhatIsOver(context).catch((error: unknown) => {
      tell(`What is over could not be removed; it is tried again in an hour: ${String(error)}`)
    })
    layMatchesOnDesk(context).catch((error: unknown) => {
      tell(`Doubtful matches could not be laid on the desk; it is tried again in an hour: ${String(error)}`)
    })
  }
  tidy()
  const timer = setInterval(tidy, hour)
  timer.unref()
  if (mailServer === null) {
    if (!outboxIsOpen) tell('No mail is sent, so nobody can sign in by link: set SMTP_URL.')
    return {
      stop: () => {
        clearInterval(timer)
        return Promise.resolve()
      },
    }
  }
  const sender = createMailSender(mailServer)
  const worker = startMailWorker({
    context,
    sender,
    onDead: ({ id, kind, error }) => {
      tell(`Mail ${id} (${kind}) was given up: ${error}`)
    },
    onError: (error) => {
      tell(`Mails wait, since the database cannot be asked: ${String(error)}`)
    },
  })
  return {
    stop: async () => {
      clearInterval(timer)
      await worker.stop()
      sender.close()
    },
  }
}
