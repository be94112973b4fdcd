import type { Plugin } from 'graphql-yoga'

/**
 * Lets pages of any origin ask. No cookie is ever read, nor anything else that a browser would send by itself, so that
 * nobody can be made to ask in another's name; a token has to be put into the request by whoever has it.
 */
export function useOpenCors(exposedHeaders: readonly string[]): Plugin {
  return {
    onRequest({ request, fetchAPI: { Response }, endResponse }) {
      if (request.method !== 'OPTIONS') return
      const headers = {
        'access-control-allow-methods': 'GET, POST, OPTIONS',
        'access-control-allow-headers': 'content-type, accept, authorization, idempotency-key',
        'access-control-max-age': '86400',
      }
      endResponse(new Response(null, { status: 204, headers }))
    },
    onResponse({ response }) {
      response.headers.set('access-control-allow-origin', '*')
      response.headers.set('access-control-expose-headers', exposedHeaders.join(', '))
    },
  }
}
