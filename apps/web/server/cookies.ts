/**
 * Cookies of this site. The prefix `__Host-` makes browsers refuse one that another host, another path or a connection
 * in the clear would set; they take `Secure` on `http://localhost`, so the same cookies work in development.
 */
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax'

export type CookieName = 'session' | 'browser' | 'next'

const fullName = (name: CookieName): string => `__Host-openward-${name}`

/** The value of a cookie that the browser sent; null where it sent none. */
export function readCookie(header: string | undefined, name: CookieName): string | null {
  const start = `${fullName(name)}=`
  const pair = (header ?? '').split(';').find((part) => part.trimStart().startsWith(start))
  const value = pair?.trim().slice(start.length)
  return value === undefined || value === '' ? null : value
}

/** The header that sets a cookie for so many seconds. The value holds neither blanks nor semicolons. */
export function printCookie(name: CookieName, value: string, seconds: number): string {
  return `${fullName(name)}=${value}; Max-Age=${String(Math.max(0, Math.floor(seconds)))}; ${attributes}`
}
