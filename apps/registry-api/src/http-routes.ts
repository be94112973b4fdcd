import { printedSchema } from '@openward/schema/schema'
import type { Plugin } from 'graphql-yoga'
import type pg from 'pg'
import { annualSummaryFile } from './annual-summary-file.js'
import { explorerPage, explorerPolicy } from './explorer-page.js'

export const graphqlPath = '/graphql'
const annualSummariesPath = '/annual-summaries.csv'

/**
 * Answers everything that is not a question in GraphQL: the explorer page, the printed schema, files of figures, the health check.
 * @param ask how the explorer page puts its question to the API
 */
export function useHttpRoutes(pool: pg.Pool, ask: (request: Request) => Promise<Response> | Response): Plugin {
  return {
    async onRequest({ request, url, fetchAPI: { Response, Request }, endResponse }) {
      if (url.pathname === '/health') {
        const reachable = await pool.query('SELECT 1').then(
          () => true,
          () => false,
        )
        const status = reachable ? 'ok' : 'database not reachable'
        endResponse(Response.json({ status }, { status: reachable ? 200 : 503 }))
      } else if (url.pathname === '/schema.graphql') {
        endResponse(new Response(printedSchema(), { headers: { 'content-type': 'text/plain; charset=utf-8' } }))
      } else if (url.pathname === annualSummariesPath) {
        const { name, text } = await annualSummaryFile(pool)
        endResponse(
          new Response(text, {
            headers: {
              'content-type': 'text/csv; charset=utf-8',
              'content-disposition': `attachment; filename="${name}"`,
            },
          }),
        )
      } else if (url.pathname === '/') {
        endResponse(new Response(null, { status: 302, headers: { location: graphqlPath } }))
      } else if (url.pathname === graphqlPath && request.method === 'GET' && wantsPage(request)) {
        const question = {
          query: url.searchParams.get('query'),
          variables: url.searchParams.get('variables'),
          ready: url.searchParams.get('ready'),
        }
        const answer = question.query === null ? null : await answerTo(question.query, question.variables)
        const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': explorerPolicy }
        endResponse(new Response(explorerPage(question, answer), { headers }))
      }

      async function answerTo(query: string, variables: string | null): Promise<string> {
        const address = new URL(graphqlPath, url.origin)
        address.searchParams.set('query', query)
        if (variables !== null && variables.trim() !== '') address.searchParams.set('variables', variables)
        const response = await ask(new Request(address.href, { headers: { accept: 'application/json' } }))
        const text = await response.text()
        try {
          return JSON.stringify(JSON.parse(text), null, 2)
        } catch {
          return text
        }
      }
    },
  }
}

/** Browsers ask for a page; programs ask for JSON or for anything. */
const wantsPage = (request: Request) => (request.headers.get('accept') ?? '').includes('text/html')
