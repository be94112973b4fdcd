/** Pages with the one script of the site, which speaks with passkeys. */
const passkeyPages: ReadonlySet<string> = new Set(['/sign-in', '/account'])

/** Pages whose address holds a secret: no other site is told it. */
const secretPages: ReadonlySet<string> = new Set(['/sign-in/link'])

/**
 * Headers of every answer. Pages need no frame or font, no style or script inside them, and nothing from other
 * addresses, so the policy starts from nothing and allows the stylesheet, own pictures and forms that are sent here.
 *
 * @param path of the address, without what is asked
 */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "style-src 'self'",
      "img-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      ...(passkeyPages.has(path) ? ["script-src 'self'", "connect-src 'self'"] : []),
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': secretPages.has(path) ? 'same-origin' : 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}
