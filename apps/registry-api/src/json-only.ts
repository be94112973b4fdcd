import type { Plugin } from 'graphql-yoga'

/**
 * Takes questions by POST as `application/json` alone. The other forms are those that a page elsewhere could make a
 * browser send without being asked.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request, fetchAPI: { Response }, endResponse }) {
      if (request.method !== 'POST') return
      const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
      if (type.trim().toLowerCase() === 'application/json') return
      endResponse(new Response(null, { status: 415 }))
    },
  }
}
