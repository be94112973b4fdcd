import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a request that does something was sent by a page of this site or by the person at the browser, so that no
 * other site can do something in the name of who is signed in. Browsers tell by `Sec-Fetch-Site` (Fetch Metadata
 * Request Headers), older ones by `Origin`; what tells neither is refused.
 *
 * @param hosts names under which this site is reached, with their ports
 */
export function comesFromThisSite(headers: IncomingHttpHeaders, hosts: readonly (string | undefined)[]): boolean {
  const site = headers['sec-fetch-site']
  // `none`: the person repeats a request, as by loading a page again.
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return hosts.includes(hostOf(headers.origin) ?? '')
}

function hostOf(origin: string | undefined): string | null {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : null
}
