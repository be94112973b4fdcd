import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import { firstPlace, phrase, textAfter } from '../phrases.js'
import { isMeant } from '../sense.js'
import { wordsOfForm } from './form-procedure.js'
import { isPublishedBefore } from './publication-day.js'
import type { RegimeRule, Words } from './rule.js'
import { wordsAt } from './rule.js'

const named = [
  phrase(['102'], '\\b2015{?}(?:/|no\\.?|/no){?}102\\b', isMeant),
  phrase(['pcr'], '\\b(?:section|part|chapter|schedule){}\\d{1,2}{}of{}(?:the{})?pcrs?\\b', isMeant),
  phrase(
    ['public contract', 'public contacts'],
    '\\bpublic{}contracts?{}(?:\\(?(?:amendment|england)[^)]{0,20}\\)?{})?reg(?:ulation)?s?(?:{}20(?:15|02[0-9]))?(?!{}(?:2006|scotland|wales))\\b',
    (match, passage) => {
      const after = textAfter(passage.words, match.index + match[0].length, 12)
      return !/^[^a-z0-9]{0,3}(?:2006|\(?scot)/.test(after) && isMeant(match, passage)
    },
  ),
  phrase(['pcr'], "(?<![a-z0-9])pcr'?s?{?}(?:20)?15\\b", isMeant),
  phrase(
    ['pcr'],
    '\\breg(?:ulation)?\\.?{?}\\d{1,2}(?:\\(\\d\\)|\\([a-z]{1,3}\\)){0,3}{}(?:of{})?(?:the{})?pcrs?\\b',
    isMeant,
  ),
]

/** On the forms of the Act the same words mean the Act: its light touch regime lives on there. */
const onOldForms = [
  ...named,
  phrase(['74'], '\\breg(?:ulation)?s?\\.?{?}74{}(?:to{}|and{})?7[5-7]\\b', isMeant),
  phrase(['32'], '\\breg(?:ulation)?\\.?{?}32{?}\\(2\\)', isMeant),
  phrase(['light touch', 'light-touch'], '\\blight{}touch{}regime\\b', isMeant),
]

/**
 * A procedure that Contracts Finder names as one of the Official Journal, or above the thresholds, while these
 * regulations were the law for it.
 */
function aboveThresholdByForm(facts: NoticeFacts): Words | null {
  const words = facts.source === 'CONTRACTS_FINDER' ? wordsOfForm(facts) : null
  if (words === null || !/(?<!non)ojeu$|\(above threshold\)$/i.test(words.quote)) return null
  const inForce = isPublishedBefore(facts, '2024-01-01') && !isPublishedBefore(facts, '2015-02-26')
  return inForce ? words : null
}

export const publicContractsRegulations2015: RegimeRule = {
  id: 'public-contracts-regulations-2015',
  title: 'Public Contracts Regulations 2015 named',
  citation: 'SI 2015/102',
  concern: 'REGIME',
  applies: (notice) =>
    notice.has('public cont') ||
    notice.has('pcr') ||
    notice.has('32') ||
    notice.has('102') ||
    notice.has('74') ||
    notice.has('light') ||
    notice.facts.source === 'CONTRACTS_FINDER',
  finding(notice) {
    const phrases = notice.facts.form.noticeType === null ? onOldForms : named
    const place = firstPlace(notice, phrases)
    if (place) return { regime: 'PCR_2015', words: wordsAt(place), said: 'IN_WORDS' }
    const words = aboveThresholdByForm(notice.facts)
    return words && { regime: 'PCR_2015', words, said: 'BY_FORM' }
  },
}
