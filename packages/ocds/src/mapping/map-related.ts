import type { RelatedProcessFacts } from '@openward/vocabulary/notice-facts'
import { idAt, objectsAt, textAt, textsAt } from '../loose-json.js'
import type { MappingContext } from './mapping-context.js'

/** Other processes that the document names, also earlier notices that it links to. */
export function mapRelatedProcesses({ release }: MappingContext): RelatedProcessFacts[] {
  const holders = ['tender', 'awards', 'contracts', 'planning'].flatMap((key) => objectsAt(release, key, ''))
  const related = [
    ...objectsAt(release, 'relatedProcesses', ''),
    ...holders.flatMap(({ value, path }) => objectsAt(value, 'relatedProcesses', path)),
  ].map(({ value, path }): RelatedProcessFacts => {
    const identifier = idAt(value, 'identifier')
    const isOcid = textAt(value, 'scheme')?.trim() === 'ocid' || identifier?.startsWith('ocds-') === true
    const relationships = textsAt(value, 'relationship', path).map(({ text }) => text.trim())
    return {
      path,
      relationship: relationships.length === 0 ? null : relationships.join(', '),
      ocid: isOcid ? identifier : null,
      title: textAt(value, 'title') ?? (isOcid ? null : identifier),
      url: textAt(value, 'uri') ?? textAt(value, 'url'),
    }
  })
  const links = objectsAt(release, 'links', '').flatMap(({ value, path }): RelatedProcessFacts[] => {
    const relationship = textAt(value, 'rel')?.trim() ?? null
    if (relationship === null || relationship === 'canonical') return []
    return [{ path, relationship, ocid: null, title: null, url: textAt(value, 'href') }]
  })
  return [...related, ...links]
}
