import { refuse, type Refusal } from '../../acts/refusal'
import { askApi, type Access } from '../../api/send-question'
import { askToSignIn, tokenOf } from '../../session/session-token'

type Uploaded = { readonly id: string; readonly refusal: null } | { readonly id: null; readonly refusal: Refusal }

/** Hands a document on to the API, which looks at it and keeps it; this site neither opens nor keeps it. */
export async function uploadProof(access: Access, file: File): Promise<Uploaded> {
  const token = await tokenOf(access)
  if (token === null) throw askToSignIn(access)
  const address = new URL('/proofs', access.context.apiUrl)
  address.searchParams.set('name', file.name)
  const response = await askApi(access, address.href, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
    body: file,
  })
  const answer = (await response.json()) as { readonly id?: string; readonly message?: string }
  if (response.status === 201 && answer.id !== undefined) return { id: answer.id, refusal: null }
  return {
    id: null,
    refusal: refuse('documents', `“${file.name}”: ${answer.message ?? 'This document cannot be taken.'}`),
  }
}
