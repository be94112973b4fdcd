import { addressPart } from '../../api/address-part'
import { askRegister } from '../../api/ask-register'
import { found } from '../../api/found'
import { AwardRows } from '../../award-rows/award-rows'
import { NotStated } from '../../components/facts'
import { pageMeta } from '../../components/page-meta'
import { QueryBehind } from '../../components/query-behind'
import { Term } from '../../components/term'
import type { ContractingProcessQuery, ContractingProcessQueryVariables } from '../../generated/operations'
import type { Route } from './+types/route'
import { presentContractingProcess, type PrintedJoin } from './presenter'
import { contractingProcessQuery } from './query'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { result, asked } = await askRegister<ContractingProcessQuery, ContractingProcessQueryVariables>(
    { request, context },
    contractingProcessQuery,
    { ocid: addressPart(params.ocid) },
  )
  return {
    page: presentContractingProcess(found(result.contractingProcess)),
    asked,
    publicApiUrl: context.publicApiUrl,
  }
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  loaderData === undefined
    ? []
    : pageMeta(matches, `Process ${loaderData.page.ocid}: ${loaderData.page.title}`, loaderData.page.sentence)

export default function ContractingProcess({ loaderData: { page, asked, publicApiUrl } }: Route.ComponentProps) {
  return (
    <article className="page chapters">
      <header className="page-head">
        <p className="kicker">
          Contracting process · {page.ocid}
          {page.reference === null ? null : ` · authority’s reference ${page.reference}`}
        </p>
        <h1>{page.title}</h1>
        <p className="lead">{page.sentence}</p>
      </header>
      <section aria-labelledby="awards">
        <h2 id="awards">Awards</h2>
        {page.awards.length === 0 ? <p>No award is read from these notices.</p> : <AwardRows rows={page.awards} />}
      </section>
      <section aria-labelledby="notices">
        <h2 id="notices">Notices, in order of publication</h2>
        <ol className="story">
          {page.notices.map((notice) => (
            <li key={notice.key}>
              <p className="when">{notice.day ?? <NotStated>Day not stated</NotStated>}</p>
              <h3>
                <Term term={notice.stage} />
              </h3>
              <p>
                <a href={notice.link.href}>{notice.link.label}</a>
                {notice.title === null ? null : `: ${notice.title}`}
              </p>
            </li>
          ))}
        </ol>
      </section>
      {page.joined.length === 0 ? null : (
        <section aria-labelledby="joined">
          <h2 id="joined">Published under several identifiers</h2>
          <p>These are shown as one process, since they are about one decision.</p>
          <Joins joins={page.joined} />
        </section>
      )}
      {page.likely.length === 0 ? null : (
        <section aria-labelledby="likely">
          <h2 id="likely">May be the same process</h2>
          <p>These are shown and counted apart: something is missing, or speaks against it.</p>
          <Joins joins={page.likely} />
        </section>
      )}
      <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
    </article>
  )
}

function Joins({ joins }: { readonly joins: readonly PrintedJoin[] }) {
  return (
    <dl className="words">
      {joins.map(({ key, between, href, why }) => (
        <div key={key}>
          <dt>{href === null ? between : <a href={href}>{between}</a>}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  )
}
