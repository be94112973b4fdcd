import { DESK_DECISIONS, DESK_KINDS } from '@openward/vocabulary/desk-kind'
import { data, redirect } from 'react-router'
import { ActForm } from '../../acts/act-form'
import { DoneNote } from '../../acts/done-note'
import { formText, formTexts } from '../../acts/form-text'
import { statusOfRefusal } from '../../acts/refusal'
import { RefusalSummary } from '../../acts/refusal-summary'
import { addressPart } from '../../api/address-part'
import { found, notRecorded } from '../../api/found'
import { Fact, Facts, NotStated } from '../../components/facts'
import { pageMeta } from '../../components/page-meta'
import type { DeskItemQuery, DeskItemQueryVariables } from '../../generated/operations'
import { organisationAddress } from '../../print/addresses'
import { printInstant } from '../../print/print-day'
import { AccountPages } from '../../session/account-pages'
import { askSignedIn } from '../../session/ask-signed-in'
import type { Route } from './+types/route'
import { ClaimOnDesk } from './claim-on-desk'
import { Decide, Reverse } from './decide'
import { doDeskAct } from './do-desk-act'
import { printFacts } from './print-facts'
import { deskItemQuery } from './query'

const DONE = {
  taken: 'You have taken the case.',
  'put-back': 'The case is put back.',
  decided: 'The case is decided.',
  reversed: 'The decision is undone; the case is open again.',
}

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { me, node } = await askSignedIn<DeskItemQuery, DeskItemQueryVariables>({ request, context }, deskItemQuery, {
    id: addressPart(params.id),
  })
  const item = found(node)
  if (item.__typename !== 'DeskItem') notRecorded()
  return { staffRoles: found(me).staffRoles, item, done: new URL(request.url).searchParams.get('done') }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData()
  const refusal = await doDeskAct({ request, context }, addressPart(params.id), form)
  if (refusal !== null) return data({ refusal, given: formTexts(form) }, { status: statusOfRefusal(refusal) })
  const done = new URLSearchParams({ done: formText(form, 'act') }).toString()
  return redirect(`/desk/${encodeURIComponent(params.id)}?${done}`, 303)
}

export const meta: Route.MetaFunction = ({ matches }) => pageMeta(matches, 'A case', 'What editors have to decide.')

export default function DeskItem({ loaderData: { staffRoles, item, done }, actionData }: Route.ComponentProps) {
  const organisations = item.organisation === null ? item.organisations : [item.organisation]
  const facts = item.claim === null ? printFacts(item.facts) : []
  const refusal = actionData?.refusal
  const given = actionData?.given ?? {}
  return (
    <article className="page">
      <header className="page-head">
        <p className="kicker">
          <a href="/desk">Editors’ desk</a> · {DESK_KINDS[item.kind].label}
        </p>
        <h1>{organisations.length === 0 ? 'A case' : organisations.map(({ name }) => name).join(' and ')}</h1>
        <p className="lead">{DESK_KINDS[item.kind].definition}</p>
      </header>
      <AccountPages staffRoles={staffRoles} />
      <DoneNote done={refusal === undefined ? done : null} words={DONE} />
      <RefusalSummary refusal={refusal} labels={{ reason: 'Why', decision: 'Decision' }} />
      <section aria-labelledby="case">
        <h2 id="case">The case</h2>
        <Facts>
          <Fact name="On the desk since">{printInstant(item.openedAt)}</Fact>
          {item.dueAt === null ? null : (
            <Fact name="To be decided by">
              {printInstant(item.dueAt)}
              {item.isOverdue ? <strong> – past its time</strong> : ''}
            </Fact>
          )}
          <Fact name="Taken by">
            {item.isAssignedToMe ? 'you' : (item.assignedTo ?? <NotStated>nobody</NotStated>)}
          </Fact>
          {organisations.map(({ __typename, id, name }) => (
            <Fact key={id} name={__typename}>
              <a href={organisationAddress(__typename === 'Provider' ? 'provider' : 'commissioner', id)}>{name}</a>
            </Fact>
          ))}
          {facts.map(({ name, value }) => (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ))}
        </Facts>
      </section>
      {item.claim === null ? null : <ClaimOnDesk claim={item.claim} domains={item.organisation?.knownDomains ?? []} />}
      {item.decision === null ? null : (
        <section aria-labelledby="decision-made">
          <h2 id="decision-made">{DESK_DECISIONS[item.decision].label}</h2>
          <p>{DESK_DECISIONS[item.decision].definition}</p>
          <blockquote className="given-text">{item.reason}</blockquote>
          <p className="small">
            {item.decidedBy ?? 'An editor'}
            {item.decidedAt === null ? '' : `, ${printInstant(item.decidedAt)}`}
          </p>
        </section>
      )}
      {item.isMine ? <p>This is your own case: another editor decides it.</p> : null}
      {item.status !== 'OPEN' ? null : (
        <ActForm
          act={item.isAssignedToMe ? 'put-back' : 'taken'}
          fields={{ version: String(item.version) }}
          label="Who decides it"
        >
          <button type="submit" className="plain-button">
            {item.isAssignedToMe ? 'Put it back' : 'Take it'}
          </button>
        </ActForm>
      )}
      {item.status !== 'OPEN' || item.isMine ? null : (
        <Decide decisions={item.decisions} version={item.version} refusal={refusal} given={given} />
      )}
      {item.status !== 'DECIDED' || item.isMine ? null : (
        <Reverse version={item.version} refusal={refusal} given={given} />
      )}
    </article>
  )
}
