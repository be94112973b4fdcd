import type { NoticeForm, NoticePublication } from '@openward/vocabulary/notice-facts'
import { idAt, member, objectsAt, textAt, textsAt } from '../loose-json.js'
import type { Located } from '../loose-json.js'
import type { MappingContext } from './mapping-context.js'

/** OCDS release tags (codelist releaseTag). */
const publicationOfTag: ReadonlyMap<string, NoticePublication> = new Map([
  ['planning', 'PLANNING'],
  ['planningUpdate', 'PLANNING_UPDATE'],
  ['tender', 'CALL'],
  ['tenderAmendment', 'CALL_AMENDMENT'],
  ['tenderUpdate', 'CALL_UPDATE'],
  ['tenderCancellation', 'CALL_CANCELLATION'],
  ['award', 'AWARD'],
  ['awardUpdate', 'AWARD_UPDATE'],
  ['awardCancellation', 'AWARD_CANCELLATION'],
  ['contract', 'CONTRACT'],
  ['contractUpdate', 'CONTRACT_UPDATE'],
  ['contractAmendment', 'CONTRACT_AMENDMENT'],
  ['contractTermination', 'CONTRACT_TERMINATION'],
  ['implementation', 'PERFORMANCE'],
  ['implementationUpdate', 'PERFORMANCE'],
  ['compiled', 'COMPILED'],
])

export function mapForm(context: MappingContext): NoticeForm {
  const tags = textsAt(context.release, 'tag', '')
  const publications = [...new Set(tags.map(({ text }) => publicationOfTag.get(text.trim()) ?? 'OTHER'))]
  const own = ownDocument(context)
  return {
    noticeType: own === null ? null : (noticeTypeOf(own) ?? null),
    noticeTypePath: own === null ? null : `${own.path}/noticeType`,
    publications,
    publicationsPath: '/tag',
  }
}

/**
 * The document that is this very release: a release also lists the notices before it, each with its own type, so the
 * document's id or the last step of its address must be the id of the release.
 */
function ownDocument(context: MappingContext): Located | null {
  const typed = allDocuments(context).filter((document) => noticeTypeOf(document) !== undefined)
  return (
    typed.find(({ value }) => idAt(value, 'id') === context.noticeId) ??
    typed.find(({ value }) => textAt(value, 'url')?.split('/').at(-1) === context.noticeId) ??
    null
  )
}

/** Later phases first: where a notice stands in several places, the last phase is what it brings. */
function allDocuments({ release }: MappingContext): Located[] {
  const holders = [
    ...objectsAt(release, 'contracts', ''),
    ...objectsAt(release, 'awards', ''),
    ...objectsAt(release, 'tender', ''),
    ...objectsAt(release, 'planning', ''),
  ]
  return holders.flatMap(({ value, path }) => objectsAt(value, 'documents', path))
}

function noticeTypeOf(document: Located): string | undefined {
  const type = member(document.value, 'noticeType')
  return typeof type === 'string' ? /^UK(?:[1-9]|1[0-7])$/.exec(type.trim().toUpperCase())?.[0] : undefined
}
