import { pageMeta } from '../../components/page-meta'
import { readOutbox } from '../development-outbox/read-outbox'
import type { Route } from './+types/route'

export async function loader({ request, context }: Route.LoaderArgs) {
  return { hasOutbox: (await readOutbox({ request, context })) !== null }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Look into your mail', 'A link to sign in is on its way.')

export default function SignInSent({ loaderData: { hasOutbox } }: Route.ComponentProps) {
  return (
    <article className="page">
      <header className="page-head">
        <p className="kicker">Sign in</p>
        <h1>Look into your mail</h1>
        <p className="lead">
          If the address can receive mail, a link is on its way. It works once, within 15 minutes, and only in the
          browser that you are using now.
        </p>
      </header>
      {hasOutbox ? (
        <p>
          This register runs in development and sends no mail: <a href="/development/outbox">read the outbox</a>.
        </p>
      ) : null}
      <p>
        Nothing came? Look among unwanted mail, then <a href="/sign-in">ask for another link</a>. We say the same
        whether or not there is an account, so that nobody can find out who has one.
      </p>
    </article>
  )
}
