import { data } from 'react-router'
import { apiSilent, sendQuestion, type Access, type GraphqlBody } from './send-question'

/** A GraphQL document with its variables, exactly as it was sent: pages show it. */
export interface AskedQuery {
  readonly document: string
  readonly variables: Readonly<Record<string, unknown>>
}

export interface Answer<Result> {
  readonly result: Result
  readonly asked: AskedQuery
}

/** What the API says where the address of a page asked for something that cannot be: a cursor or a filter. */
const REFUSALS: ReadonlySet<string | undefined> = new Set(['BAD_CURSOR', 'BAD_PAGE', 'BAD_FILTER', 'TOO_LARGE'])

/**
 * Asks the public API as any reader could. Throws a response that the error page explains: 503 where the API is
 * silent, not ready or too slow, 400 where it refuses what the address asks for. Any other error of the answer is
 * thrown as it is, since the documents of the pages are tested.
 */
export async function askRegister<Result, Variables extends Readonly<Record<string, unknown>>>(
  access: Access,
  document: string,
  variables: Variables,
): Promise<Answer<Result>> {
  const { body } = await sendQuestion<Result>(access, document, variables)
  return { result: resultOf(body), asked: { document, variables } }
}

/** What an answer holds; throws where it holds none, or an error. */
export function resultOf<Result>(body: GraphqlBody<Result>): Result {
  const error = body.errors?.[0]
  if (error?.extensions?.code === 'TOO_SLOW') throw apiSilent()
  if (REFUSALS.has(error?.extensions?.code)) throw data({ reason: 'REFUSED' }, { status: 400 })
  if (error !== undefined || body.data === undefined || body.data === null) {
    throw new Error(`The API refused a query of this page: ${error?.message ?? 'no data'}`)
  }
  return body.data
}

/** The address at which the explorer opens with a query already filled in. */
export function explorerAddress(publicApiUrl: string, asked: AskedQuery): string {
  const address = new URL(publicApiUrl)
  address.searchParams.set('query', asked.document)
  address.searchParams.set('variables', JSON.stringify(asked.variables))
  return address.href
}
