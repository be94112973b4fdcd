import type { Phrase } from '../phrases.js'
import { phrase, wordsBefore } from '../phrases.js'
import { isNegated } from '../sense.js'

type Accepts = NonNullable<Phrase['accepts']>

/** An announcement of another notice, earlier or later: "following the intention to award notice published on". */
const anotherNotice =
  /\b(?:follow(?:s|ing|ed)?(?: on from)?|further to|after|previous(?:ly)?|earlier|preceding|subsequent to|since|prior to|before|once|until|pending|when|will be (?:a|followed by)|a further|a separate|publish(?:ed)? (?:a|an|the)|publication of (?:the|an|a|our)|relates to (?:the|an)|to issue an?|issue of the|refer to (?:the|our)|response to (?:the|our))\b[^.;]{0,70}$/
const wasPublished =
  /^[^.;]{0,40}\b(?:was|were|had been|has been|having been) (?:[a-z]{3,12}ly )?(?:published|issued|placed|sent)\b|^[^.;]{0,20}\b(?:published|issued) (?:on|in|by)\b|^[^.;]{0,24}\bwill be (?:published|issued)|^\s{0,2}\(?(?:ref(?:erence)?|notice)?[ :]{0,3}20\d\d\/s|^[^.;]{0,10}\b20\d\d\/s /

const ofThisNotice: Accepts = ({ index, 0: found }, { words }) => {
  const to = index + found.length
  return (
    !isNegated(words, index, to) &&
    !anotherNotice.test(words.slice(Math.max(0, index - 110), index)) &&
    !wasPublished.test(words.slice(to, to + 90))
  )
}

const PSR =
  '(?:(?:(?:health care services|provider selection regime|psr|regulations|2023|contract|direct award|process|urgent)){}){0,4}'

/** An announcement that calls itself one: the template's own opening and closing words. */
export const intentionTemplates: readonly Phrase[] = [
  phrase(
    ['intention'],
    `(?:this{}(?:notice{})?(?:is|serves as|acts as|constitutes){}(?:an?{}|the{}|as{}|our{})?${PSR})intention{}(?:to{}(?:award|conclude|establish)|notice)`,
  ),
  phrase(['intention'], '\\bserv(?:es|ing){}as{}(?:an?{}|the{})?(?:notice{}of{})?intention{}'),
  phrase(
    ['standstill'],
    '\\bmarks{}the{}(?:start|beginning|commencement){}of{}(?:the{}|an?{})?(?:8{}|eight{})?(?:working{}day{})?standstill',
  ),
]

export const firmIntentions: readonly Phrase[] = [
  ...intentionTemplates,
  phrase(
    ['intention'],
    '(?:provider{}selection{}regime|psr)[^a-z0-9]{1,12}(?:notice{}of{}(?:the{}|an{})?)?intention{}to{}(?:award|conclude)(?:{}an?{}contract)?{}notice\\b',
    ofThisNotice,
  ),
  phrase(
    ['not'],
    '(?:(?:has|have){}not|(?:is|was){}not{}yet){}(?:yet{})?(?:been{})?(?:formally{})?(?:been{})?(?:awarded|concluded|entered{}into)',
    // Of a lot that found no provider the same words say that nothing was awarded at all.
    ({ index }, { words }) => !/\blots?\b[^,]{0,40}$/.test(wordsBefore(words, index, 60)),
  ),
  phrase(
    ['no contract'],
    '\\bno{}contract{}has{}(?:yet{})?(?:been{})?(?:yet{})?(?:formally{})?(?:awarded|concluded|entered{}into|signed)',
  ),
]

/** With the looser words, which may speak of other things. */
export const intentions: readonly Phrase[] = [
  ...firmIntentions,
  phrase(
    ['intent'],
    '\\bintent(?:ion)?{}(?:is{}|was{})?to{}(?:make{}(?:an{})?|directly{}|direct{})?award\\b',
    ofThisNotice,
  ),
  phrase(
    ['intend'],
    '\\bintend(?:s|ing)?{}to{}(?:make{}(?:an{}|a{})?)?(?:directly{}|direct{})?award(?:ing)?\\b',
    ofThisNotice,
  ),
  phrase(
    ['intention'],
    '\\b(?:it{}is|is){}(?:the{}|our{}|its{})intention{}(?:of{}(?:the{})?(?:[a-z]{2,14}{}){1,5})?to{}(?:make{}(?:an{}|a{})?)?(?:directly{}|direct{})?award\\b',
  ),
  phrase(
    ['propos', 'plan', 'minded'],
    '\\b(?:proposes|is{}proposing|plans|is{}planning|is{}minded){}to{}(?:make{}(?:an{}|a{})?)?(?:directly{}|direct{})?award\\b',
    ofThisNotice,
  ),
  phrase(
    ['inten'],
    '\\binten(?:d|ds|ded|ding|tion){}(?:to|that)\\b[^.;]{0,50}\\b(?:be{}awarded|enter{}into{}(?:an?|the)|conclude{}(?:an?|the))\\b',
    ofThisNotice,
  ),
  phrase(
    ['confirmed'],
    '\\baward{}(?:has{}not{}(?:yet{})?been|will{}(?:only{})?be|is{}not{}yet|is{}yet{}to{}be){}(?:formally{})?confirmed\\b',
  ),
  phrase(['notice of intent'], '\\bnotice{}of{}inten(?:t|tion)\\b', ofThisNotice),
]

/** A correction may say of itself that it is the award notice. */
export const actsAsAwardNotice: Phrase = phrase(
  ['award notice'],
  '\\b(?:acts|serves){}as{}(?:an?{}|the{})?(?:contract{})?award{}notice\\b',
  ofThisNotice,
)

const isSaid: Accepts = ({ index }, { words }) => !isNegated(words, index, index)
/** In a clause of what is still to come: "once the standstill period has ended", "provided that … has been". */
const toCome =
  /\b(?:once|after|until|till|when|if|unless|where|following|provided|assuming|as soon as|before|upon|subject to|in the event|whether|by the time|only then)\b[^.;,]{0,60}$/
const isDone: Accepts = (match, passage) =>
  isSaid(match, passage) && !toCome.test(wordsBefore(passage.words, match.index, 90))

/** "This contract is now awarded to": said of this contract, as it stands. */
export const nowAwarded: Phrase = phrase(
  ['awarded'],
  '\\bthis{}(?:contract|agreement|framework|service){}(?:is|has){}(?:now{})(?:been{})?awarded{}to\\b',
  isDone,
)

export const confirmationTemplate: Phrase = phrase(
  ['confirmation'],
  `(?:this{}(?:notice{})?(?:is|serves as|acts as|constitutes|being){}(?:an?{}|the{}|as{})?${PSR})confirmation{}of{}(?:[a-z]{2,14}{}){0,5}(?:award|framework)`,
)

export const firmConfirmations: readonly Phrase[] = [
  confirmationTemplate,
  phrase(
    ['confirmation'],
    '\\bconfirmation{?}(?:of{}|notice{}of{})(?:the{}|a{})?(?:psr{})?(?:contract{})?award\\b',
    ofThisNotice,
  ),
  phrase(['confirmation'], '\\bconfirmation{}(?:of{})?(?:(?:contract{})?awards?{})?notice\\b', ofThisNotice),
  phrase(
    ['formally'],
    '\\b(?:has|have|was|were){}(?:now{})?(?:been{})?formally{}(?:been{})?(?:awarded|concluded)\\b',
    isDone,
  ),
  actsAsAwardNotice,
]

/** With the looser words, which may speak of other things. */
export const confirmations: readonly Phrase[] = [
  ...firmConfirmations,
  phrase(
    ['award'],
    '\\b(?:contracts?|award|agreement|service){}(?:has|have){}(?:now{})?been{}(?:now{})?(?:formally{}|directly{}|direct{})?awarded\\b',
    isDone,
  ),
  phrase(
    ['framework'],
    '\\bframework{}(?:agreement{})?(?:has|have){}(?:now{})?been{}(?:formally{})?(?:concluded|established)\\b',
    isDone,
  ),
  phrase(
    ['award'],
    '(?<!decision{}to{})\\baward{}(?:(?:has|have){}(?:now{})?been{}(?:formally{})?made|(?:is|has{}been|was){}(?:now{}|hereby{}|therefore{})?confirmed)\\b',
    isDone,
  ),
  phrase(['notice of award'], '\\bnotice{}of{}award\\b', ofThisNotice),
  phrase(
    ['standstill'],
    '\\bstandstill{}(?:period{})?(?:(?:has|is|was){})?(?:now{})?(?:concluded|ended|expired|passed|complete[d]?|over)\\b',
    isDone,
  ),
]

/** Looser words of an award, enough where a correction brings them. */
export const awardBrought: readonly Phrase[] = [
  phrase(['confirm'], '\\bconfirm(?:s|ing|ed|ation)?\\b[^.;]{0,60}\\bawards?(?:ed)?\\b', ofThisNotice),
  phrase(
    ['awarded'],
    '\\b(?:was|were|is|are|now){}(?:now{})?(?:been{})?(?:formally{}|directly{})?awarded\\b',
    ofThisNotice,
  ),
  phrase(['awarded'], '\\b(?:has|have){}(?:now{})?(?:formally{}|directly{})?awarded\\b', ofThisNotice),
  phrase(
    ['award'],
    '\\bthis{}(?:notice{})?(?:is|serves as|acts as){}(?:an?{}|the{}|as{})?(?:psr{})?(?:final{})?(?:contract{})?award{}notice',
    ofThisNotice,
  ),
]

export const approachTemplate: Phrase = phrase(['approach'], '\\bintended{}approach\\b', ofThisNotice)

export const approaches: readonly Phrase[] = [
  approachTemplate,
  phrase(
    ['inten'],
    '\\binten(?:ds|d|tion|ding){}to{}(?:follow|use|utilise|adopt|apply|undertake|(?:commission|award|procure|contract)[^.;]{0,60}(?:under|using|through|via|by)){}(?:the{}|a{})?(?:psr{})?most{}suitable{}provider',
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
    '\\bcontract{}modification{}(?:notice|under)\\b|\\bnotice{}of{}(?:contract{})?modification\\b|\\burgent{}modification\\b',
    ofThisNotice,
  ),
]

/** What a contract allows for later is no modification: "may be modified under regulation 13". */
const isModified: Accepts = (match, passage) =>
  ofThisNotice(match, passage) &&
  !/\b(?:may|can|could|might|permits?|allows?|provi(?:des|sion) for|option|right to)\b[^.;,]{0,50}$/.test(
    wordsBefore(passage.words, match.index, 80),
  )

/** With the looser words, which may speak of other things. */
export const modifications: readonly Phrase[] = [
  ...firmModifications,
  phrase(
    ['modified'],
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
  phrase(['abandon'], '\\bnotice{}of{}abandonment\\b', ofThisNotice),
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
  phrase(['request for information', 'rfi'], '\\brequest{}for{}information\\b|(?<![a-z])rfi(?![a-z])', ofThisNotice),
  phrase(
    ['interest', 'views', 'feedback'],
    '\\b(?:gaug(?:e|ing)|seek(?:s|ing)?|invit(?:es|ing)){}(?:[a-z]{3,14}{}){0,3}(?:views|feedback|interest)\\b',
    ofThisNotice,
  ),
]
