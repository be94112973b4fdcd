import { Fragment } from 'react'
import { found } from '../../api/found'
import { pageMeta } from '../../components/page-meta'
import { printInstant } from '../../print/print-day'
import type { Route } from './+types/route'
import { readOutbox } from './read-outbox'

export async function loader({ request, context }: Route.LoaderArgs) {
  context.visitor.keepPrivate()
  return { mails: found(await readOutbox({ request, context })) }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Outbox', 'Mails that wait, since this register runs in development and sends none.')

export default function DevelopmentOutbox({ loaderData: { mails } }: Route.ComponentProps) {
  return (
    <article className="page">
      <header className="page-head">
        <p className="kicker">Development</p>
        <h1>Outbox</h1>
        <p className="lead">
          No mail server is set, so mails stay here, the latest first. Only this machine sees this page, and only in
          development.
        </p>
      </header>
      {mails.length === 0 ? <p className="empty">No mail waits.</p> : null}
      {mails.map((mail) => (
        <section key={mail.id} aria-labelledby={`mail-${mail.id}`}>
          <h2 id={`mail-${mail.id}`}>{mail.subject}</h2>
          <p className="small">
            To {mail.address}, {printInstant(mail.createdAt)}
          </p>
          <p className="given-text">
            {mail.text.split(/(https?:\/\/\S+)/).map((part, at) =>
              at % 2 === 1 ? (
                <a key={at} href={part}>
                  {part}
                </a>
              ) : (
                <Fragment key={at}>{part}</Fragment>
              ),
            )}
          </p>
        </section>
      ))}
    </article>
  )
}
