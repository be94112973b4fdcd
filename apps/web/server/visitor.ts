import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { printCookie, readCookie, type CookieName } from './cookies.js'
import { localPath } from './local-path.js'

/** Whoever sends a request, as far as cookies and the connection tell. */
export interface Visitor {
  /** Where the request comes from. */
  readonly networkAddress: string
  /** The session that the browser names; null where it names none. Whether it lives, the API knows. */
  readonly session: { readonly secret: string; readonly key: string } | null
  /** Whether the answer is for this visitor alone, so that nothing may keep it for another. */
  readonly isPrivate: boolean
  /** Has the answer kept by nobody, although the visitor need not be signed in. */
  keepPrivate(): void
  beginSession(secret: string, endsAt: string): void
  endSession(): void
  /** What binds a sign-in link to this browser: of the cookie, else new, and then set. */
  browserSecret(): string
  /** Keeps for an hour where to go after signing in; what is no path of this site is not kept. */
  rememberNext(path: string | null): void
  /** Where to go after signing in, told once; null where nothing was kept. */
  takeNext(): string | null
}

const hour = 3_600
const secretForm = /^[\w-]{32,200}$/

/** Reads cookies, and sets them on the response; nothing is set unless a page asks for it. */
export function meetVisitor(
  request: IncomingMessage,
  response: ServerResponse,
  trustedProxies: readonly string[],
): Visitor {
  const read = (name: CookieName) => readCookie(request.headers.cookie, name)
  const set = (name: CookieName, value: string, seconds: number) => {
    response.appendHeader('Set-Cookie', printCookie(name, value, seconds))
    isPrivate = true
  }
  const secret = read('session')
  let session = secret !== null && secretForm.test(secret) ? { secret, key: hash(secret) } : null
  let isPrivate = session !== null || (request.method !== 'GET' && request.method !== 'HEAD')
  let browser = read('browser')
  return {
    networkAddress: addressOf(request, trustedProxies),
    get session() {
      return session
    },
    get isPrivate() {
      return isPrivate
    },
    keepPrivate() {
      isPrivate = true
    },
    beginSession(begun, endsAt) {
      session = { secret: begun, key: hash(begun) }
      set('session', begun, (Date.parse(endsAt) - Date.now()) / 1000)
      // The link is used; the next one is bound to a new secret.
      browser = null
      set('browser', '', 0)
    },
    endSession() {
      session = null
      set('session', '', 0)
    },
    browserSecret() {
      if (browser === null || !secretForm.test(browser)) browser = randomBytes(32).toString('base64url')
      set('browser', browser, hour)
      return browser
    },
    rememberNext(path) {
      const local = localPath(path)
      if (local !== null) set('next', encodeURIComponent(local), hour)
    },
    takeNext() {
      const kept = read('next')
      if (kept === null) return null
      set('next', '', 0)
      return localPath(decoded(kept))
    },
  }
}

const hash = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** A trusted proxy adds the address that it sees at the end; what stands before may be anything. */
function addressOf(request: IncomingMessage, trustedProxies: readonly string[]): string {
  const peer = (request.socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, '')
  if (!trustedProxies.includes(peer)) return peer
  const forwarded = [request.headers['x-forwarded-for'] ?? ''].flat().join(',').split(',').at(-1)?.trim() ?? ''
  return /^[0-9a-f.:]{3,45}$/i.test(forwarded) ? forwarded : peer
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
