import { createApi } from '@openward/registry-api/create-api'
import type { ApiParts } from '@openward/registry-api/create-api'

/** An answer, with how many statements it took. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly statements: number
  readonly data: Record<string, unknown> | null
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]
  readonly extensions: Readonly<Record<string, unknown>>
}

/** Asks an API over the pool, without a server. */
export function askingApi(parts: Omit<ApiParts, 'onAnswered'>) {
  let statements = 0
  const api = createApi({
    ...parts,
    onAnswered: (count) => {
      statements = count
    },
  })
  const ask = async (
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await api.fetch('http://register.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const body = (await response.json()) as Partial<Answer>
    return {
      status: response.status,
      headers: response.headers,
      statements,
      data: body.data ?? null,
      errors: body.errors ?? [],
      extensions: body.extensions ?? {},
    }
  }
  return { api, ask }
}
