import type { Phrase } from '../phrases.js'
import { phrase, wordsBefore } from '../phrases.js'
import { ofThisNotice, PSR } from './this-notice.js'

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

/** A standstill that runs or is to come, and who may speak during it: the award is not made yet. */
const openStandstill: readonly Phrase[] = [
  phrase(
    ['standstill'],
    '\\bstandstill{}(?:period{})?(?:begins|starts|commences|ends|closes|runs|will{}(?:begin|start|commence|end|close|run))\\b',
    ofThisNotice,
  ),
  phrase(
    ['standstill'],
    '\\bsubject{}to{}(?:(?:the|a|any|satisfactory|successful|mandatory){}){0,2}(?:(?:completion|outcome|outcomes|expiry|conclusion|end|passing|results){}of{}(?:the{}|a{})?)?(?:[a-z0-9]{1,10}{}){0,3}standstill\\b',
    ofThisNotice,
  ),
  phrase(
    ['standstill'],
    '\\b(?:to{}be|will{}be|shall{}be){}(?:formally{})?(?:awarded|entered{}into|signed|made|concluded)\\b[^.;]{0,50}\\b(?:after|following|once|on|upon|when|at{}the{}end{}of)\\b[^.;]{0,30}\\bstandstill\\b',
  ),
  phrase(
    ['representation'],
    '\\brepresentations?\\b[^.;]{0,80}\\b(?:must|should|may|can){}(?:now{})?(?:be{}(?:made|sent|submitted|received|addressed|emailed)|do{}so)\\b',
  ),
  phrase(['representation'], '\\bwish(?:ing|es)?{}to{}make{}(?:any{}|a{})?(?:written{})?representations?\\b'),
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
  phrase(
    ['award'],
    '\\baward{}has{}not{}(?:yet{})?been{}(?:formally{})?made\\b|\\bno{}(?:formal{}|contract{})?award{}has{}(?:yet{})?been{}(?:yet{})?(?:formally{})?made\\b',
  ),
  phrase(
    ['propos'],
    '\\bpropos(?:ed{}(?:direct{}|contract{})?award|al{}to{}(?:make{}an?{})?(?:directly{}|direct{})?award)\\b',
    ofThisNotice,
  ),
  ...openStandstill,
]
