import type { NoticeFacts, TextPart } from '@openward/vocabulary/notice-facts'
import type { NoticeWords, Passage } from '../passages.js'
import { findingIn } from '../read-text.js'
import type { ScopeFinding, ScopeRule, Words } from './rule.js'

/** CPV classes, longest first: what a code says the contract is about. GENERAL stands for health or social work. */
const classes: readonly (readonly [string, CodeClass])[] = [
  ['852', 'NOT_HEALTH'],
  ['85312330', 'HEALTH_SERVICE'],
  ['853125', 'HEALTH_SERVICE'],
  ['85323', 'HEALTH_SERVICE'],
  ['85300', 'GENERAL'],
  ['853', 'SOCIAL_CARE'],
  ['851', 'HEALTH_SERVICE'],
  ['85', 'GENERAL'],
]

type CodeClass = 'HEALTH_SERVICE' | 'SOCIAL_CARE' | 'NOT_HEALTH' | 'GENERAL'

function classOf(code: string): CodeClass | null {
  return classes.find(([start]) => code.startsWith(start))?.[1] ?? null
}

/** Things that are bought for care and are not care. */
const notCare = new RegExp(
  '\\b(?:' +
    [
      'software|licen[cs]es?|saas|electronic patient records?|information systems?|cyber|hosting|app|erp',
      '(?:digital|it|ict|data|web|online) (?:platforms?|systems?|solutions?|tools?)|(?:case management|booking|monitoring|dispensing|clinical|pacs|laboratory) systems?',
      'data management|registry|statistical analysis|analytics|dashboards?',
      'supply of|supply and delivery|supplies|purchase of|(?<!\\binjecting )equipment|devices?|furniture|vehicles|lockers?|reagents|consumables|products|prostheses|uniforms|e-?cigarettes?|e-?liquids?|vapes|medicines',
      'maintenance|servicing|repairs?|calibration|installation|hire of|decontamination',
      'training|courses?|e-?learning|apprenticeships?|academic|curriculum|tuition|alternative provision|simulation|education (?:programme|provision)|educational psycholog(?:y|ists?)',
      'consultancy|management consultants?|(?<!\\b(?:medical|clinical|psychological|psychiatric|diagnostic|nursing) )evaluation of|(?:independent|programme|service) evaluation|evaluation (?:partner|services?|provider)|research|audits?|surveys?|feasibility|quality assurance|advisory|benchmarking|review of',
      'recruitment|agency (?:[a-z]{3,12} ){0,1}(?:staff|workers?|nurs(?:es|ing))|staff bank|temporary staff(?:ing)?|locums?|executive search|payroll',
      'memberships?|subscriptions?|fire (?:safety|protection|alarms?)|insurance|cleaning|catering|construction|refurbishment|security services|laundry|school transport|home to school|translation|interpret(?:ing|ation)|printing|marketing|communications campaign|legal services|architects?|waste|food growing',
    ].join('|') +
    ')\\b',
  'g',
)

const care = new RegExp(
  '\\b(?:' +
    [
      'patients?|clinical|clinics?|hospitals?|nursing|nurses?|gps?|general practices?|primary care|secondary care|acute care|health ?care|health services?|medical|nhs|therapeutic|treatments?|health team|healthy child|(?:healthy|integrated) lifestyles?|injecting equipment',
      'physiotherap(?:y|ists?)|physio|occupational therap(?:y|ists?)|speech and language|psychological|psycholog(?:y|ists?)|counselling|psychotherapy|talking therap(?:y|ies)|mental health|psychiatric|camhs|eating disorders?|autism|adhd|neurodevelopmental|bereavement|suicide|trauma|picu',
      'sexual (?:and reproductive )?health|reproductive health|contracepti(?:on|ve)|hiv|drugs? (?:and|&) alcohol|drug treatment|alcohol|substance (?:misuse|use)|addictions?|detox(?:ification)?|needle exchange|stop smoking|smoking cessation|smok(?:e|ing)|weight management|vaccinat(?:ion|ions)|immunisations?|screening|health visit(?:ing|ors?)|school nurs(?:ing|es)|health checks?|public health|infant feeding|healthy child|occupational health',
      'dental|dentists?|orthodontics?|ophthalm(?:ology|ic)|optometry|audiolog(?:y|ical)|hearing|dermatology|diagnostics?|imaging|radiolog(?:y|ical)|mri|ultrasound|endoscop(?:y|ies)|dialysis|patholog(?:y|ical)|pharmac(?:y|ies|eutical)|ambulances?|patient transport|urgent care|out of hours|111|hospices?|palliative|end of life|strokes?|rehabilitation|reablement|intermediate care|maternity|cancer|surgery|surgical|podiatry|msk|musculoskeletal|continence|wound|diabet(?:es|ic)|respiratory|radiotherapy|phlebotomy|fertility|gynaecology|cardiology|neurology|paediatrics?|long covid|virtual wards?',
    ].join('|') +
    ')\\b',
  'g',
)

const social = new RegExp(
  '\\b(?:' +
    [
      'social care|home ?care|care at home|domiciliary|care homes?|residential (?:care|placements?|home)|supported living|supported accommodation|supported housing|housing[- ]related support|extra care|day (?:care|services|opportunities|centres?)|respite|short breaks|shared lives|personal assistants?|community support|floating support|personal care|adult care|care and support|specialist care|learning disabilit(?:y|ies)|placements?',
      "homeless(?:ness)?|refuges?|refugees?|carers?|domestic (?:abuse|violence)|foster(?:ing)?|advocacy|rough sleep(?:ers|ing)|children's homes?|looked after children|care leavers|family hubs?|family support|asylum|accommodation|housing|tenancy|welfare|victims?|befriending|early help|youth|social work(?:ers?)?|direct payments?|community links?|essential needs|parenting|young people|older people",
    ].join('|') +
    ')\\b',
  'g',
)

/** A platform or portal is a thing of computing, unless the texts speak of care at home or the like and of no such thing. */
const platform = /\b(?:platforms?|portals?)\b/
const computing = /\b(?:digital|online|software|web|electronic|technology|it|ict|app|data)\b/

/** "provision of an electronic patient record": what is bought is a thing, although the title does not say so. */
const provisionOf =
  /\b(?:provision|supply|purchase|procurement|development|implementation|delivery|design) of (?:an? |the |its |our )?((?:[a-z0-9'/-]{1,20} ){0,4}[a-z0-9'/-]{1,20})/
const carriesCare = /\b(?:services?|care|treatments?|support|clinics?|and|or|for|to|with|accommodation|placements?)\b/

/** Names of services that are care whatever code stands beside them. */
const strongCare =
  /\b(?:sexual (?:and reproductive )?health|homeless(?:ness)? health|health (?:team|visiting)|healthy child|community nurs(?:ing|es)|drug(?:s)? (?:and|&) alcohol|substance (?:misuse|use)|stop smoking|smoking cessation|weight management|health visiting|school nurs(?:ing|es)|0-19|nhs health checks?|mental health (?:services?|support|crisis|recovery|treatment|team)|counselling|physiotherapy|talking therapies|audiology service|community nursing|end of life care|hospice|dental service|out of hours|urgent care|patient transport|social prescribing|(?:healthy|integrated) lifestyles?)\b/

/** Names of services that are social care whatever code stands beside them, or none. */
const strongSocial =
  /\b(?:social care|home ?care|care at home|domiciliary|care homes?|residential (?:care|homes?)|supported (?:living|accommodation|housing)|extra care|respite|short breaks|shared lives|floating support|homeless(?:ness)?|rough sleep(?:ers|ing)|refuges?|domestic (?:abuse|violence)|foster(?:ing| care)|advocacy|children's homes?|personal care|day opportunities|carers|care leavers|family support|tenancy (?:support|sustainment)|social work|learning disabilit(?:y|ies)|care and support|day (?:care|centres?|services)|housing[- ]related support)\b/

/** Where people live, which makes social care of a service whatever they suffer from. */
const atHome = /\b(?:accommodation|housing|refuges?|care homes?|living|placements?)\b/

/** The same where the description says it early on, although the title names an illness. */
const homes = /\b(?:supported (?:living|accommodation|housing)|accommodation[- ]based|housing provider|landlord)\b/

function isAboutHomes(texts: readonly Passage[]): boolean {
  return texts.slice(0, 3).some(({ folded }) => homes.test(folded.slice(0, 800)))
}

const goodsAndKnowledge = /^(?:[0-5]|71|72|73|794|80)/

/** Codes under which health bodies buy care as well: public administration, education, business and other services. */
const servicesToPeople = /^(?:75|79|80|98)/

const communityServices = /^(?:752|983)/

/** Enough to tell what a notice is about; longer texts turn to terms and procedure. */
const readAtMost = 3000

const subjectParts: ReadonlySet<TextPart> = new Set([
  'DESCRIPTION',
  'LOT_TITLE',
  'LOT_DESCRIPTION',
  'NOTICE_DESCRIPTION',
  'AWARD_TEXT',
  'CONTRACT_TEXT',
  'PLANNING',
])

interface Hits {
  readonly inTitle: number
  readonly inTexts: number
  readonly words: Words | null
}

function hits(titles: readonly Passage[], texts: readonly Passage[], terms: RegExp): Hits {
  let words: Words | null = null
  const count = (passages: readonly Passage[]): number => {
    const distinct = new Set<string>()
    let left = readAtMost
    for (const passage of passages) {
      if (left <= 0 || distinct.size >= mostTerms) break
      const found = termsIn(passage, terms, left)
      left -= passage.folded.length
      for (const { term, at } of found) {
        words ??= { path: passage.path, quote: passage.text.slice(at, at + term.length) }
        if (distinct.size < mostTerms) distinct.add(term)
      }
    }
    return distinct.size
  }
  const inTitle = count(titles)
  return { inTitle, inTexts: count(texts), words }
}

/** More distinct terms than this weigh no more. */
const mostTerms = 12

interface Term {
  readonly term: string
  /** Where it stands first. */
  readonly at: number
}

/** The distinct terms among the first characters of a passage, in order. */
function termsIn({ read }: Passage, terms: RegExp, characters: number): readonly Term[] {
  return read.folded.length <= characters
    ? findingIn(read, terms, () => distinctTerms(read.folded, terms))
    : distinctTerms(read.folded.slice(0, characters), terms)
}

function distinctTerms(words: string, terms: RegExp): readonly Term[] {
  const distinct = new Map<string, Term>()
  terms.lastIndex = 0
  for (let match = terms.exec(words); match && distinct.size < mostTerms; match = terms.exec(words))
    if (!distinct.has(match[0])) distinct.set(match[0], { term: match[0], at: match.index })
  return [...distinct.values()]
}

function isHealthBody({ parties }: NoticeFacts): boolean {
  return parties.some(
    ({ name, roles }) =>
      roles.includes('COMMISSIONER') &&
      /\bnhs\b|integrated care board|\bicb\b|hospital|health board|clinical commissioning/i.test(name),
  )
}

/** "NHS" in a title may be no more than the name of the buyer. */
function isOwnName({ inTitle, words }: Hits): boolean {
  return inTitle === 1 && words?.quote.toLowerCase() === 'nhs'
}

function weightOf({ inTitle, inTexts }: Hits): number {
  return 3 * Math.min(inTitle, 2) + Math.min(inTexts, 6)
}

export const scopeRule: ScopeRule = {
  id: 'scope',
  title: 'Whether it is a health service',
  citation: 'SI 2023/1348, Schedule 1',
  concern: 'SCOPE',
  finding(notice, regime) {
    // Who claims the regime says that its services are health services; goods among them keep their own flag.
    if (regime === 'PSR_2023' || regime === 'WALES_PSR_2025')
      return { scope: 'HEALTH_SERVICE', words: null, sure: true }
    const { facts } = notice
    const found = facts.classifications.map((fact) => ({ fact, of: classOf(fact.code) }))
    const coded = found.find(({ of }) => of !== null && of !== 'GENERAL') ?? found.find(({ of }) => of !== null) ?? null
    const main = coded?.fact ?? facts.classifications[0] ?? null
    const byCode = main && { path: main.path, quote: main.code }
    if (facts.category === 'GOODS' || facts.category === 'WORKS')
      return { scope: 'NOT_HEALTH', words: byCode, sure: true }
    // A main code of goods, software, research or education is not outweighed by a code of health beside it.
    const first = facts.classifications[0]
    if (first && coded && coded.fact !== first && goodsAndKnowledge.test(first.code)) {
      return { scope: 'NOT_HEALTH', words: { path: first.path, quote: first.code }, sure: true }
    }
    return coded === null
      ? withoutCode(notice, byCode)
      : withCode(
          notice,
          found.flatMap(({ of }) => of ?? []),
          byCode,
        )
  },
}

function titlesOf(notice: NoticeWords): readonly Passage[] {
  return notice.current.filter(({ part }) => part === 'TITLE')
}

function textsOf(notice: NoticeWords): readonly Passage[] {
  return notice.current.filter(({ part }) => subjectParts.has(part))
}

/** No code of health or social work: only a title that speaks of care, from a health body or without any code. */
function withoutCode(notice: NoticeWords, byCode: Words | null): ScopeFinding {
  const titles = titlesOf(notice)
  const healthBody = isHealthBody(notice.facts)
  if (byCode !== null) {
    const words = promotingWords(notice, titles, byCode, healthBody)
    if (!words && healthBody && communityServices.test(byCode.quote) && !thingBought(notice, titles))
      return { scope: 'UNCLEAR', words: null, sure: false }
    if (!words && /^(?:75|98)/.test(byCode.quote)) {
      const helping = strongSocial.test(titles[0]?.folded ?? '') && !thingBought(notice, titles)
      if (helping) return { scope: 'SOCIAL_CARE', words: hits(titles, [], social).words, sure: false }
    }
    return words ? { scope: 'HEALTH_SERVICE', words, sure: false } : { scope: 'NOT_HEALTH', words: byCode, sure: true }
  }
  const thing = thingBought(notice, titles)
  if (thing) return { scope: 'NOT_HEALTH', words: thing, sure: false }
  const caring = hits(titles, [], care)
  if (strongSocial.test(titles[0]?.folded ?? '') && !strongCare.test(titles[0]?.folded ?? ''))
    return { scope: 'SOCIAL_CARE', words: hits(titles, [], social).words, sure: false }
  if (caring.inTitle > 0 && !isOwnName(caring)) return { scope: 'HEALTH_SERVICE', words: caring.words, sure: false }
  return { scope: healthBody ? 'UNCLEAR' : 'NOT_HEALTH', words: null, sure: false }
}

/** Words of what is bought where it is a thing, a study or a course and no care, or null. */
function thingBought(notice: NoticeWords, titles: readonly Passage[]): Words | null {
  const inTitle = hits(titles, [], notCare)
  if (inTitle.inTitle > 0) return inTitle.words
  const texts = textsOf(notice).slice(0, 6)
  for (const passage of titles) {
    const found = platform.exec(passage.folded)
    if (!found) continue
    const about = texts.map(({ folded }) => folded.slice(0, 600))
    const ofCare = about.some((text) => strongSocial.test(text) || strongCare.test(text))
    if (ofCare && ![passage.folded, ...about].some((text) => computing.test(text))) continue
    return { path: passage.path, quote: passage.text.slice(found.index, found.index + found[0].length) }
  }
  if (hits(titles, [], care).inTitle > 0 || hits(titles, [], social).inTitle > 0) return null
  for (const passage of texts) {
    const found = provisionOf.exec(passage.folded.slice(0, 400))
    const bought = found?.[1]
    if (!found || bought === undefined) continue
    notCare.lastIndex = 0
    const thing = notCare.exec(bought)
    if (!thing || carriesCare.test(bought.slice(0, thing.index))) continue
    const from = found.index + found[0].length - bought.length + thing.index
    return { path: passage.path, quote: passage.text.slice(from, from + thing[0].length) }
  }
  return null
}

/** Words that make a health service of a notice under another code, or null. */
function promotingWords(
  notice: NoticeWords,
  titles: readonly Passage[],
  byCode: Words,
  healthBody: boolean,
): Words | null {
  const strong = strongCare.test(titles[0]?.folded ?? '')
  const ofHealthBody = healthBody && servicesToPeople.test(byCode.quote)
  if ((!strong && !ofHealthBody) || hits(titles, [], notCare).inTitle > 0) return null
  const caring = hits(titles, textsOf(notice), care)
  if (strong || (caring.inTitle > 0 && !isOwnName(caring))) return caring.words
  return communityServices.test(byCode.quote) && caring.inTexts >= 2 ? caring.words : null
}

function withCode(notice: NoticeWords, codes: readonly CodeClass[], byCode: Words | null): ScopeFinding {
  if (codes.every((code) => code === 'NOT_HEALTH')) return { scope: 'NOT_HEALTH', words: byCode, sure: true }
  const titles = titlesOf(notice)
  const texts = textsOf(notice)
  const thing = thingBought(notice, titles)
  if (thing) return { scope: 'NOT_HEALTH', words: thing, sure: false }
  const [caring, supporting] = [care, social].map((terms) => hits(titles, texts, terms)) as [Hits, Hits]
  const healthBody = isHealthBody(notice.facts)
  const isHealth = codes.includes('HEALTH_SERVICE')
  const isSocial = codes.includes('SOCIAL_CARE')
  const each = isHealth && isSocial ? 2 : 4
  const title = titles[0]?.folded ?? ''
  const named = strongCare.test(title) && !atHome.test(title) && !isAboutHomes(texts) ? 4 : 0
  const health = weightOf(caring) + (isHealth ? each : 0) + (healthBody ? 3 : 0) + named
  const socialCare = weightOf(supporting) + (isSocial ? each : 0) + (healthBody ? 0 : 2)
  if (health === socialCare)
    return { scope: isHealth || healthBody ? 'HEALTH_SERVICE' : 'SOCIAL_CARE', words: byCode, sure: false }
  const sure = Math.abs(health - socialCare) > 4
  return health > socialCare
    ? { scope: 'HEALTH_SERVICE', words: isHealth ? byCode : caring.words, sure }
    : { scope: 'SOCIAL_CARE', words: isSocial ? byCode : supporting.words, sure }
}
