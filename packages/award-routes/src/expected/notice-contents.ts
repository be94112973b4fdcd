import type { AwardRoute } from '@openward/vocabulary/award-route'
import { LEGAL_NOTICES } from '@openward/vocabulary/law/legal-notice'
import type { LegalNotice } from '@openward/vocabulary/law/legal-notice'
import type { NoticeItem } from '@openward/vocabulary/law/notice-item'
import type { NoticeFacts, NoticeText } from '@openward/vocabulary/notice-facts'
import { foldText } from '../folded-text.js'
import { isMeaningful } from '../values.js'

/** Whether a notice says something that it has to contain. */
export interface FoundItem {
  readonly item: NoticeItem
  /** Where it stands and in which words, or null where it was not found. */
  readonly words: { readonly path: string; readonly quote: string } | null
}

const longestQuote = 200

/**
 * What a notice says of the things that its schedule lists, in the order of the schedule. Only for notices whose
 * schedule was read (Schedules 3, 10 and 14); null for all others. What is not said is not found: the register tells
 * neither that it is missing from other documents nor that it is enough. Items that do not concern the route are left
 * out.
 */
export function noticeContents(
  facts: NoticeFacts,
  notice: LegalNotice,
  route: AwardRoute,
): readonly FoundItem[] | null {
  const { check, contents } = LEGAL_NOTICES[notice]
  if (check !== 'READ' || contents.length === 0) return null
  const texts = facts.texts
    .filter(({ part }) => part !== 'CHANGED_FROM')
    .map((text) => ({ ...text, folded: foldText(text.text) }))
  return contents
    .filter((item) => concerns(item, route))
    .map((item) => ({ item, words: findItem(item, facts, texts, notice) }))
}

function concerns(item: NoticeItem, route: AwardRoute): boolean {
  if (item === 'FRAMEWORK_TERMS') return route === 'FRAMEWORK_ESTABLISHMENT'
  if (item === 'FRAMEWORK_USED') return route === 'FRAMEWORK_CALL_OFF_COMPETED'
  return true
}

interface FoldedText extends NoticeText {
  readonly folded: string
}

type Words = FoundItem['words']

function findItem(item: NoticeItem, facts: NoticeFacts, texts: readonly FoldedText[], notice: LegalNotice): Words {
  switch (item) {
    case 'PROCESS_NAMED':
      return inWords(texts, processWords[notice] ?? /provider selection regime/)
    case 'TITLE':
      return ofPart(texts, ['TITLE', 'LOT_TITLE'])
    case 'REFERENCE':
      return ofPart(texts, ['REFERENCE'])
    case 'PROVIDER':
      return provider(facts, ({ path, name }) => (name.trim() === '' ? null : { path: `${path}/name`, quote: name }))
    case 'PROVIDER_ADDRESS':
      return provider(facts, ({ path, postcode, locality }) =>
        postcode !== null
          ? { path: `${path}/address/postalCode`, quote: postcode }
          : locality !== null
            ? { path: `${path}/address/locality`, quote: locality }
            : null,
      )
    case 'DESCRIPTION':
      return ofPart(texts, ['DESCRIPTION', 'LOT_DESCRIPTION', 'NOTICE_DESCRIPTION'])
    case 'CPV_CODE': {
      const code = facts.classifications[0]
      return code === undefined ? null : { path: code.path, quote: code.code }
    }
    case 'LIFETIME_VALUE':
      return lifetimeValue(facts) ?? inWords(texts, moneyWords)
    case 'DATES':
    case 'EFFECTIVE_DATE':
      return changeDay(facts) ?? dates(facts)
    case 'MODIFICATION':
      return ofPart(texts, ['CONTRACT_CHANGE'])
    default: {
      const pattern = itemWords[item]
      return pattern === undefined ? null : inWords(texts, pattern)
    }
  }
}

const processWords: Readonly<Partial<Record<LegalNotice, RegExp>>> = {
  PSR_DIRECT_AWARD_C_INTENTION: /direct award (?:process |route )?c\b|process c\b|dap ?c\b|regulation (?:6\(5\)|9)\b/,
  PSR_COMPETITIVE_INTENTION: /competitive process|regulation (?:6\(7\)|11)\b/,
  PSR_URGENT_MODIFICATION: /\burgent|regulation 14\b/,
}

const moneyWords = /£ ?\d[\d,.]{0,20}(?: ?(?:million|m|k|bn)\b)?/

/** "Representations must be made to decision makers by …" is not yet a word about who decided. */
const itemWords: Readonly<Partial<Record<NoticeItem, RegExp>>> = {
  DECISION_MAKERS:
    /award decision[- ]?makers?|decision[- ]?makers?(?: \/ project team)?(?: include| were| was| are|:| -|\s*\n)|(?:award(?:ed)?|decision|approach|recommendation|contract)[^.\n]{0,60}\b(?:made|taken|approved|agreed|ratified) by|\bapproved by|\bapprover ?:|(?:committee|board|executive|officer|director|governing body)[^.\n]{0,30} (?:approved|ratified|agreed|made the)|decision (?:is|was) in line with/,
  REASONS_BY_KEY_CRITERIA: /key criteria|five criteria/,
  CONFLICTS_OF_INTEREST: /conflicts? (?:or potential conflicts? )?of interests?/,
  FRAMEWORK_TERMS: /framework[^.\n]{0,120}\b(?:\d{1,2}|one|two|three|four|five)[- ](?:years?|months?)/,
  FRAMEWORK_USED: /framework/,
  URGENT_REASONS: /\burgent|\burgency|unforesee|could not (?:have been )?foresee/,
  CHANGE_OF_VALUE: moneyWords,
}

/** Words around the first place at which a pattern stands, to the end of their sentence or line. */
function inWords(texts: readonly FoldedText[], pattern: RegExp): Words {
  for (const { path, text, folded } of texts) {
    const match = pattern.exec(folded)
    if (!match) continue
    const from = startOfSentence(folded, match.index)
    const to = endOfSentence(folded, match.index + match[0].length)
    return { path, quote: text.slice(from, to).trim() }
  }
  return null
}

const before = 100
/** Folded markup stands as blanks: four of them part lines as `<br>` does. */
const lineEnd = '    '

function startOfSentence(folded: string, at: number): number {
  const stretch = folded.slice(Math.max(0, at - before), at)
  const stop = Math.max(
    ...['. ', '; ', '\n', lineEnd].map((end) => {
      const last = stretch.lastIndexOf(end)
      return last < 0 ? -1 : last + end.length
    }),
  )
  const word = stretch.length < before ? -1 : stretch.indexOf(' ')
  return at - stretch.length + (stop >= 0 ? stop : word + 1)
}

function endOfSentence(folded: string, at: number): number {
  const stretch = folded.slice(at, at + longestQuote - before)
  const stop = stretch.search(/[.;](?:\s|$)|\n| {4}/)
  return at + (stop < 0 ? stretch.length : stretch.charAt(stop) === '.' ? stop + 1 : stop)
}

function ofPart(texts: readonly FoldedText[], parts: readonly NoticeText['part'][]): Words {
  for (const part of parts) {
    const text = texts.find((one) => one.part === part && one.text.trim() !== '')
    if (text) return { path: text.path, quote: text.text.trim().slice(0, longestQuote) }
  }
  return null
}

function provider(facts: NoticeFacts, wordsOf: (party: NoticeFacts['parties'][number]) => Words): Words {
  const chosen = new Set(facts.awards.flatMap(({ providerRefs }) => providerRefs))
  for (const party of facts.parties) {
    if (!chosen.has(party.ref) && !party.roles.includes('PROVIDER')) continue
    const words = wordsOf(party)
    if (words !== null) return words
  }
  return null
}

function lifetimeValue(facts: NoticeFacts): Words {
  const values = [...facts.awards, ...facts.contracts, ...facts.lots].flatMap(({ values: own }) => own)
  const value = [...values, ...facts.estimatedValues].find(isMeaningful)
  return value === undefined ? null : { path: value.path, quote: value.amount }
}

function dates(facts: NoticeFacts): Words {
  const periods = [...facts.awards, ...facts.contracts, ...facts.lots].map(({ period }) => period)
  const period = [...periods, facts.period].find((one) => one?.startsOn != null)
  return period?.startsOn == null ? null : { path: period.path, quote: period.startsOn }
}

function changeDay(facts: NoticeFacts): Words {
  const change = facts.contracts.flatMap(({ changes }) => changes).find(({ changedOn }) => changedOn !== null)
  return change?.changedOn == null ? null : { path: change.path, quote: change.changedOn }
}
