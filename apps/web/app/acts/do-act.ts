import { resultOf } from '../api/ask-register'
import { sendQuestion, type Access } from '../api/send-question'
import { askToSignIn, forgetToken, tokenOf } from '../session/session-token'
import { REFUSAL_TYPES, type Refusal } from './refusal'

interface Mutation {
  readonly answer: { readonly __typename: string }
}

/** What an act answers where it was done. */
export type DoneOf<Act extends Mutation> = Exclude<
  Act['answer'],
  { readonly __typename: (typeof REFUSAL_TYPES)[number] }
>

export type Outcome<Done> =
  { readonly done: Done; readonly refusal: null } | { readonly done: null; readonly refusal: Refusal }

/** Does an act that everybody may do. */
export async function doAct<Act extends Mutation, Variables extends Readonly<Record<string, unknown>>>(
  access: Access,
  document: string,
  variables: Variables,
): Promise<Outcome<DoneOf<Act>>> {
  const { body } = await sendQuestion<Act>(access, document, variables)
  return outcomeOf(resultOf(body))
}

/**
 * Does an act for who is signed in; whoever is not is led to where they can sign in.
 *
 * @param form what was sent; its key makes that a form sent twice acts once
 */
export async function doMyAct<Act extends Mutation, Variables extends Readonly<Record<string, unknown>>>(
  access: Access,
  form: FormData,
  document: string,
  variables: Variables,
): Promise<Outcome<DoneOf<Act>>> {
  const token = await tokenOf(access)
  if (token === null) throw askToSignIn(access)
  const idempotencyKey = keyOf(form)
  const first = await sendQuestion<Act>(access, document, variables, { token, idempotencyKey })
  if (first.status !== 401) return outcomeOf(resultOf(first.body))
  const anew = await forgetToken(access)
  if (anew === null) throw askToSignIn(access)
  return outcomeOf(
    resultOf((await sendQuestion<Act>(access, document, variables, { token: anew, idempotencyKey })).body),
  )
}

function outcomeOf<Act extends Mutation>({ answer }: Act): Outcome<DoneOf<Act>> {
  if (!REFUSAL_TYPES.some((type) => type === answer.__typename)) {
    return { done: answer as DoneOf<Act>, refusal: null }
  }
  const { code, message, obstacle = null, problems = [], values = [] } = answer as Partial<Refusal>
  return { done: null, refusal: { code: code ?? '', message: message ?? '', obstacle, problems, values } }
}

/** The key of a form; null for one that cannot be a key. */
function keyOf(form: FormData): string | null {
  const key = form.get('key')
  return typeof key === 'string' && /^[\w-]{8,200}$/.test(key) ? key : null
}
