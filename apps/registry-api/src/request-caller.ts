import type { IncomingMessage } from 'node:http'
import type { ActContext, SiteSettings } from '@openward/registry/acts/act-context'
import type { Caller } from '@openward/registry/acts/caller'
import { authenticate } from '@openward/registry/people/authenticate'
import type { RegistryContext } from '@openward/registry/registry-context'
import type { Plugin } from 'graphql-yoga'

export interface CallerOptions {
  readonly context: RegistryContext
  readonly site: SiteSettings
  /** Network addresses whose `X-Forwarded-For` is taken for true. */
  readonly trustedProxies: readonly string[]
}

/** Finds out who sends a request, and what an act of theirs works with. */
export interface RequestCallers {
  /** Refuses requests with a token that is not taken; those without one come from a visitor. */
  readonly plugin: Plugin
  actingFor(request: Request): ActContext
}

const loopback = '127.0.0.1'
const longestToken = 200

/** Where the request comes from; known only for those that came over a socket. */
function peerOf(serverContext: unknown): string {
  const { req } = serverContext as { req?: IncomingMessage }
  return req?.socket.remoteAddress ?? loopback
}

export function requestCallers({ context, site, trustedProxies }: CallerOptions): RequestCallers {
  const callers = new WeakMap<Request, Caller>()
  const addresses = new WeakMap<Request, string>()

  /** A trusted proxy adds the address that it sees at the end; what stands before may be anything. */
  const addressOf = (request: Request, serverContext: unknown): string => {
    const peer = peerOf(serverContext).replace(/^::ffff:/, '')
    if (!trustedProxies.includes(peer)) return peer
    const forwarded = (request.headers.get('x-forwarded-for') ?? '').split(',').at(-1)?.trim() ?? ''
    return /^[0-9a-f.:]{3,45}$/i.test(forwarded) ? forwarded : peer
  }

  return {
    plugin: {
      async onRequest({ request, serverContext, fetchAPI: { Response }, endResponse }) {
        addresses.set(request, addressOf(request, serverContext))
        const header = request.headers.get('authorization')
        if (header === null || request.method === 'OPTIONS') return
        const token = /^Bearer +(?<token>[\w-]+) *$/i.exec(header)?.groups?.['token'] ?? ''
        const caller = token === '' || token.length > longestToken ? null : await authenticate(context, token)
        if (caller !== null) callers.set(request, caller)
        else endResponse(new Response(null, { status: 401, headers: { 'www-authenticate': 'Bearer' } }))
      },
      onResponse({ request, response }) {
        // What one person is told must not be kept for another.
        if (request.headers.has('authorization')) response.headers.set('cache-control', 'private, no-store')
      },
    },
    actingFor: (request) => ({
      ...context,
      site,
      caller: callers.get(request) ?? null,
      networkAddress: addresses.get(request) ?? loopback,
      idempotencyKey: request.headers.get('idempotency-key'),
    }),
  }
}
