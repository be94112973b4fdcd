import type { Phrase } from '../phrases.js'
import { phrase, wordsBefore } from '../phrases.js'
import { isDone, ofThisNotice, PSR } from './this-notice.js'

export const approachTemplate: Phrase = phrase(['approach'], '\\bintended{}approach\\b', ofThisNotice)

export const approaches: readonly Phrase[] = [
  approachTemplate,
  phrase(
    ['inten', 'plan', 'propos'],
    '\\b(?:inten(?:ds|d|tion|ding|ded)|plans|planning|proposes|proposing){}to{}(?:follow|use|utilise|adopt|apply|undertake|(?:commission|award|procure|contract)[^.;]{0,60}(?:under|using|through|via|by)){}(?:the{}|a{})?(?:psr{})?(?:most{}suitable{}provider|msp\\b)',
    ofThisNotice,
  ),
]

/** A notice that calls itself a modification. */
export const modificationTemplate: Phrase = phrase(
  ['modification'],
  `(?:this{}(?:notice{})?(?:is|serves as|acts as|constitutes){}(?:an?{}|the{})?${PSR})(?:contract{})?modification`,
)

export const firmModifications: readonly Phrase[] = [
  modificationTemplate,
  phrase(
    ['modification'],
    '\\bcontract{}modification{}(?:notice|under|in{}urgent)\\b|\\bnotice{}of{}(?:an?{}|the{})?(?:contract{})?modification\\b|\\burgent{}modification\\b|\\bmodification{}(?:to|of){}(?:the{}|a{})?contract{}under\\b',
    ofThisNotice,
  ),
]

const variationNotice: Phrase = phrase(
  ['variation', 'extension'],
  '\\bcontract{}(?:variation|extension){}notice\\b',
  ofThisNotice,
)

/** What a contract allows for later is no modification: "may be modified under regulation 13". */
const isModified: NonNullable<Phrase['accepts']> = (match, passage) =>
  ofThisNotice(match, passage) &&
  !/\b(?:may|can|could|might|permits?|allows?|provi(?:des|sion) for|option|right to)\b[^.;,]{0,50}$/.test(
    wordsBefore(passage.words, match.index, 80),
  )

/** With the looser words, which may speak of other things. */
export const modifications: readonly Phrase[] = [
  ...firmModifications,
  variationNotice,
  phrase(['modification'], '\\bmodification{}(?:is|was){}(?:not{})?attributable\\b'),
  phrase(
    ['modified', 'varied'],
    '\\b(?:contract|agreement|it){}(?:has|have|is|was){}(?:now{})?(?:been{})?(?:formally{}|being{})?(?:modified|varied)\\b',
  ),
  phrase(
    ['modif', 'varia', 'exten'],
    '\\b(?:modification|variation|extension){}(?:is|has been|was|of this contract){}(?:being{})?(?:made|permitted|allowed|agreed|authorised|approved){}(?:[a-z]{2,14}{}){0,4}(?:under|in accordance with|pursuant to|by){}(?:the{})?(?:psr|provider|reg(?:ulation)?s?\\.?{?}13)',
  ),
  phrase(
    ['modification'],
    '\\b(?:notice|notif[a-z]{2,8}|publish[a-z]{0,4})\\b[^.;]{0,60}\\bmodification{}(?:to|of){}(?:an?{}|the{}|this{})?(?:existing{}|current{})?(?:contract|agreement)',
    ofThisNotice,
  ),
  phrase(['reg'], '\\breg(?:ulation)?\\.?{?}13\\b[^.;]{0,80}\\b(?:modif|var(?:ied|iation)|exten)', isModified),
  phrase(
    ['reg'],
    '\\b(?:modif|varied|variation|exten)[a-z]{0,9}\\b[^.;]{0,80}\\breg(?:ulation)?\\.?{?}13\\b',
    isModified,
  ),
]

export const abandonments: readonly Phrase[] = [
  phrase(
    ['abandon'],
    '\\b(?:decided{}to{}abandon|(?:has|have){}(?:now{})?abandoned{}(?:the|this|its)\\b|(?:procurement|process|award|competition|tender|exercise){}(?:has{}been{}|is{}|was{}|is{}being{}|being{}|been{})abandoned|abandonment{}(?:notice|of{}(?:this|the){}(?:procurement|process|provider|award|competition)))',
    ofThisNotice,
  ),
  phrase(['abandon'], '\\bnotice{}of{}abandonment\\b|\\bdecision{}to{}abandon\\b', ofThisNotice),
  phrase(
    ['decided', 'decision'],
    '\\bdeci(?:ded|sion){}not{}to{}(?:proceed{}with|continue{}with|progress|award|make{}an?{}award|conclude|complete)\\b',
    isDone,
  ),
  phrase(['no award'], '\\bno{}award{}(?:was|has{}been|will{}be|is{}being){}made\\b(?![^.;]{0,20}\\byet\\b)', isDone),
  phrase(
    ['withdrawn', 'cancelled', 'discontinued', 'terminated'],
    '\\b(?:this{})?(?:procurement|tender|competition|process|opportunity){}(?:exercise{}|process{}|procedure{})?(?:has{}been{}|is{}|was{}|is{}being{}|has{}now{}been{})(?:withdrawn|cancelled|discontinued|terminated|stopped)\\b',
    ofThisNotice,
  ),
]

export const engagements: readonly Phrase[] = [
  phrase(
    ['market'],
    '\\b(?:preliminary{}|early{}|soft{}|pre{?})?market{}(?:engagement|sounding|testing|consultation|warming|research|test|day|event|briefing)\\b',
    ofThisNotice,
  ),
  phrase(
    ['engage'],
    '\\bengag(?:e|ing){}with{}(?:the{})?(?:[a-z]{3,12}{}){0,3}(?:market|providers|suppliers)\\b',
    ofThisNotice,
  ),
  phrase(
    ['engagement'],
    '\\b(?:early|provider|supplier|stakeholder){}engagement\\b|\\bengagement{}(?:event|exercise|session|period|notice)s?\\b',
    ofThisNotice,
  ),
  phrase(
    ['provider', 'supplier', 'bidder'],
    '\\b(?:provider|supplier|bidder)s?{}(?:event|day|briefing|webinar)\\b',
    ofThisNotice,
  ),
  phrase(
    ['expression'],
    '\\bexpressions?{}of{}interest{}(?:exercise|enquiry|(?:are|is){}(?:being{})?(?:sought|invited)|from{}the{}market)\\b',
    ofThisNotice,
  ),
  phrase(['request for information', 'rfi'], '\\brequest{}for{}information\\b|(?<![a-z])rfi(?![a-z])', ofThisNotice),
  phrase(
    ['interest', 'views', 'feedback', 'market'],
    '\\b(?:gaug(?:e|ing)|seek(?:s|ing)?|invit(?:es|ing)|understand){}(?:[a-z]{2,14}{}){0,5}(?:views|feedback|interest|market)\\b',
    ofThisNotice,
  ),
]
