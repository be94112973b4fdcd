import type { RunningWorker } from '@openward/delivery/mail-worker'
import { startMailWorker } from '@openward/delivery/mail-worker'
import { createMailSender } from '@openward/delivery/send-mail'
import { followDecisions } from '@openward/registry/desk/follow-decisions'
import { layMatchesOnDesk } from '@openward/registry/desk/lay-matches-on-desk'
import { forgetWhatIsOver } from '@openward/registry/people/forget-what-is-over'
import type pg from 'pg'
import type { ServedSite } from './env/site-settings.js'

const hour = 3_600_000
const halfMinute = 30_000

/**
 * What a server does beside answering: sends mails, where there is a mail server, and every hour removes what is
 * over and lays on the desk what is in doubt; what editors decided of it is followed within half a minute.
 * What goes wrong is told on standard error, without addresses of people.
 */
export function startCaretaking(pool: pg.Pool, { mailServer, outboxIsOpen }: ServedSite): RunningWorker {
  const context = { pool, now: () => new Date() }
  const tell = (line: string) => {
    console.error(line)
  }
  const stopping = new AbortController()
  // One after the other, so that they share one connection, and stopping has one thing to wait for.
  let work: Promise<unknown> = Promise.resolve()
  const run = (what: () => Promise<unknown>, ifFailed: string) => {
    work = work.then(what).catch((error: unknown) => {
      if (!stopping.signal.aborted) tell(`${ifFailed}: ${String(error)}`)
    })
  }
  const tidy = () => {
    run(() => forgetWhatIsOver(context), 'What is over could not be removed; it is tried again in an hour')
    run(() => layMatchesOnDesk(context), 'Doubtful matches could not be laid on the desk; it is tried again in an hour')
  }
  const follow = () => {
    run(() => followDecisions(context, stopping.signal), 'What was decided of matches waits to be followed')
  }
  tidy()
  const timers = [setInterval(tidy, hour), setInterval(follow, halfMinute)]
  for (const timer of timers) timer.unref()
  const stop = async () => {
    for (const timer of timers) clearInterval(timer)
    stopping.abort()
    await work
  }
  if (mailServer === null) {
    if (!outboxIsOpen) tell('No mail is sent, so nobody can sign in by link: set SMTP_URL.')
    return { stop }
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
      await stop()
      await worker.stop()
      sender.close()
    },
  }
}
