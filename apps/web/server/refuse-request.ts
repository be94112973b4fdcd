import type { IncomingMessage, ServerResponse } from 'node:http'
import { comesFromThisSite } from './request-origin.js'

/** The largest body of a form with documents: five of 5 MB, and what stands around them. */
export const largestFormBytes = 27_000_000

/** Bodies up to this are read to their end before they are refused, so that the browser gets to see why. */
const patienceBytes = 200_000_000

/**
 * Refuses what no page of this site sends, before anything reads it: a request that does something and comes from
 * elsewhere, or whose body is too large or of unknown length.
 *
 * @returns whether it was refused; the response is then given
 */
export function refuseRequest(request: IncomingMessage, response: ServerResponse, siteHost: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const size = Number(request.headers['content-length'] ?? Number.NaN)
  if (!comesFromThisSite(request.headers, [request.headers.host, siteHost])) {
    answer(403, 'This request did not come from a page of this site, so nothing was done. Open the page and try again.')
  } else if (Number.isNaN(size)) {
    answer(411, 'The length of the request is not stated, so nothing was done.')
  } else if (size > largestFormBytes) {
    answer(413, 'The documents are too large: 5 MB each, five at most. Nothing was done. Go back and choose others.')
  } else return false
  return true

  function answer(status: number, text: string): void {
    const give = () => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
      response.end(`${text}\n`)
    }
    if (size > 0 && size <= patienceBytes) request.resume().once('end', give)
    else give()
  }
}
