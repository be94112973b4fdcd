import { askApi, type Access } from '../../api/send-question'
import { isLocalSite } from '../../session/other-address'

export interface OutboxMail {
  readonly id: string
  readonly kind: string
  readonly address: string
  readonly subject: string
  readonly text: string
  readonly createdAt: string
}

/**
 * The mails that wait, for a developer; null where this is no site of this machine, asked for on this machine, or where
 * the API gives none out.
 */
export async function readOutbox(access: Access): Promise<readonly OutboxMail[] | null> {
  const { siteOrigin, apiUrl } = access.context
  if (!isLocalSite(siteOrigin) || !isLocalSite(new URL(access.request.url).origin)) return null
  const response = await askApi(access, new URL('/development/outbox', apiUrl).href, {})
  if (response.status !== 200) return null
  return ((await response.json()) as { readonly mails: readonly OutboxMail[] }).mails
}
