import { data, type AppLoadContext } from 'react-router'

/** A GraphQL document with its variables, exactly as it was sent: pages show it. */
export interface AskedQuery {
  readonly document: string
  readonly variables: Readonly<Record<string, unknown>>
}

export interface Answer<Result> {
  readonly result: Result
  readonly asked: AskedQuery
}

interface GraphqlError {
  readonly message: string
  readonly extensions?: { readonly code?: string }
}

interface GraphqlBody<Result> {
  readonly data?: Result | null
  readonly errors?: readonly GraphqlError[]
}

const PATIENCE = 15_000

/** What the API says where the address of a page asked for something that cannot be: a cursor or a filter. */
const REFUSALS: ReadonlySet<string | undefined> = new Set(['BAD_CURSOR', 'BAD_PAGE', 'BAD_FILTER', 'TOO_LARGE'])

/**
 * Asks the public API as any reader could. Throws a response that the error page explains: 503 where the API is
 * silent, not ready or too slow, 400 where it refuses what the address asks for. Any other error of the answer is
 * thrown as it is, since the documents of the pages are tested.
 */
export async function askRegister<Result, Variables extends Readonly<Record<string, unknown>>>(
  access: { readonly context: AppLoadContext; readonly request: Request },
  document: string,
  variables: Variables,
): Promise<Answer<Result>> {
  const body = await send<Result>(access, document, variables)
  const error = body.errors?.[0]
  if (error?.extensions?.code === 'TOO_SLOW') throw silent()
  if (REFUSALS.has(error?.extensions?.code)) throw data({ reason: 'REFUSED' }, { status: 400 })
  if (error !== undefined || body.data === undefined || body.data === null) {
    throw new Error(`The API refused a query of this page: ${error?.message ?? 'no data'}`)
  }
  return { result: body.data, asked: { document, variables } }
}

async function send<Result>(
  { context, request }: { readonly context: AppLoadContext; readonly request: Request },
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<GraphqlBody<Result>> {
  try {
    const response = await fetch(context.apiUrl, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json',
        'X-Request-Id': context.requestId,
      },
      body: JSON.stringify({ query: document, variables }),
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE)]),
    })
    return (await response.json()) as GraphqlBody<Result>
  } catch (error) {
    const log = { level: 'error', requestId: context.requestId, api: context.apiUrl, error: String(error) }
    if (!request.signal.aborted) console.error(JSON.stringify(log))
    throw silent()
  }
}

function silent() {
  return data({ reason: 'API_SILENT' }, { status: 503, headers: { 'Retry-After': '30' } })
}

/** The address at which the explorer opens with a query already filled in. */
export function explorerAddress(publicApiUrl: string, asked: AskedQuery): string {
  const address = new URL(publicApiUrl)
  address.searchParams.set('query', asked.document)
  address.searchParams.set('variables', JSON.stringify(asked.variables))
  return address.href
}
