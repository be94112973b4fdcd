import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Database } from '@openward/database/open-database'
import type { ApiParts } from './create-api.js'
import { createApi } from './create-api.js'
import { CannotServe } from './cannot-serve.js'

export interface ApiOptions {
  /** 0 takes a free port. */
  readonly port: number
  readonly host: string
  readonly database: Database
  /** How it serves people, where it is not as for a machine of one's own. */
  readonly people?: Pick<ApiParts, 'site' | 'trustedProxies' | 'outboxIsOpen'>
}

export interface RunningApi {
  /** Without a slash at the end; of this machine where it listens on all its addresses. */
  readonly url: string
  /** Lets requests under way finish for a few seconds, then closes everything. */
  stop(): Promise<void>
}

const graceMilliseconds = 5000

/** Serves the API over HTTP. */
export async function startApi(options: ApiOptions): Promise<RunningApi> {
  const api = createApi({ pool: options.database.pool, ...options.people })
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    void api(request, response)
  })
  try {
    server.listen(options.port, options.host)
    await once(server, 'listening')
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const reason = code === 'EADDRINUSE' ? 'the port is taken' : message
    throw new CannotServe(
      `The API cannot listen on ${options.host}:${String(options.port)}: ${reason}. Choose another with API_PORT or API_HOST.`,
      { cause },
    )
  }
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${printHost(options.host)}:${String(port)}`,
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const impatience = setTimeout(() => {
        server.closeAllConnections()
      }, graceMilliseconds)
      await closed
      clearTimeout(impatience)
    },
  }
}

function printHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
