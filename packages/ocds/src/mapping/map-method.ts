import type { CodedFact, FrameworkFacts, MethodFacts } from '@openward/vocabulary/notice-facts'
import { isObject, member, objectsAt, textAt, textsAt } from '../loose-json.js'
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
  const grounds = objectsAt(tender, 'procurementMethodRationaleClassifications', '/tender').flatMap(
    ({ value, path }): CodedFact[] => {
      const ground = textAt(value, 'id')
      return ground === null ? [] : [{ code: ground, path: `${path}/id` }]
    },
  )
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
  return objectsAt(member(release, 'tender'), 'legalBasis', '/tender').flatMap(({ value, path }) => {
    const code = textAt(value, 'id')
    return code === null ? [] : [{ code, path: `${path}/id` }]
  })
}

/**
 * The mark of a framework. The forms ask "does this set a framework up?", so the mark means that it does; a contract
 * made under a framework names the framework's process instead.
 */
export function mapFramework({ release }: MappingContext): FrameworkFacts | null {
  const techniques = member(member(release, 'tender'), 'techniques')
  const agreement = member(techniques, 'frameworkAgreement')
  const marked = member(techniques, 'hasFrameworkAgreement') === true
  const method = textAt(agreement, 'method')
  if (marked)
    return {
      path: isObject(agreement) ? '/tender/techniques/frameworkAgreement' : '/tender/techniques/hasFrameworkAgreement',
      use: 'ESTABLISHES',
      method,
    }
  const under = objectsAt(release, 'relatedProcesses', '').flatMap(({ value, path }) =>
    textsAt(value, 'relationship', path).filter(({ text }) => text.trim() === 'framework'),
  )[0]
  if (under !== undefined) return { path: under.path, use: 'UNDER', method }
  const denied = member(techniques, 'hasFrameworkAgreement') === false
  const described = method !== null || textAt(agreement, 'type') !== null
  const dynamic = mapDynamicMarketPath(techniques) !== null
  if (!described || denied || dynamic) return null
  return { path: '/tender/techniques/frameworkAgreement', use: 'NOT_STATED', method }
}

export function mapDynamicMarket(context: MappingContext): string | null {
  return mapDynamicMarketPath(member(member(context.release, 'tender'), 'techniques'))
}

function mapDynamicMarketPath(techniques: ReturnType<typeof member>): string | null {
  const mark = member(techniques, 'hasDynamicPurchasingSystem')
  if (mark === true) return '/tender/techniques/hasDynamicPurchasingSystem'
  if (mark !== false && isObject(member(techniques, 'dynamicPurchasingSystem')))
    return '/tender/techniques/dynamicPurchasingSystem'
  return null
}
