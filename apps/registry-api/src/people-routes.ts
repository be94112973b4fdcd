import type { ActContext } from '@openward/registry/acts/act-context'
import { ActRefused, NotAllowed, NotFound, NotSignedIn } from '@openward/registry/acts/refusals'
import { listOutbox } from '@openward/registry/people/mail-queue'
import { largestProofBytes, readProof, uploadProof } from '@openward/registry/people/proofs'
import type { Plugin } from 'graphql-yoga'

export interface PeopleRoutesOptions {
  readonly actingFor: (request: Request) => ActContext
  /** Whether whoever is on this machine may read the mails that wait: for development. */
  readonly outboxIsOpen: boolean
}

const proofAddress = /^\/proofs\/(?<id>[0-9a-f-]{36})$/

/**
 * Addresses about people that GraphQL is not made for: `POST /proofs?name=…` takes a document, `GET /proofs/…` gives it
 * out as an attachment, `GET /development/outbox` shows a developer the mails that nobody sends.
 */
export function usePeopleRoutes({ actingFor, outboxIsOpen }: PeopleRoutesOptions): Plugin {
  return {
    async onRequest({ request, url, fetchAPI: { Response }, endResponse }) {
      const { method } = request
      const proofId = proofAddress.exec(url.pathname)?.groups?.['id']
      const answer = (body: object, status: number) => {
        endResponse(Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } }))
      }
      try {
        if (url.pathname === '/proofs' && method === 'POST') {
          const bytes = await readBody(request)
          if (bytes === null) answer({ code: 'INPUT_REFUSED', message: 'The document has more than 5 MB.' }, 413)
          else {
            const fileName = url.searchParams.get('name') ?? ''
            answer(await uploadProof(actingFor(request), { fileName, bytes }), 201)
          }
        } else if (proofId !== undefined && method === 'GET') {
          const { fileName, mediaType, bytes } = await readProof(actingFor(request), proofId)
          endResponse(new Response(Buffer.from(bytes), { headers: attachmentHeaders(fileName, mediaType) }))
        } else if (url.pathname === '/development/outbox' && method === 'GET') {
          const acting = actingFor(request)
          if (outboxIsOpen && isThisMachine(acting.networkAddress)) answer({ mails: await listOutbox(acting) }, 200)
        }
      } catch (error) {
        if (!(error instanceof ActRefused)) throw error
        answer({ code: error.code, message: error.message }, statusOf(error))
      }
    },
  }
}

function statusOf(error: ActRefused): number {
  if (error instanceof NotSignedIn) return 401
  if (error instanceof NotAllowed) return 403
  return error instanceof NotFound ? 404 : 400
}

/** Never shown in a page: what somebody else wrote must not run where people are signed in. */
function attachmentHeaders(fileName: string, mediaType: string): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll(/['()*]/g, percent)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  }
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`

/** The body of a request; null where it is larger than a document may be, of which no more is read. */
async function readBody(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > largestProofBytes) return null
  const parts: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
    size += read.value.length
    if (size > largestProofBytes) {
      await reader?.cancel()
      return null
    }
    parts.push(read.value)
  }
  return Buffer.concat(parts)
}

function isThisMachine(address: string): boolean {
  return address === '::1' || address.startsWith('127.')
}
