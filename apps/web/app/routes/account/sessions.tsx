import { ActForm } from '../../acts/act-form'
import type { AccountQuery } from '../../generated/operations'
import { printInstant } from '../../print/print-day'

type Session = NonNullable<AccountQuery['me']>['sessions'][number]

/** The browsers that are signed in, each with a way to end its session. */
export function Sessions({ sessions }: { readonly sessions: readonly Session[] }) {
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">Where you are signed in</h2>
      <p>A session ends after three days without use, and after 30 days in any case.</p>
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.id} className="row-with-act">
            <span>
              <strong>{session.browser ?? 'A browser'}</strong>
              {session.isThisOne ? ', the one you are using' : ''}
              <br />
              <span className="small">
                Signed in {session.signedInBy === 'PASSKEY' ? 'with a passkey' : 'by a link'}{' '}
                {printInstant(session.createdAt)}; last used {printInstant(session.lastUsedAt)}; ends{' '}
                {printInstant(session.endsAt)}.
              </span>
            </span>
            {session.isThisOne ? (
              <ActForm act="sign-out" action="/sign-out">
                <button type="submit" className="plain-button">
                  Sign out
                </button>
              </ActForm>
            ) : (
              <ActForm act="session-ended" fields={{ session: session.id }}>
                <button type="submit" className="plain-button">
                  End this session<span className="hidden">: {session.browser ?? 'a browser'}</span>
                </button>
              </ActForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
