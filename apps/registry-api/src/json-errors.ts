import type { Plugin } from 'graphql-yoga'
import { graphqlPath } from './http-routes.js'
import { questionLimits } from './question-limits.js'

const messages: Readonly<Record<number, string>> = {
  401: 'The token is not known, or it is revoked or over: sign in again, or make a new one.',
  404: `There is nothing at this address. Questions go to ${graphqlPath}.`,
  413: `A question has at most ${String(questionLimits.bodyBytes)} bytes.`,
  415: 'Send questions as application/json.',
}

/**
 * Gives what HTTP itself refuses the form of any other answer.
 * @param readExtensions what every answer tells of the register; null where it cannot be read
 */
export function useJsonErrors(readExtensions: () => Promise<object | null>): Plugin {
  return {
    async onResponse({ request, response, fetchAPI: { Response }, setResponse }) {
      const message = messages[response.status]
      if (message === undefined || isTold(request, response)) return
      const extensions = await readExtensions()
      const body = { errors: [{ message }], ...(extensions === null ? {} : { extensions }) }
      const headers = new Headers(response.headers)
      headers.delete('content-length')
      headers.set('content-type', 'application/json; charset=utf-8')
      setResponse(new Response(JSON.stringify(body), { status: response.status, headers }))
    },
  }
}

/** Addresses of this API beside GraphQL that answer in JSON have told more than the status already. */
function isTold(request: Request, response: Response): boolean {
  const isJson = response.headers.get('content-type')?.includes('json') === true
  return isJson && new URL(request.url).pathname !== graphqlPath
}
