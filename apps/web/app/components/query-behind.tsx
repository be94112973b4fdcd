import { explorerAddress, type AskedQuery } from '../api/ask-register'

/** The very document that this page was made from, with its variables, to read, change and run. */
export function QueryBehind({ asked, publicApiUrl }: { readonly asked: AskedQuery; readonly publicApiUrl: string }) {
  return (
    <section className="query-behind" aria-labelledby="query-behind">
      <h2 id="query-behind">The query behind this page</h2>
      <p>
        This page holds nothing that the public API does not give to everybody.{' '}
        <a href={explorerAddress(publicApiUrl, asked)}>Open this query in the explorer</a> to run or change it.
      </p>
      <details>
        <summary>Show the query</summary>
        <pre tabIndex={0} aria-label="GraphQL document">
          <code data-query="document">{asked.document.trim()}</code>
        </pre>
        <h3>Variables</h3>
        <pre tabIndex={0} aria-label="Variables">
          <code data-query="variables">{JSON.stringify(asked.variables, null, 2)}</code>
        </pre>
      </details>
    </section>
  )
}
