import type { CodedFact, NoticeFacts } from '@openward/vocabulary/notice-facts'
import { idAt, member, objectsAt, textAt, textsAt } from '../loose-json.js'
import type { Located } from '../loose-json.js'
import type { MappingContext } from './mapping-context.js'

/** CPV codes of the procurement, its lots and its items, main one first, each once. */
export function mapClassifications({ release }: MappingContext): CodedFact[] {
  const tender = objectsAt(release, 'tender', '')
  const holders = [...tender, ...childrenOf(tender, 'lots'), ...itemsOf(release)]
  const classified = [...childrenOf(holders, 'classification'), ...childrenOf(holders, 'additionalClassifications')]
  return withoutRepeats(
    classified.flatMap(({ value, path }) => {
      const scheme = textAt(value, 'scheme')
      const code = /^\d{8}/.exec(idAt(value, 'id') ?? '')?.[0]
      if (code === undefined || (scheme !== null && scheme.trim().toUpperCase() !== 'CPV')) return []
      return [{ code, path: `${path}/id` }]
    }),
  )
}

/** Where the service is delivered: the most exact code or name that each address gives. */
export function mapDeliveryPlaces({ release }: MappingContext): CodedFact[] {
  const holders = [...objectsAt(release, 'tender', ''), ...itemsOf(release)]
  const addresses = [...childrenOf(holders, 'deliveryAddresses'), ...childrenOf(holders, 'deliveryAddress')]
  const places = addresses.flatMap(({ value, path }): CodedFact[] => {
    for (const key of ['region', 'locality', 'countryName', 'country']) {
      const code = textAt(value, key)
      if (code !== null) return [{ code: code.trim(), path: `${path}/${key}` }]
    }
    return []
  })
  const locations = [...childrenOf(holders, 'deliveryLocations'), ...childrenOf(holders, 'deliveryLocation')]
  const gazetteers = childrenOf(locations, 'gazetteer').flatMap(({ value, path }) =>
    textsAt(value, 'identifiers', path).map((found) => ({ code: found.text.trim(), path: found.path })),
  )
  return withoutRepeats([...places, ...gazetteers])
}

const categories: ReadonlyMap<string, NoticeFacts['category']> = new Map([
  ['services', 'SERVICES'],
  ['goods', 'GOODS'],
  ['works', 'WORKS'],
])

export function mapCategory({ release }: MappingContext): NoticeFacts['category'] {
  for (const { value } of [...objectsAt(release, 'tender', ''), ...objectsAt(release, 'awards', '')]) {
    const category = categories.get(textAt(value, 'mainProcurementCategory')?.trim().toLowerCase() ?? '')
    if (category !== undefined) return category
  }
  return null
}

/** The first mark of the threshold on the procurement, its awards, contracts or lots. */
export function mapAboveThreshold({ release }: MappingContext): NoticeFacts['aboveThreshold'] {
  const tender = objectsAt(release, 'tender', '')
  const holders = [
    ...tender,
    ...objectsAt(release, 'awards', ''),
    ...objectsAt(release, 'contracts', ''),
    ...childrenOf(tender, 'lots'),
  ]
  for (const { value, path } of holders) {
    const above = member(value, 'aboveThreshold')
    if (typeof above === 'boolean') return { value: above, path: `${path}/aboveThreshold` }
  }
  return null
}

export function mapSpecialRegimes({ release }: MappingContext): CodedFact[] {
  const tender = objectsAt(release, 'tender', '')
  return codesAt([...tender, ...childrenOf(tender, 'lots')], 'specialRegime')
}

export function mapReservations({ release }: MappingContext): CodedFact[] {
  const tender = objectsAt(release, 'tender', '')
  const holders = [...tender, ...childrenOf(tender, 'lots')]
  return codesAt([...childrenOf(holders, 'otherRequirements'), ...holders], 'reservedParticipation')
}

function codesAt(holders: readonly Located[], key: string): CodedFact[] {
  const found = holders.flatMap(({ value, path }) => textsAt(value, key, path))
  return withoutRepeats(found.map(({ text, path }) => ({ code: text.trim(), path })))
}

function itemsOf(release: Located['value']): Located[] {
  const holders = ['tender', 'awards', 'contracts'].flatMap((key) => objectsAt(release, key, ''))
  return childrenOf(holders, 'items')
}

function childrenOf(holders: readonly Located[], key: string): Located[] {
  return holders.flatMap(({ value, path }) => objectsAt(value, key, path))
}

function withoutRepeats(facts: readonly CodedFact[]): CodedFact[] {
  const first = new Map<string, CodedFact>()
  for (const fact of facts) if (!first.has(fact.code)) first.set(fact.code, fact)
  return [...first.values()]
}
