import { redirect } from 'react-router'
import { askRegister } from '../../api/ask-register'
import { found } from '../../api/found'
import { CountsFigure } from '../../award-counts/counts-figure'
import { AwardRows } from '../../award-rows/award-rows'
import { EmptyPage } from '../../components/empty-page'
import { Fact, Facts } from '../../components/facts'
import { pageMeta } from '../../components/page-meta'
import { Pager } from '../../components/pager'
import { PictureFigure } from '../../components/picture-figure'
import { QueryBehind } from '../../components/query-behind'
import { Term } from '../../components/term'
import type { ProviderQuery, ProviderQueryVariables } from '../../generated/operations'
import { IdentityFacts } from '../../organisations/identity-facts'
import { Partners } from '../../organisations/partners'
import { Successions } from '../../organisations/successions'
import { organisationAddress } from '../../print/addresses'
import { readPage } from '../../print/read-page'
import type { Route } from './+types/route'
import { KindFacts } from './kind-facts'
import { presentProvider } from './presenter'
import { providerQuery } from './query'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams
  const { result, asked } = await askRegister<ProviderQuery, ProviderQueryVariables>(
    { request, context },
    providerQuery,
    { id: params.id, ...readPage(search, 20) },
  )
  const provider = found(result.provider)
  // An address from before a merger leads to where the organisation is now.
  if (provider.id !== params.id)
    throw redirect(organisationAddress('provider', provider.id) + new URL(request.url).search)
  return {
    page: presentProvider(provider, result.register, search),
    asked,
    publicApiUrl: context.publicApiUrl,
  }
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  loaderData === undefined ? [] : pageMeta(matches, loaderData.page.name, loaderData.page.sentence)

export default function Provider({ loaderData: { page, asked, publicApiUrl } }: Route.ComponentProps) {
  return (
    <article className="page">
      <header className="page-head">
        <p className="kicker">Provider</p>
        <h1>{page.name}</h1>
        <p className="lead">{page.sentence}</p>
      </header>
      <div className="beside">
        <section aria-labelledby="how-chosen">
          <h2 id="how-chosen">How it was chosen</h2>
          <p className="lead">{page.counts.sentence}</p>
          <div className="spaced">
            <CountsFigure counts={page.counts} />
          </div>
        </section>
        <aside aria-label="Facts">
          <Facts>
            <Fact name="Kind of provider">
              <Term term={page.kindFacts.kind} />
              <p className="small">
                Confidence: {page.kindFacts.kindConfidence.label.toLowerCase()}. <a href="#kind">What it rests on</a>
              </p>
            </Fact>
            <Fact name="Legal form">
              <Term term={page.kindFacts.legalForm} />
            </Fact>
            <IdentityFacts identity={page.identity} />
            {page.asCommissioner === null ? null : (
              <Fact name="In its other role">
                <a href={page.asCommissioner}>The same organisation as a commissioner</a>
              </Fact>
            )}
            <Fact name="Evidence of value">
              <span className="soft">None can be published yet; this part of the register is not open.</span>
            </Fact>
          </Facts>
        </aside>
        <Successions successions={page.successions} />
        {page.terms === null ? null : (
          <section aria-labelledby="time">
            <h2 id="time">What it holds, and when</h2>
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
            <AwardRows rows={page.rows} without="provider" />
          )}
          <Pager links={page.pager} of="its awards" />
          <p className="spaced">
            <a href={page.allAwards}>Filter these awards</a>
          </p>
        </section>
        <KindFacts facts={page.kindFacts} />
        <Partners title="Who chose it" column="Commissioner" partners={page.partners} />
        <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
      </div>
    </article>
  )
}
