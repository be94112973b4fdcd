import type { CodedFact, FrameworkFacts, MethodFacts } from '@openward/vocabulary/notice-facts'
import { isObject, member, objectsAt, textAt, textsAt } from '../loose-json.js'
import type { Json, JsonObject, Located } from '../loose-json.js'
import type { MappingContext } from './mapping-context.js'

const methodCodes: ReadonlyMap<string, MethodFacts['code']> = new Map([
  ['open', 'OPEN'],
  ['selective', 'SELECTIVE'],
  ['limited', 'LIMITED'],
  ['direct', 'DIRECT'],
])

export function mapMethod({ release }: MappingContext): MethodFacts {
  const tender = member(release, 'tender')
  const code = methodCodes.get(textAt(tender, 'procurementMethod')?.trim().toLowerCase() ?? '') ?? null
  const details = textAt(tender, 'procurementMethodDetails')
  const grounds = tenderAndLots(release)
    .flatMap(({ value, path }) => objectsAt(value, 'procurementMethodRationaleClassifications', path))
    .flatMap(({ value, path }) => codeAt(value, 'id', path))
  return {
    code,
    codePath: code === null ? null : '/tender/procurementMethod',
    details,
    detailsPath: details === null ? null : '/tender/procurementMethodDetails',
    grounds,
  }
}

/** Law by code, for example `32014L0024` or `2023/54`. */
export function mapLawCodes({ release }: MappingContext): CodedFact[] {
  return objectsAt(member(release, 'tender'), 'legalBasis', '/tender').flatMap(({ value, path }) =>
    codeAt(value, 'id', path),
  )
}

/**
 * The mark of a framework. The forms ask "does this set a framework up?", so the mark means that it does; a contract
 * made under a framework names the framework's process instead. Terms of a framework without the mark do not say which.
 */
export function mapFramework({ release }: MappingContext): FrameworkFacts | null {
  const marked = techniquesOf(release).find(({ value }) => member(value, 'hasFrameworkAgreement') === true)
  if (marked !== undefined) return frameworkFacts(marked, 'ESTABLISHES')
  const related = [
    { value: release, path: '' },
    ...['tender', 'awards', 'contracts'].flatMap((key) => objectsAt(release, key, '')),
  ].flatMap(({ value, path }) => objectsAt(value, 'relatedProcesses', path))
  const under = related
    .flatMap(({ value, path }) => textsAt(value, 'relationship', path))
    .find(({ text }) => text.trim() === 'framework')
  if (under !== undefined) return { path: under.path, use: 'UNDER', method: null }
  const described = techniquesOf(release).find(({ value }) => {
    const agreement = member(value, 'frameworkAgreement')
    const hasTerms = textAt(agreement, 'method') !== null || textAt(agreement, 'type') !== null
    return hasTerms && member(value, 'hasFrameworkAgreement') !== false && dynamicMarketMark(value) === null
  })
  return described === undefined ? null : frameworkFacts(described, 'NOT_STATED')
}

function frameworkFacts(techniques: Located, use: FrameworkFacts['use']): FrameworkFacts {
  const agreement = member(techniques.value, 'frameworkAgreement')
  const mark = isObject(agreement) ? 'frameworkAgreement' : 'hasFrameworkAgreement'
  return { path: `${techniques.path}/${mark}`, use, method: textAt(agreement, 'method') }
}

export function mapDynamicMarket({ release }: MappingContext): string | null {
  for (const { value, path } of techniquesOf(release)) {
    const mark = dynamicMarketMark(value)
    if (mark !== null) return `${path}/${mark}`
  }
  return null
}

function dynamicMarketMark(techniques: Json | undefined): string | null {
  const mark = member(techniques, 'hasDynamicPurchasingSystem')
  if (mark === true) return 'hasDynamicPurchasingSystem'
  return mark !== false && isObject(member(techniques, 'dynamicPurchasingSystem')) ? 'dynamicPurchasingSystem' : null
}

function techniquesOf(release: JsonObject): Located[] {
  return tenderAndLots(release).flatMap(({ value, path }) => objectsAt(value, 'techniques', path))
}

function tenderAndLots(release: JsonObject): Located[] {
  const tender = objectsAt(release, 'tender', '')
  return [...tender, ...tender.flatMap(({ value, path }) => objectsAt(value, 'lots', path))]
}

function codeAt(container: JsonObject, key: string, path: string): CodedFact[] {
  const code = textAt(container, key)
  return code === null ? [] : [{ code: code.trim(), path: `${path}/${key}` }]
}
