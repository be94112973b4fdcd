import type { HeldNeedles } from './needle-screen.js'
import { holdsNeedle, needleNumber, screenText } from './needle-screen.js'

/**
 * Sentences that name a law only to exclude it. The templates of the Provider Selection Regime name the general
 * rules in order to say that they do not apply; reading them as a claim would turn every such notice round.
 */

/** A name of a law in its usual spellings, misspellings and wrong years, with a list of further ones after it. */
const lawName =
  '(?:public contracts?,? (?:\\(?[a-z]{2,9}\\)? )?reg(?:ulation)?s?|utilities contracts? reg(?:ulation)?s?|' +
  'concessions? contracts? reg(?:ulation)?s?|procurement act|procurement reg(?:ulation)?s?|\\bpcrs?\\b|\\bpa ?(?:20)?23\\b|' +
  "provide[rs]{0,2}'?s? selections? reg[a-z]{3,8}|\\bpsr\\b|light[ -]touch(?: regime)?|directive 2014)"
const laws = new RegExp(withBlanks(lawName), 'g')

/** After the name, within the sentence: it does not apply. */
const notApplying = new RegExp(
  withBlanks(
    String.raw`^ ?(?:\(psr\))? ?[:-] ?(?:no(?=\.? {0,3}(?:$|[;,)]))|not applicable|n\/a)|^[^.;!?]{0,200}?\b(?:do(?:es)? ?n[o']t (?:therefore )?(?:apply|govern|cover|extend)|(?:is|are|was|were) not (?:being )?(?:applicable|applied|followed|used|relevant)|not applicable|(?:is|are) (?:dis-?applied|excluded)|no longer appl(?:y|ies)|shall not apply|will not apply|(?:is|are) not subject to)`,
  ),
)

/** Before the name, within the sentence: outside of it. */
const excluding =
  /\b(?:not (?:being )?(?:(?:a|an) (?:[a-z]{3,12} )?(?:procurement|award|contract|process) )?(?:(?:procured|conducted|carried out|run|made|let|undertaken|advertised|commissioned|governed|covered|caught|required) )?(?:subject to|under|governed by|within(?: the scope of)?|in scope of|covered by|by|pursuant to|in accordance with|fall(?:ing)? (?:under|within))|(?:does|do|did) not (?:fall (?:under|within)|come under|form part of|constitute [a-z ]{3,30} under)|outside(?: of)?(?: the (?:scope|remit|provisions) of)?|out of scope of|exempt(?:ed)? from|separate from|distinct from|not part of|exempt under|excluded from|rather than|instead of|as opposed to|dis-?appl(?:y|ies|ied)(?: from)?|without (?:applying|following|using|reference to|regard to)|\bnot (?:[a-z]{2,14} ){1,6}(?:for (?:the )?purposes of|within the meaning of)|neither|\bnot|has replaced|replac(?:es|ing)|in place of|no longer (?:under|subject to))(?: the)?(?: provisions of| scope of| requirements of| rules of| full| new| uk| (?:current|previous))*(?: the| a| an)?(?: health ?care services)?[ (]{0,3}$/

/** Several blanks count as one: markup and lost line breaks leave many. */
function withBlanks(source: string): string {
  return source.replaceAll(' ?', ' {0,8}').replace(/(?<!\[[^\]]{0,20}) (?!\{)/g, ' {1,8}')
}

const sentenceEnd = /[.;!?] /g

/**
 * Blanks every name of a law that stands there to be excluded, up to the words that exclude it.
 *
 * @param held the needles that stand in the words
 */
export function blankDisclaimers(words: string, held = screenText(words)): string {
  if (!mayExclude(words, held)) return words
  laws.lastIndex = 0
  const stretches: [number, number][] = []
  let excludedUntil = -1
  for (let law = laws.exec(words); law; law = laws.exec(words)) {
    const end = law.index + law[0].length
    const before = currentSentenceBefore(words, law.index).replace(/ {2,}/g, ' ')
    if (law.index <= excludedUntil) continue
    const after = firstSentence(words.slice(end, end + 400))
    const applying = notApplying.exec(after)
    const ownsExclusion = applying !== null && !namesAnotherClaim(law[0], applying[0])
    if (ownsExclusion && !isClaim(law[0], before)) {
      excludedUntil = end + applying[0].length
      stretches.push([law.index, excludedUntil])
    } else if (excluding.test(before)) {
      // The rest of a list, "the 2015 Regulations or the Act", is excluded with its first member.
      excludedUntil = end + listAfter(after)
      stretches.push([law.index, excludedUntil])
    }
  }
  if (stretches.length === 0) return words
  let blanked = ''
  let at = 0
  for (const [from, to] of stretches) {
    blanked += words.slice(at, from) + ' '.repeat(to - from)
    at = to
  }
  return blanked + words.slice(at)
}

const ofLaws = ['regulation', 'procurement act', 'regime', 'pcr', 'psr', 'light'].map(needleNumber)
const ofExclusions = [
  'not',
  "n't",
  'outside',
  'exempt',
  'rather',
  'instead',
  'appl',
  'neither',
  'replac',
  'exclu',
  'no longer',
  ': no',
  'without',
  'separate',
  'distinct',
].map(needleNumber)

function mayExclude(words: string, held: HeldNeedles): boolean {
  const holds = (needle: number) => holdsNeedle(held, needle, () => words)
  return ofLaws.some(holds) && ofExclusions.some(holds)
}

const regimeName = /selections? reg|\bpsr\b/

/** "The award is subject to the Provider Selection Regime and the 2015 Regulations do not apply": only the last. */
function namesAnotherClaim(law: string, until: string): boolean {
  const isRegime = regimeName.test(law)
  if (!isRegime) return regimeName.test(until)
  return /public contracts?|procurement act|procurement reg|\bpcrs?\b|\bpa ?(?:20)?23\b|utilities|concession/.test(
    until,
  )
}

/** The Provider Selection Regime is claimed where the sentence says "under", "subject to" and the like before it. */
function isClaim(law: string, before: string): boolean {
  if (!regimeName.test(law)) return false
  return /\b(?:under|subject to|in line with|in accordance with|pursuant to|using|by|is an?|with|of|per|following|via)(?: the)?(?: health ?care services)?[ (]*$/.test(
    before,
  )
}

/** Words before a place, back to the end of the sentence before, at most 400 characters. */
function currentSentenceBefore(words: string, place: number): string {
  const before = words.slice(Math.max(0, place - 400), place)
  sentenceEnd.lastIndex = 0
  let start = 0
  for (let end = sentenceEnd.exec(before); end; end = sentenceEnd.exec(before)) start = end.index + 2
  return before.slice(start)
}

function firstSentence(words: string): string {
  sentenceEnd.lastIndex = 0
  const end = sentenceEnd.exec(words)
  return end ? words.slice(0, end.index) : words
}

const listMember = new RegExp(
  `^[^.;!?a-z]{0,12}(?:20\\d\\d|\\([a-z0-9 ]{2,12}\\)|[^.;!?a-z]){0,4}[ ,]{0,4}(?:or|and|nor|&|/)?(?: the)? {0,3}(?:${withBlanks(lawName)})`,
)

function listAfter(after: string): number {
  let length = 0
  for (let rest = after; ;) {
    const member = listMember.exec(rest)
    if (!member || regimeName.test(member[0])) return length
    length += member[0].length
    rest = rest.slice(member[0].length)
  }
}
