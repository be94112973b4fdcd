import { askRegister } from '../../api/ask-register'
import { found } from '../../api/found'
import { Fact, Facts, NotStated } from '../../components/facts'
import { LevelMark } from '../../components/level'
import { pageMeta } from '../../components/page-meta'
import { QueryBehind } from '../../components/query-behind'
import type { AwardQuery, AwardQueryVariables } from '../../generated/operations'
import { StatementsBeside } from '../../statements/statements-beside'
import type { Route } from './+types/route'
import { AwardFacts } from './award-facts'
import { AwardStory } from './award-story'
import { ContractDetails } from './contract-details'
import { ExpectedNotices } from './expected-notices'
import { Finding } from './finding'
import { presentAward } from './presenter'
import { awardQuery } from './query'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { result, asked } = await askRegister<AwardQuery, AwardQueryVariables>({ request, context }, awardQuery, {
    id: params.id,
  })
  const url = new URL(request.url)
  const award = found(result.award)
  return {
    page: presentAward(award, result.register, `${url.origin}${url.pathname}`),
    address: `${url.origin}${url.pathname}`,
    statements: { subject: award.id, statements: award.statements },
    asked,
    publicApiUrl: context.publicApiUrl,
  }
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  loaderData === undefined ? [] : pageMeta(matches, loaderData.page.title, loaderData.page.sentence)

export default function Award({
  loaderData: { page, address, statements, asked, publicApiUrl },
}: Route.ComponentProps) {
  return (
    <article className="page">
      <header className="page-head">
        <p className="kicker">
          {page.isAdmission ? (
            'Admission to a framework, not an award of a service'
          ) : (
            <>
              Award · <LevelMark level={page.level}>{page.route.label}</LevelMark>
            </>
          )}
        </p>
        <h1>{page.title}</h1>
        <p className="lead answer">{page.sentence}</p>
      </header>
      <div className="beside">
        {page.description === null ? null : (
          <section aria-labelledby="what">
            <h2 id="what">What the service is</h2>
            <p className="notice-text">{page.description}</p>
          </section>
        )}
        <AwardStory entries={page.story} process={page.process} />
        <aside aria-label="Facts">
          <AwardFacts page={page} />
        </aside>
        <ExpectedNotices expectations={page.expectations} />
        <Finding page={page} />
        <section aria-labelledby="contracts">
          <h2 id="contracts">{page.contracts.length > 1 ? 'The contracts' : 'The contract'}</h2>
          {page.contracts.length === 0 ? (
            <p>
              <NotStated>The notices of this award give no contract.</NotStated>
            </p>
          ) : (
            page.contracts.map((contract) => <ContractDetails key={contract.id} contract={contract} />)
          )}
        </section>
        <StatementsBeside {...statements} />
        <section aria-labelledby="take-away">
          <h2 id="take-away">Take away</h2>
          <Facts>
            <Fact name="Address">
              <a href={address}>{address}</a>
            </Fact>
            <Fact name="Citation">{page.citation}</Fact>
            {page.qualityIssues === null ? null : (
              <Fact name="Quality">
                <a href="/quality-issues">{page.qualityIssues}</a>
              </Fact>
            )}
          </Facts>
        </section>
        <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
      </div>
    </article>
  )
}
