/** Words that stand before or after a capitalised pair that is no person's name. */
const noName = new Set(
  `Acute Adult Adults Advisory Ambulance Area Assistance Assistant Associate Assurance Audit Board Borough Branch Budget
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

const name = String.raw`\p{Lu}(?:['’]\p{Lu})?\p{Ll}[\p{L}'’]{0,20}(?:-\p{Lu}\p{Ll}{1,20})?`
const post = String.raw`(?:(?:Deputy|Associate|Assistant|Interim|Acting|Senior|Managing|Executive|Clinical|Community|Chief|Medical|Operational|Strategic|Category|Contracts?|Contracting|Procurement|Commissioning|Commercial|Finance|Programme|Project|Service|Business|General|Public Health) ){0,3}(?:Director|Manager|Officer|Lead|Head of|Chief|Commissioner|Executive|Chair|Consultant|Buyer|Accountant|Nurse|Secretary)\b`

const nameThenPost = new RegExp(
  String.raw`(?<![\p{L}])(${name}) (${name})(?=(?: ?[,(–-] ?| is the | as )(?:the )?${post})`,
  'gu',
)
const postThenName = new RegExp(
  String.raw`(${post}[^.;:,(\n]{0,50}(?:[,:(–-] ?| is | was ))(${name}) (${name})(?![\p{L}])`,
  'gu',
)
const titleThenName = new RegExp(
  String.raw`(?<![\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor)\.? ${name}(?: (?!(?:and|&)\b)${name}){0,2}`,
  'gu',
)

const removed = '[name removed]'

/**
 * Replaces the names of people that a text gives with a form of address ("Mrs …") or beside a post ("…, Head of
 * Commissioning"). The post stays: the law asks for decision-makers, and their posts suffice. Names that stand alone
 * cannot be told from other words and are left.
 */
export function maskPersonNames(text: string): string {
  return text
    .replace(titleThenName, removed)
    .replace(nameThenPost, (pair: string, first: string, last: string) => (isName(first, last) ? removed : pair))
    .replace(postThenName, (all: string, before: string, first: string, last: string) =>
      isName(first, last) ? before + removed : all,
    )
}

function isName(first: string, last: string): boolean {
  return !noName.has(first) && !noName.has(last)
}
