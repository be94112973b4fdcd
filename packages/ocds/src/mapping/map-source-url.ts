import { idAt, member, objectsAt, textAt } from '../loose-json.js'
import { isMadeUp, sourceOfAddress } from '../detect-source.js'
import type { MappingContext } from './mapping-context.js'

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i

/**
 * The public page of this notice: the address that the document gives for itself on its own source's site, else built
 * from the notice's identifier. A made-up notice has no page.
 */
export function mapSourceUrl(context: MappingContext): string | null {
  if (isMadeUp(context.ocid)) return null
  return givenUrl(context) ?? builtUrl(context)
}

function givenUrl({ release, source, noticeId }: MappingContext): string | null {
  const holders = ['contracts', 'awards', 'tender', 'planning'].flatMap((key) => objectsAt(release, key, ''))
  for (const holder of holders) {
    for (const { value } of objectsAt(holder.value, 'documents', holder.path)) {
      const url = textAt(value, 'url')?.trim()
      if (url === undefined || sourceOfAddress(url) !== source) continue
      const lastStep = url.split('/').at(-1) ?? ''
      if (idAt(value, 'id') === noticeId || lastStep === noticeId) return url
    }
  }
  if (source !== 'PUBLIC_CONTRACTS_SCOTLAND' && source !== 'SELL2WALES') return null
  const canonical = objectsAt(release, 'links', '').find(({ value }) => member(value, 'rel') === 'canonical')
  const url = textAt(canonical?.value, 'href')?.trim() ?? null
  return sourceOfAddress(url) === source && !/\s/.test(url ?? '') ? url : null
}

function builtUrl({ source, noticeId, ocid }: MappingContext): string | null {
  if (source === 'FIND_A_TENDER' && /^\d{6}-\d{4}$/.test(noticeId))
    return `https://www.find-tender.service.gov.uk/Notice/${noticeId}`
  if (source === 'CONTRACTS_FINDER') {
    const notice = (guid.exec(noticeId) ?? guid.exec(ocid))?.[0]
    if (notice !== undefined) return `https://www.contractsfinder.service.gov.uk/Notice/${notice.toLowerCase()}`
  }
  return null
}
