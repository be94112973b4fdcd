import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createRequestListener } from '@react-router/node'
import compression from 'compression'
import type { ServerBuild } from 'react-router'
import sirv from 'sirv'
import { refuseRequest } from './refuse-request.js'
import { securityHeaders } from './security-headers.js'
import { meetVisitor, type Visitor } from './visitor.js'

export interface WebOptions {
  /** 0 takes a free port. */
  readonly port: number
  readonly host: string
  /** Where the web asks the API, for example `http://127.0.0.1:4000/graphql`. */
  readonly apiUrl: string
  /** Where readers find the API and its explorer; the same address where left out. */
  readonly publicApiUrl?: string
  /** Where people find the pages; `localhost` at the port where left out. Passkeys and links in mails belong to it. */
  readonly siteOrigin?: string
  /** Network addresses whose `X-Forwarded-For` is taken for true; this machine where left out. */
  readonly trustedProxies?: readonly string[]
}

export interface RunningWeb {
  readonly url: string
  readonly port: number
  /** Lets requests under way finish for a few seconds, then closes everything. Can be called twice. */
  stop(): Promise<void>
}

const GRACE = 5_000

// From build/host/server, where this file is compiled to.
const buildFolder = new URL('../../', import.meta.url)

/** Serves the pages. Throws what listening throws (`EADDRINUSE` and the like) for the caller to explain. */
export async function startWeb(options: WebOptions): Promise<RunningWeb> {
  const build = (await import(new URL('server/index.js', buildFolder).href)) as ServerBuild
  const server = createServer()
  await listen(server, options)
  const { port } = server.address() as AddressInfo
  server.on('request', listener(build, options, options.siteOrigin ?? `http://localhost:${String(port)}`))
  let stopping: Promise<void> | undefined
  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    port,
    stop: () => (stopping ??= stop(server)),
  }
}

function listener(build: ServerBuild, options: WebOptions, siteOrigin: string): RequestListener {
  const siteHost = new URL(siteOrigin).host
  const compress = compression()
  const asking = new AsyncLocalStorage<{ readonly requestId: string; readonly visitor: Visitor }>()
  const assets = sirv(fileURLToPath(new URL('client', buildFolder)), {
    // The names of built assets hold a hash of their content; the few others are asked for again each hour.
    setHeaders: (response, path) =>
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      ),
  })
  const pages = createRequestListener({
    // Where a proxy ends TLS, forms come from an origin that is not the one that the request seems to be sent to.
    build: { ...build, allowedActionOrigins: [siteHost] },
    mode: 'production',
    getLoadContext: () => {
      const store = asking.getStore()
      if (store === undefined) throw new Error('A page was asked for outside a request.')
      return {
        ...store,
        apiUrl: options.apiUrl,
        publicApiUrl: options.publicApiUrl ?? options.apiUrl,
        siteOrigin,
      }
    },
  })
  return (request: IncomingMessage, response: ServerResponse) => {
    const requestId = randomUUID()
    response.setHeader('X-Request-Id', requestId)
    const path = new URL(request.url ?? '/', 'http://site').pathname
    for (const [name, value] of Object.entries(securityHeaders(path))) response.setHeader(name, value)
    if (refuseRequest(request, response, siteHost)) return
    const visitor = meetVisitor(request, response, options.trustedProxies ?? ['127.0.0.1', '::1'])
    compress(request as never, response as never, () => {
      assets(request, response, () => {
        asking.run({ requestId, visitor }, pages, request, response)
      })
    })
  }
}

async function listen(server: Server, { port, host }: WebOptions): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function stop(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const impatience = setTimeout(() => {
      server.closeAllConnections()
    }, GRACE)
    server.close(() => {
      clearTimeout(impatience)
      resolve()
    })
    server.closeIdleConnections()
  })
}
