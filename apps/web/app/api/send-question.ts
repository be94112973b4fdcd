import { data, type AppLoadContext } from 'react-router'

/** What a loader or action is given. */
export interface Access {
  readonly context: AppLoadContext
  readonly request: Request
}

interface GraphqlError {
  readonly message: string
  readonly extensions?: { readonly code?: string }
}

export interface GraphqlBody<Result> {
  readonly data?: Result | null
  readonly errors?: readonly GraphqlError[]
}

/** What is sent beside a question where somebody speaks or acts. */
export interface Speaking {
  readonly token?: string | null
  readonly idempotencyKey?: string | null
}

const PATIENCE = 15_000

/** Sends a question to the API; throws a response of status 503 where it is silent, not ready or too slow. */
export async function sendQuestion<Result>(
  access: Access,
  document: string,
  variables: Readonly<Record<string, unknown>>,
  { token = null, idempotencyKey = null }: Speaking = {},
): Promise<{ readonly status: number; readonly body: GraphqlBody<Result> }> {
  const response = await askApi(access, access.context.apiUrl, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json',
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
      ...(idempotencyKey === null ? {} : { 'Idempotency-Key': idempotencyKey }),
    },
    body: JSON.stringify({ query: document, variables }),
  })
  try {
    return { status: response.status, body: (await response.json()) as GraphqlBody<Result> }
  } catch (error) {
    throw logged(access, error)
  }
}

/** Asks an address of the API, on behalf of whoever asks this site; throws as `sendQuestion` does. */
export async function askApi(
  access: Access,
  address: string,
  { headers, ...init }: RequestInit & { readonly headers?: Readonly<Record<string, string>> },
): Promise<Response> {
  const { context, request } = access
  try {
    return await fetch(address, {
      ...init,
      headers: { ...headers, 'X-Request-Id': context.requestId, 'X-Forwarded-For': context.visitor.networkAddress },
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE)]),
    })
  } catch (error) {
    throw logged(access, error)
  }
}

function logged({ context, request }: Access, error: unknown) {
  const log = { level: 'error', requestId: context.requestId, api: context.apiUrl, error: String(error) }
  if (!request.signal.aborted) console.error(JSON.stringify(log))
  return apiSilent()
}

export function apiSilent() {
  return data({ reason: 'API_SILENT' }, { status: 503, headers: { 'Retry-After': '30' } })
}
