const LOCAL = ['localhost', '127.0.0.1', '[::1]']

/**
 * The address of the same page where the site says it is; null where that is the address asked for. Only names of this
 * machine are told apart: elsewhere a proxy may have changed the name on the way.
 */
export function otherAddress(requestUrl: string, siteOrigin: string): string | null {
  const asked = new URL(requestUrl)
  const site = new URL(siteOrigin)
  if (!LOCAL.includes(site.hostname) || asked.host === site.host) return null
  return `${site.origin}${asked.pathname}${asked.search}`
}

/** Whether a site is one of this machine, as in development. */
export function isLocalSite(siteOrigin: string): boolean {
  return LOCAL.includes(new URL(siteOrigin).hostname)
}
