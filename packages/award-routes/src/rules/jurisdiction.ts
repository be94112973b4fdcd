import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'
import type { NoticeFacts, PartyFacts } from '@openward/vocabulary/notice-facts'
import type { NoticeWords } from '../passages.js'
import { firstPlace, phrase } from '../phrases.js'
import type { JurisdictionRule, Words } from './rule.js'
import { wordsAt } from './rule.js'

type Nation = 'ENGLAND' | 'WALES' | 'SCOTLAND' | 'NORTHERN_IRELAND'

/** Letters of postcodes by nation. Areas that cross the border are left to the region: CH, HR, SY, DG, TD, LD. */
const postcodeAreas: Readonly<Record<Exclude<Nation, 'ENGLAND'>, ReadonlySet<string>>> = {
  WALES: new Set(['CF', 'LL', 'NP', 'SA', 'LD']),
  SCOTLAND: new Set(['AB', 'DD', 'DG', 'EH', 'FK', 'G', 'HS', 'IV', 'KA', 'KW', 'KY', 'ML', 'PA', 'PH', 'TD', 'ZE']),
  NORTHERN_IRELAND: new Set(['BT']),
}
const crossing: ReadonlySet<string> = new Set(['CH', 'HR', 'SY', 'LD', 'TD', 'DG', 'NP'])

function nationOfPostcode(postcode: string): Nation | null {
  const area = /^([A-Z]{1,2})\d/.exec(postcode.trim().toUpperCase())?.[1]
  if (area === undefined || crossing.has(area)) return null
  for (const nation of ['WALES', 'SCOTLAND', 'NORTHERN_IRELAND'] as const)
    if (postcodeAreas[nation].has(area)) return nation
  return 'ENGLAND'
}

/** Nation of a NUTS or ITL code, or of a name of a nation; null for the whole kingdom and for what is unknown. */
function nationOfRegion(region: string): Nation | null {
  const code = region.trim().toUpperCase()
  if (/^(?:UK|TL)[C-K]/.test(code)) return 'ENGLAND'
  if (/^(?:UK|TL)L/.test(code) || code === 'WALES') return 'WALES'
  if (/^(?:UK|TL)M/.test(code) || code === 'SCOTLAND') return 'SCOTLAND'
  if (/^(?:UK|TL)N/.test(code) || code === 'NORTHERN IRELAND') return 'NORTHERN_IRELAND'
  return /^(?:ENGLAND|LONDON|(?:NORTH|SOUTH) (?:EAST|WEST)|(?:EAST|WEST) MIDLANDS|EAST OF ENGLAND|YORKSHIRE AND THE HUMBER)$/.test(
    code,
  )
    ? 'ENGLAND'
    : null
}

const welshLaw = phrase(['wales'], '\\bwales\\)?{}reg(?:ulation)?s?{}2025\\b|selection{}regime{?}\\(?wales\\b')
const scottishLaw = phrase(
  ['scotland'],
  '\\b(?:public{}contracts?|procurement){}(?:reform{})?scotland{}(?:reg(?:ulation)?s?|act)',
)

const wide = [
  phrase(
    ['england'],
    '\\bengland{}(?:and|&|or){}(?:wales|scotland|northern ireland)\\b|\\bengland,? (?:wales|scotland|northern ireland)',
  ),
  phrase(['wales'], '\\bwales{}(?:and|&){}(?:england|scotland|northern ireland)\\b'),
  phrase(['uk'], '\\b(?:across|throughout) the (?:whole |entire )?(?:uk|united kingdom)\\b|\\buk[- ]wide\\b'),
  phrase(['four nations', 'home nations', 'devolved'], '\\b(?:four|home) nations\\b'),
]

/** Bodies that act for the whole kingdom or for more than one nation: unless the form says where, nobody can tell. */
const wideBodies =
  /^(?:ministry of defence|defence |crown commercial|government commercial|hm revenue|his majesty's revenue|home office|department for work|dwp|driver and vehicle|dvla|uk health security|cabinet office|hm courts|british |uk research|medical research council|bbc)/i

/** Bodies that act for one place. */
const localBodies =
  /\b(?:integrated care board|icb|(?:city|county|borough|district|metropolitan|parish|town) council|council of|london borough|royal borough|council)\b(?!.*\b(?:arts|sport|research|british)\b)/i

export const jurisdictionRule: JurisdictionRule = {
  id: 'jurisdiction',
  title: 'Which nation',
  citation: null,
  concern: 'JURISDICTION',
  finding(notice) {
    const { facts } = notice
    const commissioner = commissionerOf(facts)
    const seat = seatOf(commissioner)
    const delivered = deliveryNations(notice)
    const law = lawOf(notice)
    if (facts.source === 'PUBLIC_CONTRACTS_SCOTLAND') return { jurisdiction: 'SCOTLAND', words: null, sure: true }
    if (facts.source === 'SELL2WALES') return { jurisdiction: 'WALES', words: null, sure: true }
    const several = severalNations(notice, delivered, commissioner)
    if (several) return { jurisdiction: 'MIXED', words: several, sure: false }
    if (commissioner && delivered.size === 0 && wideBodies.test(commissioner.name)) {
      return { jurisdiction: 'MIXED', words: null, sure: false }
    }
    if (law && seat !== null && law.nation !== seat) return { jurisdiction: 'MIXED', words: law.words, sure: false }
    if (law) return { jurisdiction: law.nation, words: law.words, sure: true }
    if (seat !== null) return { jurisdiction: seat, words: null, sure: true }
    const only = delivered.size === 1 ? [...delivered][0] : undefined
    if (only) return { jurisdiction: only[0] satisfies Jurisdiction, words: only[1], sure: false }
    if (facts.source === 'CONTRACTS_FINDER') return { jurisdiction: 'ENGLAND', words: null, sure: false }
    return { jurisdiction: 'NOT_STATED', words: null, sure: false }
  },
}

function commissionerOf({ parties }: NoticeFacts): PartyFacts | undefined {
  return (
    parties.find(({ roles }) => roles.includes('COMMISSIONER')) ??
    parties.find(({ roles }) => roles.includes('PUBLISHED_BY'))
  )
}

/** The nation in which the first commissioner of a notice has its seat, or null where that is not told. */
export function nationOfCommissioner(facts: NoticeFacts): Jurisdiction | null {
  return seatOf(commissionerOf(facts))
}

/** Where a commissioner has its seat. Its name and address have no pointer of their own, so they are not quoted. */
function seatOf(party: PartyFacts | undefined): Nation | null {
  if (!party) return null
  return (
    nationOfName(party.name) ??
    (party.region === null ? null : nationOfRegion(party.region)) ??
    (party.postcode === null ? null : nationOfPostcode(party.postcode))
  )
}

/** Names that hold the nation, whatever the address says. */
function nationOfName(name: string): Nation | null {
  if (
    /\b(?:(?:university|local|teaching) health board|velindre|welsh|bwrdd iechyd|cymru|(?<!prince of |england (?:and|&) )wales(?! (?:and|&) england))\b/i.test(
      name,
    )
  )
    return 'WALES'
  if (/\b(?:scottish|(?<!england,? (?:and )?)scotland)\b/i.test(name)) return 'SCOTLAND'
  if (/\bnorthern ireland\b|\bhealth and social care trust\b/i.test(name)) return 'NORTHERN_IRELAND'
  return /\b(?:integrated care board|nhs england|icb)\b/i.test(name) ? 'ENGLAND' : null
}

function deliveryNations({ facts }: NoticeWords): Map<Nation, Words> {
  const nations = new Map<Nation, Words>()
  for (const { code, path } of facts.deliveryPlaces) {
    const nation = nationOfRegion(code)
    if (nation !== null && !nations.has(nation)) nations.set(nation, { path, quote: code })
  }
  return nations
}

function lawOf(notice: NoticeWords): { readonly nation: Nation; readonly words: Words } | null {
  const welsh = notice.has('wales') ? firstPlace(notice, [welshLaw]) : null
  if (welsh) return { nation: 'WALES', words: wordsAt(welsh) }
  const scottish = notice.has('scotland') ? firstPlace(notice, [scottishLaw]) : null
  return scottish && { nation: 'SCOTLAND', words: wordsAt(scottish) }
}

/** Delivery in two nations by the form, or, where the form names no place, words that name two. */
function severalNations(
  notice: NoticeWords,
  delivered: ReadonlyMap<Nation, Words>,
  commissioner: PartyFacts | undefined,
): Words | null {
  // A local body that ticks every nation says that the place does not matter, and not that it acts in all of them.
  if (delivered.size === 4 && commissioner && localBodies.test(commissioner.name)) return null
  if (delivered.size >= 2) return [...delivered.values()][1] ?? null
  if (delivered.size > 0) return null
  const said = firstPlace(notice, wide)
  return said && wordsAt(said)
}
