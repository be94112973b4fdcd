import type { Plugin } from 'graphql-yoga'

/**
 * Lets pages of any origin ask. No cookie or other credential is ever read or allowed, so that nobody can be made to
 * ask in another's name.
 */
export function useOpenCors(exposedHeaders: readonly string[]): Plugin {
  return {
    onRequest({ request, fetchAPI: { Response }, endResponse }) {
      if (request.method !== 'OPTIONS') return
      const headers = {
        'access-control-allow-methods': 'GET, POST, OPTIONS',
        'access-control-allow-headers': 'content-type, accept',
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
