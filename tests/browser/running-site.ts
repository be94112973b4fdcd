import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { createApi } from '@openward/registry-api/create-api'
import { startWeb } from '@openward/web/start-web'
import { createSampleRegister } from '../api/sample-register.js'

/** What the web sent to the API, as it stood in the body. */
export interface SentQuestion {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The API and the web over the small made-up register. */
export interface RunningSite {
  /** Address of the web without a slash at the end. */
  readonly address: string
  /** What the web has sent so far; emptied by whoever looks at the questions of one page. */
  readonly sent: SentQuestion[]
  /** The data of an answer of the API, asked without the web; throws where there are errors. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>
  stop(): Promise<void>
}

export async function startSite(): Promise<RunningSite> {
  const register = await createSampleRegister()
  const api = createApi({ pool: register.pool })
  const sent: SentQuestion[] = []

  const askApi = (body: string) =>
    api.fetch('http://register.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
    })
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void (async () => {
      const body = await text(request)
      sent.push(JSON.parse(body) as SentQuestion)
      const answer = await askApi(body)
      response.writeHead(answer.status, { 'content-type': 'application/json' })
      response.end(await answer.text())
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const web = await startWeb({ port: 0, host: '127.0.0.1', apiUrl: `http://127.0.0.1:${String(port)}/graphql` })

  return {
    address: web.url,
    sent,
    ask: async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const answer = await askApi(JSON.stringify({ query, variables }))
      const body = (await answer.json()) as { data?: Data; errors?: unknown }
      if (body.errors !== undefined || body.data === undefined) throw new Error(JSON.stringify(body.errors))
      return body.data
    },
    stop: async () => {
      await web.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await register.close()
    },
  }
}
