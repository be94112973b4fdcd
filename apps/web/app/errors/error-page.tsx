import { useRequestId } from './request-id'

const WORDS: Readonly<Record<number, { readonly title: string; readonly what: string; readonly next: string }>> = {
  400: {
    title: 'This address cannot be read',
    what: 'Part of the address is not something the register can look up.',
    next: 'Start again from the list of awards.',
  },
  404: {
    title: 'Nothing is recorded under this address',
    what: 'The page may have moved, or the address may have been copied in part.',
    next: 'Look for the award, provider or commissioner in the lists.',
  },
  503: {
    title: 'The register cannot be reached at the moment',
    what: 'These pages read the public API, and it did not answer. Nothing is lost.',
    next: 'Try again in a minute.',
  },
}

const UNFORESEEN = {
  title: 'Something went wrong on our side',
  what: 'The page could not be made. The fault has been written down with the number below.',
  next: 'Try again; if it stays, tell us the number.',
}

/** What a reader sees instead of a page: what happened, what to do, and the id to quote. */
export function ErrorPage({ status }: { readonly status: number }) {
  const requestId = useRequestId()
  const words = WORDS[status] ?? UNFORESEEN
  return (
    <article className="page">
      <title>{`${words.title} – Openward`}</title>
      <header className="page-head">
        <p className="kicker">Error {status}</p>
        <h1>{words.title}</h1>
        <p className="lead">
          {words.what} {words.next}
        </p>
      </header>
      <p>
        <a href="/">Home</a> · <a href="/awards">Awards</a> · <a href="/providers">Providers</a> ·{' '}
        <a href="/commissioners">Commissioners</a>
      </p>
      {requestId === null ? null : (
        <p className="small">
          Number of this request: <code>{requestId}</code>
        </p>
      )}
    </article>
  )
}
