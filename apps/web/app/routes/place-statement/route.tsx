import { DOERS } from '@openward/vocabulary/doer'
import { data, redirect } from 'react-router'
import { ActForm } from '../../acts/act-form'
import { doMyAct } from '../../acts/do-act'
import { FormField } from '../../acts/form-field'
import { formText, formTexts } from '../../acts/form-text'
import { refuse, statusOfRefusal, type Refusal } from '../../acts/refusal'
import { RefusalSummary } from '../../acts/refusal-summary'
import { found, notRecorded } from '../../api/found'
import { pageMeta } from '../../components/page-meta'
import type {
  PlaceStatementMutation,
  PlaceStatementMutationVariables,
  PlaceStatementQuery,
  PlaceStatementQueryVariables,
} from '../../generated/operations'
import { askSignedIn } from '../../session/ask-signed-in'
import { subjectLink } from '../../statements/statement-subject'
import type { Route } from './+types/route'
import { placeStatementAct } from './acts'
import { placeStatementQuery } from './query'

async function read({ request, context }: Pick<Route.LoaderArgs, 'request' | 'context'>) {
  const subject = new URL(request.url).searchParams.get('subject') ?? ''
  const { me, node } = await askSignedIn<PlaceStatementQuery, PlaceStatementQueryVariables>(
    { request, context },
    placeStatementQuery,
    { subject },
  )
  const record = found(node)
  if (record.__typename !== 'Award' && record.__typename !== 'Contract' && record.__typename !== 'Notice') notRecorded()
  const memberships = found(me).memberships.flatMap(({ id, role, endedAt, organisation }) =>
    endedAt !== null || organisation === null ? [] : [{ id, role, organisation }],
  )
  return { subject: { id: record.id, link: subjectLink(record) }, memberships }
}

export async function loader(given: Route.LoaderArgs) {
  return read(given)
}

export async function action({ request, context }: Route.ActionArgs) {
  const access = { request, context }
  const form = await request.formData()
  const { subject, memberships } = await read(access)
  const membership = memberships.find(({ id }) => id === formText(form, 'for'))
  if (membership === undefined) return answer(refuse('for', 'must be chosen.'), form)
  const { refusal } = await doMyAct<PlaceStatementMutation, PlaceStatementMutationVariables>(
    access,
    form,
    placeStatementAct,
    {
      organisation: membership.organisation.id,
      role: membership.role,
      subject: subject.id,
      text: formText(form, 'text'),
    },
  )
  return refusal === null ? redirect(`${subject.link.href}#statements`, 303) : answer(refusal, form)
}

function answer(refusal: Refusal, form: FormData) {
  return data({ refusal, given: formTexts(form) }, { status: statusOfRefusal(refusal) })
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Place a statement', 'What your organisation wishes to stand beside a record that names it.')

export default function PlaceStatement({ loaderData: { subject, memberships }, actionData }: Route.ComponentProps) {
  const given = actionData?.given ?? {}
  return (
    <article className="page">
      <header className="page-head">
        <p className="kicker">
          <a href={subject.link.href}>{subject.link.label}</a>
        </p>
        <h1>Place a statement</h1>
        <p className="lead">
          It stands beside the record, dated, as the words of your organisation, on the pages and in the API. All its
          texts stay to be seen, also after you revise or withdraw it.
        </p>
      </header>
      <RefusalSummary refusal={actionData?.refusal} labels={{ for: 'For whom', text: 'The statement' }} />
      {memberships.length === 0 ? (
        <p className="empty">
          You act for no organisation yet. <a href="/account/organisations/claim">Claim the one you speak for</a>
        </p>
      ) : (
        <ActForm act="place">
          <fieldset id="for">
            <legend>For whom</legend>
            {memberships.map(({ id, role, organisation }, at) => (
              <label key={id} className="choice">
                <input
                  type="radio"
                  name="for"
                  value={id}
                  required
                  defaultChecked={given['for'] === undefined ? at === 0 : given['for'] === id}
                />
                <span>
                  {organisation.name} <span className="soft">– {DOERS[role].label.toLowerCase()}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <FormField
            name="text"
            label="The statement"
            hint="20 to 4,000 characters. Leave out names, addresses and numbers of people: they are masked."
            rows={8}
            maxLength={4000}
            refusal={actionData?.refusal}
            defaultValue={given['text']}
          />
          <button type="submit">Place it, for all to see</button>
        </ActForm>
      )}
    </article>
  )
}
