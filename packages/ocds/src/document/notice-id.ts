import { idAt, objectsAt, textAt } from '../loose-json.js'
import type { Json } from '../loose-json.js'

/**
 * The identifier of a release. Public Contracts Scotland publishes releases without one; their canonical link then
 * names the notice (`…/Notice?id=ocds-r6ebe6-…`). Null where neither is there.
 */
export function noticeIdOf(release: Json): string | null {
  const id = idAt(release, 'id')
  if (id !== null) return id
  for (const link of objectsAt(release, 'links', '')) {
    if (textAt(link.value, 'rel') !== 'canonical') continue
    const named = /[?&]id=([^&#\s]{1,200})/.exec(textAt(link.value, 'href') ?? '')?.[1]
    if (named !== undefined) return named
  }
  return null
}
