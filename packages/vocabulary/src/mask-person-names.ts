/** Words that stand before or after a capitalised pair that is no person's name. */
const noName = new Set(
  `Acute Age Barking Castle City Great Isle King Kings Little Lower Market Milton New Newcastle Old Principal Queen St
  Saint Helpdesk Zero Waste Supply Chain Supporting Communities Agreement Conduct Form Tower Upper Waltham Works Safety Clerk Designer Contractor Acute Adult Adults Advisory Ambulance Area Assistance Assistant Associate Assurance Audit Board Borough Branch Budget
  Business Cabinet Cancer Care Central Chair Chief Child Childrens City Clinical Commercial Commissioning Committee
  Community Contract Contracting Contracts Corporate Council County Deputy Development Digital Director Directorate
  Division East Education Emergency England Estates Evaluation Executive Facilities Family Finance Financial Foundation
  General Governance Group Head Health Hospital Hospitals Housing Human Integrated Interim Joint Lead Legal Local London
  Manager Managing Medical Medicines Mental Midlands National Neighbourhood Non North Nursing Operational Operations
  Partnership Performance Place Planning Policy Portfolio Primary Procurement Programme Project Property Provider Public
  Quality Regional Resources Royal School Secondary Senior Service Services Social South Specialist Strategic Strategy
  Support System Systems Team The This Transformation Trust Unit University Ward Wellbeing West Workforce Youth`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

const first = String.raw`\p{Lu}(?:['’]\p{Lu})?(?:\p{Ll}[\p{L}'’]{0,20}(?:-\p{Lu}\p{Ll}{1,20})?|\.)`
const last = String.raw`(?:(?:van|der|den|de|la|al|bin|ap|Mc|Mac) ?){0,2}\p{Lu}(?:['’]\p{Lu})?\p{Ll}[\p{L}'’]{0,20}(?:-\p{Lu}\p{Ll}{1,20})?`
const middle = String.raw`(?:\p{Lu}\.? )?`
const rank = String.raw`(?:Deputy|Associate|Assistant|Interim|Acting|Senior|Managing|Executive|Clinical|Community|Chief|Medical|Operational|Strategic|Category|Contracts?|Contracting|Procurement|Commissioning|Commercial|Finance|Programme|Project|Service|Support|Business|General|Public Health|Quality|Delivery)`
const post = String.raw`(?:(?:${rank} ){0,3}(?:Director|Manager|Officer|Head of|Commissioner|Executive|Chair|Consultant|Buyer|Accountant|Nurse|Secretary)|(?:${rank} ){1,3}Lead|GP)\b`

const nameThenPost = new RegExp(
  String.raw`(?<![\p{L}])(${first}) ${middle}(${last})(?=(?: ?[,(–-] ?| is the | as )(?:the )?${post})`,
  'gu',
)
const postThenName = new RegExp(
  String.raw`(${post}[^.;:,(\n]{0,50}(?:[,:(–-] ?| is | was ))(${first}) ${middle}(${last})(?![\p{L}])`,
  'gu',
)
const wordThenName = new RegExp(
  String.raw`(\b(?:[Ss]igned(?: by)?|[Cc]ontact(?: name)?|FAO|[Ff]or the attention of|[Nn]amed? contact)[:,]? )(${first}) ${middle}(${last})(?![\p{L}])`,
  'gu',
)
const titleThenName = new RegExp(
  String.raw`(?<![\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor)\.? (?:${first} ){0,2}${last}`,
  'gu',
)

const removed = '[name removed]'

/**
 * Replaces the names of people that a text gives with a form of address ("Mrs …") or beside a post ("…, Head of
 * Commissioning"), or as signatory or contact. The post stays: the law asks for decision-makers, and their posts suffice.
 * Names that stand alone, or in capitals, cannot be told from other words and are left.
 */
export function maskPersonNames(text: string): string {
  return text
    .replace(titleThenName, removed)
    .replace(nameThenPost, (pair: string, first: string, last: string) => (isName(first, last) ? removed : pair))
    .replace(postThenName, nameAfter)
    .replace(wordThenName, nameAfter)
}

function nameAfter(all: string, before: string, first: string, last: string): string {
  return isName(first, last) ? before + removed : all
}

function isName(first: string, last: string): boolean {
  return !noName.has(first) && !noName.has(last)
}
