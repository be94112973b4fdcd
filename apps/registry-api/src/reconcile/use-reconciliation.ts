import { MatcherCache } from '@openward/registry/match/load-matcher'
import { openSnapshot } from '@openward/registry/read/snapshot'
import type { Plugin } from 'graphql-yoga'
import type pg from 'pg'
import { NotReconcilable, readExtension, readQueries } from './reconciliation-query.js'
import { RECONCILIATION_PROPERTIES, RECONCILIATION_TYPES } from './reconciliation-words.js'
import {
  extend,
  manifest,
  proposeProperties,
  reconcile,
  suggestEntities,
  suggestWords,
} from './reconciliation-service.js'
import { viewPage, viewPolicy } from './view-page.js'

export const reconcilePath = '/reconcile'

/** A thousand names with identifiers fit. */
const mostBytes = 1 << 20
const mostSuggestions = 20

/**
 * Answers programs that match their own names to organisations (OpenRefine among them), by the Reconciliation Service
 * API 0.2 of the W3C community group. It reads no cookie and no credential.
 */
export function useReconciliation(pool: pg.Pool): Plugin {
  const matchers = new MatcherCache(pool)
  return {
    async onRequest({ request, url, fetchAPI: { Response }, endResponse }) {
      if (url.pathname !== reconcilePath && !url.pathname.startsWith(`${reconcilePath}/`)) return
      if (request.method !== 'GET' && request.method !== 'POST') return
      try {
        endResponse(await answer(request, url))
      } catch (error) {
        if (!(error instanceof NotReconcilable)) throw error
        endResponse(Response.json({ error: error.message }, { status: 400 }))
      }

      async function answer(asked: Request, { origin, pathname, searchParams: search }: URL): Promise<Response> {
        const parameters = asked.method === 'POST' ? await readForm(asked) : search
        const first = Math.min(Number(search.get('limit') ?? '') || mostSuggestions, mostSuggestions)
        const prefix = search.get('prefix') ?? ''
        switch (pathname.slice(reconcilePath.length)) {
          case '':
          case '/':
            return service(parameters, `${origin}${reconcilePath}`)
          case '/suggest/entity':
            return Response.json(suggestEntities(await matchers.current(), prefix, first))
          case '/suggest/type':
            return Response.json(suggestWords(RECONCILIATION_TYPES, prefix))
          case '/suggest/property':
            return Response.json(suggestWords(RECONCILIATION_PROPERTIES, prefix))
          case '/properties':
            return Response.json(proposeProperties(search.get('type')))
          case '/view':
            return view(search.get('id') ?? '')
          default:
            return Response.json({ error: 'There is nothing here; /reconcile says what there is.' }, { status: 404 })
        }
      }

      async function service(parameters: URLSearchParams, address: string): Promise<Response> {
        const queries = parameters.get('queries')
        if (queries !== null) {
          const batch = readQueries(queries)
          return Response.json(reconcile(await matchers.current(), batch))
        }
        const extension = parameters.get('extend')
        if (extension === null) return Response.json(manifest(address, await isMadeUp(pool)))
        const { ids, properties } = readExtension(extension)
        return Response.json(extend(await matchers.current(), ids, properties))
      }

      async function view(id: string): Promise<Response> {
        const organisation = (await matchers.current()).find(id)
        if (organisation === null)
          return Response.json({ error: 'There is no organisation with this id.' }, { status: 404 })
        const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': viewPolicy }
        return new Response(viewPage(organisation, await isMadeUp(pool)), { headers })
      }
    },
  }
}

/** The fields of a form, which must not be larger than a batch of names. */
async function readForm(request: Request): Promise<URLSearchParams> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded')
    throw new NotReconcilable('Send queries as a form: content-type application/x-www-form-urlencoded.')
  const pieces: Uint8Array[] = []
  let size = 0
  // The body is read as it comes, so that nobody can make us hold more than is taken.
  for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += piece.byteLength
    if (size > mostBytes) throw new NotReconcilable(`A batch may have ${String(mostBytes)} bytes: ask in smaller ones.`)
    pieces.push(piece)
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'))
}

async function isMadeUp(pool: pg.Pool): Promise<boolean> {
  const snapshot = openSnapshot(pool)
  try {
    return (await snapshot.register()).kind === 'SAMPLE'
  } finally {
    snapshot.release()
  }
}
