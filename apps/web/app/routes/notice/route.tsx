import { addressPart } from '../../api/address-part'
import { askRegister } from '../../api/ask-register'
import { found } from '../../api/found'
import { Fact, Facts, NotStated } from '../../components/facts'
import { LevelMark } from '../../components/level'
import { pageMeta } from '../../components/page-meta'
import { QueryBehind } from '../../components/query-behind'
import { Term } from '../../components/term'
import type { NoticeQuery, NoticeQueryVariables } from '../../generated/operations'
import { readSource } from '../../print/addresses'
import { StatementsBeside } from '../../statements/statements-beside'
import type { Route } from './+types/route'
import { NoticeTexts } from './notice-texts'
import { NoticeVersions } from './notice-versions'
import { presentNotice } from './presenter'
import { noticeQuery } from './query'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const source = found(readSource(params.source))
  const { result, asked } = await askRegister<NoticeQuery, NoticeQueryVariables>({ request, context }, noticeQuery, {
    source,
    noticeId: addressPart(params.noticeId),
  })
  const notice = found(result.notice)
  return {
    page: presentNotice(notice),
    statements: { subject: notice.id, statements: notice.statements },
    asked,
    publicApiUrl: context.publicApiUrl,
  }
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  loaderData === undefined
    ? []
    : pageMeta(matches, `${loaderData.page.id}: ${loaderData.page.title}`, loaderData.page.sentence)

export default function Notice({ loaderData: { page, statements, asked, publicApiUrl } }: Route.ComponentProps) {
  return (
    <article className="page">
      <header className="page-head">
        <p className="kicker">Notice · {page.id}</p>
        <h1>{page.title}</h1>
        <p className="lead">{page.sentence}</p>
      </header>
      <div className="beside">
        <NoticeTexts page={page} />
        <aside aria-label="Facts">
          <Facts>
            <Fact name="At its source">
              {page.sourceUrl === null ? (
                <NotStated>No address given</NotStated>
              ) : (
                <a href={page.sourceUrl}>{page.id}</a>
              )}
            </Fact>
            <Fact name="Published">{page.published ?? <NotStated />}</Fact>
            <Fact name="Stage">
              <Term term={page.stage} />
            </Fact>
            <Fact name="Award route">
              <LevelMark level={page.level}>{page.route.label}</LevelMark>
              <p className="small">{page.route.meaning}</p>
            </Fact>
            <Fact name="Confidence">
              <Term term={page.confidence} />
            </Fact>
            <Fact name="Law">
              <Term term={page.regime} />
            </Fact>
            <Fact name="Scope">{page.scope}</Fact>
            <Fact name="Contracting process">
              <a href={page.process.href}>{page.process.label}</a>
            </Fact>
            <Fact name="Awards it speaks of">
              {page.awards.length === 0
                ? 'None'
                : page.awards.map((award) => (
                    <p key={award.href}>
                      <a href={award.href}>{award.label}</a>
                    </p>
                  ))}
            </Fact>
            <Fact name="Parties">
              {page.parties.length === 0 ? (
                <NotStated>None named</NotStated>
              ) : (
                page.parties.map((party, index) => (
                  <p key={index}>
                    {party.href === null ? party.name : <a href={party.href}>{party.name}</a>}
                    <br />
                    <span className="small">{party.role}</span>
                  </p>
                ))
              )}
            </Fact>
          </Facts>
        </aside>
        <NoticeVersions versions={page.versions} />
        <StatementsBeside {...statements} />
        <section aria-labelledby="issues">
          <h2 id="issues">Quality issues</h2>
          {page.issues.length === 0 ? (
            <p>None was met in this notice.</p>
          ) : (
            <ul className="reasons">
              {page.issues.map((issue) => (
                <li key={issue.id}>
                  <h3>{issue.label}</h3>
                  <p>
                    {issue.definition} To mend it: {issue.mend}
                  </p>
                  {issue.path === null ? null : (
                    <p className="small">
                      Field <code>{issue.path}</code>
                      {issue.value === null ? null : (
                        <>
                          , as received: <code>{issue.value}</code>
                        </>
                      )}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          )}
        </section>
        <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
      </div>
    </article>
  )
}
