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

interface GraphqlBody<Result> {
  readonly data?: Result | null
  readonly errors?: readonly { readonly message: string }[]
}

const PATIENCE = 15_000

/**
 * Asks the public API as any reader could. Throws a 503 response where the API is silent or not ready, so that the
 * page says so; an answer with errors is thrown as an error, since the documents of the pages are tested.
 */
export async function askRegister<Result, Variables extends Readonly<Record<string, unknown>>>(
  access: { readonly context: AppLoadContext; readonly request: Request },
  document: string,
  variables: Variables,
): Promise<Answer<Result>> {
  const body = await readBody<Result>(await send(access, document, variables))
  if (body.errors !== undefined || body.data === undefined || body.data === null) {
    throw new Error(`The API refused a query of this page: ${body.errors?.map((error) => error.message).join('; ')}`)
  }
  return { result: body.data, asked: { document, variables } }
}

async function send(
  { context, request }: { readonly context: AppLoadContext; readonly request: Request },
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Response> {
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
    if (response.status >= 500) throw new Error(`status ${response.status}`)
    return response
  } catch (error) {
    console.error(
      JSON.stringify({ level: 'error', requestId: context.requestId, api: context.apiUrl, error: String(error) }),
    )
    throw data({ reason: 'API_SILENT' }, { status: 503, headers: { 'Retry-After': '30' } })
  }
}

async function readBody<Result>(response: Response): Promise<GraphqlBody<Result>> {
  return (await response.json()) as GraphqlBody<Result>
}

/** The address at which the explorer opens with a query already filled in. */
export function explorerAddress(publicApiUrl: string, asked: AskedQuery): string {
  const address = new URL(publicApiUrl)
  address.searchParams.set('query', asked.document)
  address.searchParams.set('variables', JSON.stringify(asked.variables))
  return address.href
}
