import { renderToString } from 'react-dom/server'
import {
  isRouteErrorResponse,
  ServerRouter,
  type AppLoadContext,
  type EntryContext,
  type HandleErrorFunction,
} from 'react-router'
import { RequestIdProvider } from './errors/request-id'

/** Renders the whole page at once: nothing streams later, because nothing on a page waits for a script. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entryContext: EntryContext,
  loadContext: AppLoadContext,
): Response {
  const html = renderToString(
    <RequestIdProvider value={loadContext.requestId}>
      <ServerRouter context={entryContext} url={request.url} />
    </RequestIdProvider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  // The data may change at any time: what was kept is asked for again before it is shown. What one person is shown is
  // not kept at all.
  headers.set('Cache-Control', loadContext.visitor.isPrivate ? 'private, no-store' : 'no-cache')
  headers.set('Vary', 'Cookie')
  return new Response(`<!DOCTYPE html>${html}`, { status, headers })
}

/** Logs what nobody foresaw, with the id that the error page shows. Missing pages and a silent API are foreseen. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  console.error(JSON.stringify({ level: 'error', requestId: context.requestId, url: request.url, error: text(error) }))
}

function text(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
