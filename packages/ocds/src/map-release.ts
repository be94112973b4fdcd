import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import type { Source } from '@openward/vocabulary/source'
import { noticeIdOf } from './document/notice-id.js'
import { idAt, isObject, member, textAt } from './loose-json.js'
import type { JsonObject } from './loose-json.js'
import { checkMembers } from './mapping/check-members.js'
import { mapAwards, mapContracts, mapLots } from './mapping/map-decisions.js'
import { periodAt, publishedAt } from './mapping/map-days.js'
import { mapForm } from './mapping/map-form.js'
import { mapDynamicMarket, mapFramework, mapLawCodes, mapMethod } from './mapping/map-method.js'
import { moneyAt } from './mapping/map-money.js'
import { mapParties } from './mapping/map-parties.js'
import { mapRelatedProcesses } from './mapping/map-related.js'
import { mapSourceUrl } from './mapping/map-source-url.js'
import {
  mapAboveThreshold,
  mapCategory,
  mapClassifications,
  mapDeliveryPlaces,
  mapReservations,
  mapSpecialRegimes,
} from './mapping/map-subject.js'
import { mapTexts } from './mapping/map-texts.js'
import type { MappingContext } from './mapping/mapping-context.js'
import type { SourceProblem } from './source-problem.js'

/**
 * Maps one release to the register's words. It never throws: any member may be missing or of the wrong type, and what
 * is there but cannot be read comes back as a problem, with a path into the release.
 */
export function mapRelease(
  given: JsonObject,
  source: Source,
): { readonly facts: NoticeFacts; readonly problems: readonly SourceProblem[] } {
  const release = isObject(given) ? given : {}
  const context: MappingContext = {
    release,
    source,
    ocid: idAt(release, 'ocid') ?? '',
    noticeId: noticeIdOf(release) ?? '',
    problems: [],
  }
  checkMembers(context)
  const tender = member(release, 'tender')
  const { parties, refs } = mapParties(context)
  const status = textAt(tender, 'status')
  const facts: NoticeFacts = {
    source,
    noticeId: context.noticeId,
    ocid: context.ocid,
    publishedAt: publishedAt(context),
    form: mapForm(context),
    title: textAt(tender, 'title') ?? textAt(release, 'title'),
    reference: reference(context),
    texts: mapTexts(context),
    method: mapMethod(context),
    lawCodes: mapLawCodes(context),
    classifications: mapClassifications(context),
    deliveryPlaces: mapDeliveryPlaces(context),
    category: mapCategory(context),
    aboveThreshold: mapAboveThreshold(context),
    specialRegimes: mapSpecialRegimes(context),
    reservations: mapReservations(context),
    framework: mapFramework(context),
    dynamicMarketPath: mapDynamicMarket(context),
    processStatus: status === null ? null : { code: status, path: '/tender/status' },
    parties,
    lots: mapLots(context),
    awards: mapAwards(context, refs),
    contracts: mapContracts(context),
    relatedProcesses: mapRelatedProcesses(context),
    estimatedValues: [
      ...moneyAt(tender, 'value', '/tender', context),
      ...moneyAt(tender, 'minValue', '/tender', context),
      ...moneyAt(member(member(release, 'planning'), 'budget'), 'amount', '/planning/budget', context),
    ],
    period: periodAt(tender, ['contractPeriod'], '/tender', context),
    sourceUrl: mapSourceUrl(context),
  }
  return { facts, problems: context.problems }
}

/** The authority's own reference; identifiers that the platform made from the ocid are none. */
function reference({ release, ocid }: MappingContext): string | null {
  const id = idAt(member(release, 'tender'), 'id')
  return id === null || id === ocid || id.startsWith('ocds-') ? null : id
}
