import { redirect } from 'react-router'
import { askRegister } from '../../api/ask-register'
import { found } from '../../api/found'
import { CountsFigure } from '../../award-counts/counts-figure'
import { AwardRows } from '../../award-rows/award-rows'
import { EmptyPage } from '../../components/empty-page'
import { Fact, Facts, NotStated } from '../../components/facts'
import { pageMeta } from '../../components/page-meta'
import { Pager } from '../../components/pager'
import { PictureFigure } from '../../components/picture-figure'
import { QueryBehind } from '../../components/query-behind'
import { Term } from '../../components/term'
import type { CommissionerQuery, CommissionerQueryVariables } from '../../generated/operations'
import { ExpectedCounts } from '../../expected-notices/expected-counts'
import { IdentityFacts } from '../../organisations/identity-facts'
import { Partners } from '../../organisations/partners'
import { Successions } from '../../organisations/successions'
import { organisationAddress } from '../../print/addresses'
import { readPage } from '../../print/read-page'
import type { Route } from './+types/route'
import { presentCommissioner } from './presenter'
import { commissionerQuery } from './query'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams
  const { result, asked } = await askRegister<CommissionerQuery, CommissionerQueryVariables>(
    { request, context },
    commissionerQuery,
    { id: params.id, ...readPage(search, 20) },
  )
  const commissioner = found(result.commissioner)
  // An address from before a merger leads to where the organisation is now.
  if (commissioner.id !== params.id)
    throw redirect(organisationAddress('commissioner', commissioner.id) + new URL(request.url).search)
  return {
    page: presentCommissioner(commissioner, result.register, search),
    asked,
    publicApiUrl: context.publicApiUrl,
  }
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  loaderData === undefined ? [] : pageMeta(matches, loaderData.page.name, loaderData.page.sentence)

export default function Commissioner({ loaderData: { page, asked, publicApiUrl } }: Route.ComponentProps) {
  return (
    <article className="page">
      <header className="page-head">
        <p className="kicker">Commissioner</p>
        <h1>{page.name}</h1>
        <p className="lead">{page.sentence}</p>
      </header>
      <div className="beside">
        <section aria-labelledby="how-chosen">
          <h2 id="how-chosen">How it chose</h2>
          <p className="lead">{page.counts.sentence}</p>
          <div className="spaced">
            <CountsFigure counts={page.counts} />
          </div>
        </section>
        <aside aria-label="Facts">
          <Facts>
            <Fact name="Legal form">
              <Term term={page.legalForm} />
            </Fact>
            <Fact name="Integrated care system">
              {page.system === null ? (
                <NotStated>Not known</NotStated>
              ) : (
                <a href={page.system.href}>{page.system.label}</a>
              )}
            </Fact>
            <IdentityFacts identity={page.identity} />
            {page.asProvider === null ? null : (
              <Fact name="In its other role">
                <a href={page.asProvider}>The same organisation as a provider</a>
              </Fact>
            )}
          </Facts>
        </aside>
        <Successions successions={page.successions} />
        {page.terms === null ? null : (
          <section aria-labelledby="time">
            <h2 id="time">What it awarded, and when</h2>
            <PictureFigure picture={page.terms} />
          </section>
        )}
        <section aria-labelledby="awards">
          <h2 id="awards">{page.awardsTitle}</h2>
          {page.firstPage !== null ? (
            <EmptyPage first={page.firstPage} />
          ) : page.rows.length === 0 ? (
            <p className="empty">
              No award of health services in England.{' '}
              <a href={`${page.allAwards}&scope=SOCIAL_CARE&scope=NOT_HEALTH&scope=UNCLEAR&scope=HEALTH_SERVICE`}>
                Look in every scope
              </a>
            </p>
          ) : (
            <AwardRows rows={page.rows} without="commissioner" />
          )}
          <Pager links={page.pager} of="its awards" />
          <p className="spaced">
            <a href={page.allAwards}>Filter these awards</a>
          </p>
        </section>
        <section aria-labelledby="expected">
          <h2 id="expected">What the law asked it to publish</h2>
          <p>{page.expected.sentence}</p>
          <ExpectedCounts counts={page.expected} caption="Notices that the law asked for, and what was found of them" />
          {page.toLookAt.length === 0 ? null : (
            <details>
              <summary>Those found later or not found</summary>
              <ul className="reasons">
                {page.toLookAt.map(({ award, notice }) => (
                  <li key={`${award.href} ${notice.code}`}>
                    <a href={award.href}>{award.label}</a>
                    <br />
                    <span className="small">
                      {notice.notice.label}: {notice.says}
                    </span>
                  </li>
                ))}
              </ul>
              {page.moreToLookAt === null ? null : <p>{page.moreToLookAt}</p>}
            </details>
          )}
          <p>
            <a href="/annual-summaries">What authorities published of their awards each year</a>
          </p>
        </section>
        <Partners title="Whom it chose" column="Provider" partners={page.partners} />
        <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
      </div>
    </article>
  )
}
