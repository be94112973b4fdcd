import { notRecorded } from '../../api/found'
import { askApi } from '../../api/send-question'
import { askToSignIn, tokenOf } from '../../session/session-token'
import type { Route } from './+types/route'

const PASSED_ON = ['content-type', 'content-disposition', 'content-security-policy', 'x-content-type-options'] as const

/** A document given as proof, as the API gives it out: an attachment that no page shows. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const access = { request, context }
  if (!/^[0-9a-f-]{36}$/.test(params.id)) return notRecorded()
  const token = await tokenOf(access)
  if (token === null) throw askToSignIn(access)
  const response = await askApi(access, new URL(`/proofs/${params.id}`, context.apiUrl).href, {
    headers: { Authorization: `Bearer ${token}` },
  })
  if (response.status !== 200) return notRecorded()
  const headers = new Headers({ 'Cache-Control': 'private, no-store' })
  for (const name of PASSED_ON) {
    const value = response.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  return new Response(response.body, { headers })
}
