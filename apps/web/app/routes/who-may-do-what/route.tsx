import { ACTS, HTTP_ACTS, type ActEntry, type ActName } from '@openward/vocabulary/act'
import { codesOf } from '@openward/vocabulary/code-list'
import { DOERS, type Doer } from '@openward/vocabulary/doer'
import { TOKEN_SCOPES } from '@openward/vocabulary/token-scope'
import { pageMeta } from '../../components/page-meta'
import type { Route } from './+types/route'

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Who may do what', 'The one table from which the checks of the register are made.')

const acts = Object.entries(ACTS) as readonly (readonly [ActName, ActEntry])[]

/** What everybody may do, whoever is signed in may do, and so on: each is also everything above it. */
function mayDoIt({ mayDo }: ActEntry, doer: Doer): boolean {
  return mayDo.includes('VISITOR') || (mayDo.includes('PERSON') && doer !== 'VISITOR') || mayDo.includes(doer)
}

/** It needs no query: the table is the one that the API checks by. */
export default function WhoMayDoWhat() {
  return (
    <article className="page">
      <header className="page-head">
        <h1>Who may do what</h1>
        <p className="lead">
          This is the table by which the register checks every act, on the pages and in the API: what is not in it,
          nobody may do. Every act is written down, and those on public records are seen by all.
        </p>
      </header>
      <section aria-labelledby="parts">
        <h2 id="parts">The parts</h2>
        <dl className="facts">
          {codesOf(DOERS).map((doer) => (
            <div key={doer}>
              <dt>{DOERS[doer].label}</dt>
              <dd>{DOERS[doer].definition}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="acts">
        <h2 id="acts">The acts</h2>
        <div className="scroll" role="region" aria-label="Acts and parts" tabIndex={0}>
          <table className="table-wide">
            <caption>
              A program with an API token does what its scope names, as long as its person may; without a scope, only
              the pages do.
            </caption>
            <thead>
              <tr>
                <th scope="col">Act</th>
                {codesOf(DOERS).map((doer) => (
                  <th key={doer} scope="col">
                    {DOERS[doer].label}
                  </th>
                ))}
                <th scope="col">Scope of a token</th>
                <th scope="col">Seen by all</th>
              </tr>
            </thead>
            <tbody>
              {acts.map(([name, act]) => (
                <tr key={name}>
                  <th scope="row">
                    {act.label}
                    <br />
                    <span className="small">
                      {act.definition} <code>{HTTP_ACTS.includes(name) ? 'POST /proofs' : name}</code>
                    </span>
                  </th>
                  {codesOf(DOERS).map((doer) => (
                    <td key={doer}>{mayDoIt(act, doer) ? 'yes' : <span className="soft">no</span>}</td>
                  ))}
                  <td>
                    {act.tokenScope === null ? <span className="soft">none</span> : TOKEN_SCOPES[act.tokenScope].label}
                  </td>
                  <td>{act.isPublic ? 'yes' : <span className="soft">no</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </article>
  )
}
