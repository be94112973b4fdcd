import type { Phrase } from '../phrases.js'
import { phrase } from '../phrases.js'
import { isDone, ofThisNotice, PSR } from './this-notice.js'

/** A correction may say of itself that it is the award notice. */
export const actsAsAwardNotice: Phrase = phrase(
  ['award notice'],
  '\\b(?:acts|serves){}as{}(?:an?{}|the{})?(?:contract{})?award{}notice\\b',
  ofThisNotice,
)

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
    '\\bstandstill{}(?:period{})?(?:(?:has|is|was){})?(?:now{})?(?:concluded|ended|expired|passed|complete[d]?|over|lapsed|elapsed|finished)\\b',
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
    ['awarded'],
    '\\b(?:contract|agreement){}(?:(?:now|formally){}awarded\\b|awarded{}(?:to|on)\\b)',
    ofThisNotice,
  ),
  phrase(
    ['award'],
    '\\bthis{}(?:notice{})?(?:is|serves as|acts as){}(?:an?{}|the{}|as{})?(?:psr{})?(?:final{})?(?:contract{})?award{}notice',
    ofThisNotice,
  ),
]
