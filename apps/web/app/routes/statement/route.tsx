import { data, redirect } from 'react-router'
import { ActForm } from '../../acts/act-form'
import { doMyAct } from '../../acts/do-act'
import { FormField } from '../../acts/form-field'
import { formText, formTexts } from '../../acts/form-text'
import { statusOfRefusal } from '../../acts/refusal'
import { RefusalSummary } from '../../acts/refusal-summary'
import { addressPart } from '../../api/address-part'
import { askRegister } from '../../api/ask-register'
import { found, notRecorded } from '../../api/found'
import { pageMeta } from '../../components/page-meta'
import { QueryBehind } from '../../components/query-behind'
import type {
  ReviseStatementMutation,
  ReviseStatementMutationVariables,
  StatementBesideFragment,
  StatementQuery,
  StatementQueryVariables,
  WithdrawStatementMutation,
  WithdrawStatementMutationVariables,
} from '../../generated/operations'
import { printInstant } from '../../print/print-day'
import { subjectLink } from '../../statements/statement-subject'
import { Statement } from '../../statements/statements-beside'
import type { Route } from './+types/route'
import { reviseStatementAct, withdrawStatementAct } from './acts'
import { statementQuery } from './query'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { result, asked } = await askRegister<StatementQuery, StatementQueryVariables>(
    { request, context },
    statementQuery,
    { id: addressPart(params.id) },
  )
  const statement = found(result.node)
  if (statement.__typename !== 'AuthorityStatement') notRecorded()
  const subject = statement.award ?? statement.contract ?? statement.notice
  return {
    statement,
    subject: subject === null ? null : subjectLink(subject),
    isSignedIn: context.visitor.session !== null,
    asked,
    publicApiUrl: context.publicApiUrl,
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = { request, context }
  const form = await request.formData()
  const given = { statement: params.id, version: Number.parseInt(formText(form, 'version'), 10) || 0 }
  const { refusal } =
    formText(form, 'act') === 'withdraw'
      ? await doMyAct<WithdrawStatementMutation, WithdrawStatementMutationVariables>(
          access,
          form,
          withdrawStatementAct,
          { ...given, reason: formText(form, 'reason') },
        )
      : await doMyAct<ReviseStatementMutation, ReviseStatementMutationVariables>(access, form, reviseStatementAct, {
          ...given,
          text: formText(form, 'text'),
        })
  if (refusal === null) return redirect(`/statements/${encodeURIComponent(params.id)}`, 303)
  return data({ refusal, given: formTexts(form) }, { status: statusOfRefusal(refusal) })
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'A statement', 'What a provider or commissioner wishes to stand beside a record.')

export default function StatementPage({ loaderData, actionData }: Route.ComponentProps) {
  const { statement, subject, isSignedIn, asked, publicApiUrl } = loaderData
  const refusal = actionData?.refusal
  const given = actionData?.given ?? {}
  const version = { version: String(statement.version) }
  return (
    <article className="page">
      <header className="page-head">
        <p className="kicker">{subject === null ? 'A record' : <a href={subject.href}>{subject.label}</a>}</p>
        <h1>Statement of {statement.organisation?.name ?? 'an organisation'}</h1>
      </header>
      <RefusalSummary refusal={refusal} labels={{ text: 'The statement', reason: 'Why' }} />
      {/* The type also holds what nodes of other types answer; the loader has refused those. */}
      <Statement statement={statement as StatementBesideFragment} />
      <section aria-labelledby="texts">
        <h2 id="texts">All its texts</h2>
        {statement.versions.map(({ version: number, text, placedAt }) => (
          <div key={number} className="statement">
            <blockquote className="given-text">{text}</blockquote>
            <p className="small">{printInstant(placedAt)}</p>
          </div>
        ))}
      </section>
      {!isSignedIn || statement.withdrawnAt !== null ? null : (
        <section aria-labelledby="change">
          <h2 id="change">If it is yours</h2>
          <details open={given['act'] === 'revise'}>
            <summary>Revise it</summary>
            <ActForm act="revise" fields={version}>
              <FormField
                name="text"
                label="The statement"
                hint="The texts until now stay to be seen."
                rows={8}
                maxLength={4000}
                refusal={refusal}
                defaultValue={given['text'] ?? statement.text}
              />
              <button type="submit">Give it this text</button>
            </ActForm>
          </details>
          <details open={given['act'] === 'withdraw'}>
            <summary>Withdraw it</summary>
            <ActForm act="withdraw" fields={version}>
              <FormField
                name="reason"
                label="Why"
                hint="Everybody sees it; at least 10 characters."
                rows={3}
                maxLength={2000}
                refusal={refusal}
                defaultValue={given['reason']}
              />
              <button type="submit" className="grave">
                Withdraw it
              </button>
            </ActForm>
          </details>
        </section>
      )}
      <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
    </article>
  )
}
