import { isCodeOf } from '@openward/vocabulary/code-list'
import { QUALITY_ISSUE_CODES, type QualityIssueCode } from '@openward/vocabulary/quality-issue-code'
import { askRegister } from '../../api/ask-register'
import { EmptyPage } from '../../components/empty-page'
import { FilterBox } from '../../components/filter-box'
import { pageMeta } from '../../components/page-meta'
import { Pager } from '../../components/pager'
import { QueryBehind } from '../../components/query-behind'
import type { QualityIssuesQuery, QualityIssuesQueryVariables } from '../../generated/operations'
import { readPage } from '../../print/read-page'
import type { Route } from './+types/route'
import { presentQualityIssues } from './presenter'
import { qualityIssuesQuery } from './query'

export async function loader({ request, context }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams
  const chosen = [...new Set(search.getAll('code'))].filter((code): code is QualityIssueCode =>
    isCodeOf(QUALITY_ISSUE_CODES, code),
  )
  const { result, asked } = await askRegister<QualityIssuesQuery, QualityIssuesQueryVariables>(
    { request, context },
    qualityIssuesQuery,
    { ...(chosen.length === 0 ? {} : { filter: { code: chosen } }), ...readPage(search, 50) },
  )
  return { page: presentQualityIssues(result, chosen, search), asked, publicApiUrl: context.publicApiUrl }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Quality issues', 'Problems of source records, each with how its publisher can mend it.')

export default function QualityIssues({ loaderData: { page, asked, publicApiUrl } }: Route.ComponentProps) {
  return (
    <article className="page">
      <header className="page-head">
        <h1>Quality issues</h1>
        <p className="lead">{page.sentence}</p>
      </header>
      <div className="filtered">
        <FilterBox summary="Filter the issues">
          <form className="filters" method="get" action="/quality-issues" aria-label="Filters">
            <fieldset>
              <legend>Kind of problem</legend>
              {page.codes.map(({ code, label, checked }) => (
                <label key={code} className="choice">
                  <input type="checkbox" name="code" value={code} defaultChecked={checked} />
                  <span>{label}</span>
                </label>
              ))}
            </fieldset>
            <button type="submit">Show issues</button>
          </form>
        </FilterBox>
        <div>
          {page.firstPage !== null ? (
            <EmptyPage first={page.firstPage} />
          ) : page.groups.length === 0 ? (
            <p className="empty">
              Nothing under these filters. <a href="/quality-issues">Show all issues</a>
            </p>
          ) : null}
          {page.groups.map((group) => (
            <section key={group.code} aria-labelledby={group.code} className="issue-group">
              <h2 id={group.code}>{group.label}</h2>
              <p>
                {group.definition} {group.setsAside ? 'The record was set aside.' : 'The rest of the record was read.'}
              </p>
              <p>
                <strong>To mend it:</strong> {group.mend}
              </p>
              <ul className="rows">
                {group.issues.map((issue) => (
                  <li key={issue.id}>
                    <span>
                      {issue.notice === null ? null : (
                        <>
                          <a href={issue.notice.href}>{issue.notice.label}</a>
                          {', '}
                        </>
                      )}
                      {issue.where}
                    </span>
                    <span className="small">
                      {issue.path === null ? null : (
                        <>
                          Field <code>{issue.path}</code>
                        </>
                      )}
                      {issue.value === null ? null : (
                        <>
                          , as received <code>{issue.value}</code>
                        </>
                      )}
                      {issue.detail === null ? '.' : `. ${issue.detail}`} Recorded {issue.recorded}.
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <Pager links={page.pager} of="the issues" />
        </div>
      </div>
      <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
    </article>
  )
}
