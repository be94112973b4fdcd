import { codesOf, isCodeOf } from '@openward/vocabulary/code-list'
import { DESK_KINDS } from '@openward/vocabulary/desk-kind'
import { EmptyPage } from '../../components/empty-page'
import { found } from '../../api/found'
import { pageMeta } from '../../components/page-meta'
import { Pager } from '../../components/pager'
import type { DeskQuery, DeskQueryVariables } from '../../generated/operations'
import { firstPage, pageLinks } from '../../print/page-links'
import { printCounted } from '../../print/print-count'
import { printInstant } from '../../print/print-day'
import { readPage } from '../../print/read-page'
import { AccountPages } from '../../session/account-pages'
import { askSignedIn } from '../../session/ask-signed-in'
import type { Route } from './+types/route'
import { DeskRows } from './desk-rows'
import { deskQuery } from './query'

const STATUSES = [
  ['OPEN', 'To be decided'],
  ['DECIDED', 'Decided'],
  ['CLOSED', 'Gone without a decision'],
] as const

export async function loader({ request, context }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams
  const kind = search.getAll('kind').filter((code) => isCodeOf(DESK_KINDS, code))
  const [status, title] = STATUSES.find(([code]) => code === search.get('status')) ?? STATUSES[0]
  const isAssignedToMe = search.has('mine')
  const { me, deskQueues, deskItems } = await askSignedIn<DeskQuery, DeskQueryVariables>(
    { request, context },
    deskQuery,
    {
      filter: {
        status: [status],
        ...(kind.length === 0 ? {} : { kind }),
        ...(isAssignedToMe ? { isAssignedToMe } : {}),
      },
      ...readPage(search, 50),
    },
  )
  // Whoever is no editor finds nothing here.
  const items = found(deskItems)
  return {
    staffRoles: found(me).staffRoles,
    queues: found(deskQueues),
    items,
    chosen: { kind, status, title, isAssignedToMe },
    pager: pageLinks('/desk', search, items.pageInfo),
    first: items.totalCount > 0 && items.nodes.length === 0 ? firstPage('/desk', search) : null,
  }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Editors’ desk', 'What editors have to decide.')

function printWaiting(open: number, overdue: number): string {
  if (open === 0) return 'Nothing waits for a decision.'
  const waiting = `${printCounted(open, 'case')} ${open === 1 ? 'waits' : 'wait'} for a decision`
  return overdue === 0
    ? `${waiting}, none past its time.`
    : `${waiting}, ${printCounted(overdue, 'case')} past its time.`
}

export default function Desk({
  loaderData: { staffRoles, queues, items, chosen, pager, first },
}: Route.ComponentProps) {
  const open = queues.reduce((sum, queue) => sum + queue.open, 0)
  const overdue = queues.reduce((sum, queue) => sum + queue.overdue, 0)
  return (
    <article className="page">
      <header className="page-head">
        <h1>Editors’ desk</h1>
        <p className="lead">{printWaiting(open, overdue)}</p>
      </header>
      <AccountPages staffRoles={staffRoles} />
      <div className="scroll" role="region" aria-label="Queues" tabIndex={0}>
        <table>
          <caption>The queues, each with the case that waits longest.</caption>
          <thead>
            <tr>
              <th scope="col">Queue</th>
              <th scope="col" className="numeric">
                Open
              </th>
              <th scope="col" className="numeric">
                Past their time
              </th>
              <th scope="col" className="numeric">
                Decided
              </th>
              <th scope="col">Waits since</th>
            </tr>
          </thead>
          <tbody>
            {queues.map((queue) => (
              <tr key={queue.kind}>
                <th scope="row">
                  <a href={`/desk?kind=${queue.kind}`}>{queue.label}</a>
                </th>
                <td className="numeric">{queue.open}</td>
                <td className="numeric">{queue.overdue}</td>
                <td className="numeric">{queue.decided}</td>
                <td>{queue.oldestOpenedAt === null ? '–' : printInstant(queue.oldestOpenedAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section aria-labelledby="cases">
        <h2 id="cases">{chosen.title}</h2>
        <form method="get" className="desk-filters" aria-label="Filters">
          {codesOf(DESK_KINDS).map((kind) => (
            <label key={kind} className="choice">
              <input type="checkbox" name="kind" value={kind} defaultChecked={chosen.kind.includes(kind)} />
              <span>{DESK_KINDS[kind].label}</span>
            </label>
          ))}
          <label className="choice">
            <input type="checkbox" name="mine" value="yes" defaultChecked={chosen.isAssignedToMe} />
            <span>Only those I have taken</span>
          </label>
          <span className="desk-status">
            <label htmlFor="status">Which cases</label>
            <select id="status" name="status" defaultValue={chosen.status}>
              {STATUSES.map(([status, label]) => (
                <option key={status} value={status}>
                  {label}
                </option>
              ))}
            </select>
          </span>
          <button type="submit">Show cases</button>
        </form>
        {first !== null ? <EmptyPage first={first} /> : null}
        {items.totalCount === 0 ? <p className="empty">No such case.</p> : <DeskRows items={items.nodes} />}
        <Pager links={pager} of="the cases" />
      </section>
    </article>
  )
}
