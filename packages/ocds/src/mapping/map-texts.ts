import type { NoticeText, TextPart } from '@openward/vocabulary/notice-facts'
import { MAXIMUM_DEPTH } from '../document/canonical-json.js'
import { escapeToken, isList, isObject, member, objectsAt, textAt } from '../loose-json.js'
import type { Json, JsonObject } from '../loose-json.js'
import type { MappingContext } from './mapping-context.js'

/**
 * Every free text of the notice, in reading order: title, what the notice says as a whole, the procurement, awards,
 * contracts, planning, the rest. The walk covers places that no schema names; what is left out are identifiers, codes,
 * addresses, dates, names and contacts of parties, labels of classifications, and the form's own name of itself.
 */
export function mapTexts(context: MappingContext): NoticeText[] {
  const { release } = context
  const texts: NoticeText[] = []
  addTitleAndReference(context, texts)
  for (const key of ['description', 'tender', 'awards', 'contracts', 'planning']) {
    const value = member(release, key)
    if (value !== undefined) walk(value, key, `/${key}`, { section: key, part: sectionPart(key), depth: 1 }, texts)
  }
  for (const key of Object.keys(release)) {
    const value = release[key]
    if (readFirst.has(key) || leftOut.has(key) || value === undefined) continue
    walk(value, key, `/${escapeToken(key)}`, { section: key, part: 'OTHER', depth: 1 }, texts)
  }
  return texts
}

const readFirst: ReadonlySet<string> = new Set(['title', 'description', 'tender', 'awards', 'contracts', 'planning'])

interface Place {
  readonly section: string
  /** Part of the texts below here, unless their own key says more. */
  readonly part: TextPart
  readonly depth: number
}

/**
 * Titles and references come before everything else. The old forms have no reference of their own: there the contract
 * number that the authority typed stands inside the award's id (`075892-2026-ABC/7-1`).
 */
function addTitleAndReference({ release, ocid, noticeId }: MappingContext, texts: NoticeText[]): void {
  const tender = member(release, 'tender')
  addText(member(tender, 'title'), 'TITLE', '/tender/title', texts)
  addText(member(release, 'title'), 'TITLE', '/title', texts)
  const reference = member(tender, 'id')
  if (typeof reference === 'string' && reference !== ocid && !reference.startsWith('ocds-'))
    addText(reference, 'REFERENCE', '/tender/id', texts)
  for (const { value, path } of objectsAt(release, 'awards', '')) {
    const id = textAt(value, 'id')
    if (id?.startsWith(`${noticeId}-`) === true && /[a-z]/i.test(id.slice(noticeId.length)))
      addText(id, 'REFERENCE', `${path}/id`, texts)
  }
}

function addText(value: Json | undefined, part: TextPart, path: string, texts: NoticeText[]): void {
  if (typeof value === 'string' && value.trim() !== '') texts.push({ part, path, text: value })
}

function sectionPart(section: string): TextPart {
  switch (section) {
    case 'description':
      return 'NOTICE_DESCRIPTION'
    case 'awards':
      return 'AWARD_TEXT'
    case 'contracts':
      return 'CONTRACT_TEXT'
    case 'planning':
      return 'PLANNING'
    default:
      return 'OTHER'
  }
}

function walk(value: Json, key: string, path: string, place: Place, texts: NoticeText[]): void {
  if (typeof value === 'string') {
    if (isFreeText(key, value, place)) texts.push({ part: partOfText(key, path, place), path, text: value })
    return
  }
  if (place.depth >= MAXIMUM_DEPTH) return
  if (isList(value)) {
    for (let index = 0; index < value.length; index += 1)
      walk(value[index] as Json, key, `${path}/${index}`, below(place, place.part), texts)
  } else if (isObject(value) && !isLabelOfForm(key, value)) {
    walkObject(value, path, placeOf(key, place), texts)
  }
}

function walkObject(object: JsonObject, path: string, place: Place, texts: NoticeText[]): void {
  for (const key of orderedKeys(object)) {
    if (leftOut.has(key) || (place.depth === 2 && place.section === 'tender' && key === 'title')) continue
    const value = object[key]
    if (typeof value === 'string' || (typeof value === 'object' && value !== null))
      walk(value, key, `${path}/${escapeToken(key)}`, place, texts)
  }
}

/** Title and description first, changes last: as a page would show them. */
function orderedKeys(object: JsonObject): string[] {
  const keys = Object.keys(object)
  const weight = (key: string): number =>
    key === 'title' ? 0 : key === 'description' ? 1 : key === 'amendments' ? 3 : 2
  return keys.some((key) => weight(key) !== 2) ? keys.sort((a, b) => weight(a) - weight(b)) : keys
}

/** The part of everything below a member, where its name settles it. */
const partBelow: ReadonlyMap<string, TextPart> = new Map([
  ['procedure', 'PROCEDURE_FEATURES'],
  ['awardCriteria', 'CRITERION'],
  ['criteria', 'CRITERION'],
  ['selectionCriteria', 'CRITERION'],
  ['procurementMethodRationaleClassifications', 'METHOD_GROUND'],
  ['oldValue', 'CHANGED_FROM'],
  ['newValue', 'CHANGED_TO'],
])

function placeOf(key: string, place: Place): Place {
  const fixed = partBelow.get(key)
  if (fixed !== undefined) return below(place, fixed)
  if (key === 'amendments' || key === 'proposedAmendments')
    return below(place, place.section === 'contracts' ? 'CONTRACT_CHANGE' : 'CHANGE_DESCRIPTION')
  return below(place, place.part)
}

function below({ section, depth }: Place, part: TextPart): Place {
  return { section, part, depth: depth + 1 }
}

const partOfKey: ReadonlyMap<string, TextPart> = new Map([
  ['procurementMethodDetails', 'METHOD_DETAILS'],
  ['procurementMethodRationale', 'METHOD_RATIONALE'],
  ['awardCriteriaDetails', 'CRITERION'],
])

function partOfText(key: string, path: string, place: Place): TextPart {
  const known = partOfKey.get(key)
  if (known !== undefined) return known
  if (path === '/tender/description') return 'DESCRIPTION'
  if (place.section === 'tender' && (key === 'title' || key === 'description') && lotText.test(path))
    return key === 'title' ? 'LOT_TITLE' : 'LOT_DESCRIPTION'
  return place.part
}

const lotText = /^\/tender\/lots(?:\/\d{1,9})?\/(?:title|description)$/

/** Labels of codes, and entries in which a platform lists its own notices, are no words of the authority. */
function isLabelOfForm(key: string, value: JsonObject): boolean {
  if (key !== 'documents') return classificationKeys.has(key)
  return Object.hasOwn(value, 'noticeType') || textAt(value, 'documentType')?.endsWith('Notice') === true
}

const classificationKeys: ReadonlySet<string> = new Set([
  'classification',
  'additionalClassifications',
  'classifications',
  'legalBasis',
  'unit',
])

/** Members that never hold free text. */
const leftOut: ReadonlySet<string> = new Set([
  ...['id', 'ocid', 'uid', 'identifier', 'identifiers', 'additionalIdentifiers', 'awardID', 'buyerID', 'scheme'],
  ...['relatedLot', 'relatedLots', 'relatedItem', 'relatedItems', 'relatedBid', 'relatedBids', 'releaseID'],
  ...['uri', 'url', 'href', 'rel', 'links', 'atypicalToolUrl', 'buyerProfile', 'email', 'telephone', 'faxNumber'],
  ...['address', 'addresses', 'deliveryAddress', 'deliveryAddresses', 'gazetteer', 'contactPoint'],
  ...[
    'contactPoints',
    'additionalContactPoints',
    'legalName',
    'buyer',
    'procuringEntity',
    'suppliers',
    'tenderers',
    'mainContractors',
  ],
  ...['control', 'persons', 'beneficialOwners', 'geometry', 'currency', 'format', 'language', 'languages', 'tag'],
  ...['status', 'roles', 'type', 'documentType', 'noticeType', 'procurementMethod', 'mainProcurementCategory'],
  ...[
    'additionalProcurementCategories',
    'initiationType',
    'relationship',
    'submissionMethod',
    'coveredBy',
    'appliesTo',
  ],
  ...['specialRegime', 'reservedParticipation', 'weight', 'monetaryValue', 'section', 'region', 'country'],
  ...['countryName', 'date', 'dateMet', 'dateSigned', 'datePublished', 'dateModified', 'startDate', 'endDate'],
])

/** Members that hold free text even when it is a single word. */
const wordsOfTheNotice: ReadonlySet<string> = new Set([
  ...['title', 'description', 'rationale', 'text', 'label', 'features', 'details', 'roleDetails', 'statusDetails'],
  ...['procurementMethodDetails', 'procurementMethodRationale', 'acceleratedRationale', 'reviewDetails'],
  ...['crossBorderLaw', 'financialTerms', 'performanceTerms', 'awardCriteriaDetails', 'submissionMethodDetails'],
])

/** Under any other name a text counts as free where it has a blank, and is neither a date nor an address. */
function isFreeText(key: string, value: string, place: Place): boolean {
  const text = value.trim()
  if (text === '' || (!text.includes(' ') && /^(?:https?:\/\/|www\.)/i.test(text))) return false
  // A name stands for a body or a person, except that criteria have names too.
  if (key === 'name') return place.part === 'CRITERION'
  if (wordsOfTheNotice.has(key)) return true
  return /\s/.test(text) && !/^\d{4}-\d{2}-\d{2}[T ]/.test(text)
}
