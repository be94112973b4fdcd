import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import type { RegimeRule } from './rule.js'
import { wordsAt } from './rule.js'

const named = [
  phrase(['wales'], 'health{}services?{}procurement{}wales{}act\\b', isMeant),
  phrase(['wales'], "prov[a-z]{2,8}'?s?{}selections?{}reg[a-z]{2,9}{}(?:\\(?wales\\)?|(?:in|for){}wales)", isMeant),
  phrase(['health services'], 'health{}services?{}provider{}selection{}reg[a-z]{2,9}\\b', isMeant),
  phrase(
    ['psr'],
    '\\bpsr{}(?:\\(?wales\\)?|cymru|(?:in|for){}wales)|\\b(?:wales|welsh){}(?:provider{}selection{}regime|psr)\\b',
    isMeant,
  ),
  phrase(['welsh', 'wales'], '\\b(?:wales|welsh){}(?:nhs{})?(?:provider{}selection{}regime|psr)\\b', isMeant),
  phrase(
    ['direct award'],
    '\\bdirect{}award{}(?:process{})?(?:dap{})?[12]\\b(?![^a-z]{0,2}(?:x |year|month|st |nd |\\d))',
    isMeant,
  ),
  phrase(['dap'], '(?<![a-z])dap{?}[12](?![0-9a-z])', isMeant),
]

export const walesPsrNamed: RegimeRule = {
  id: 'wales-psr-named',
  title: 'Provider Selection Regime of Wales named',
  citation: 'Health Services (Provider Selection Regime) (Wales) Regulations 2025',
  concern: 'REGIME',
  applies: (notice) =>
    notice.has('wales') ||
    notice.has('welsh') ||
    notice.has('direct award') ||
    notice.has('dap') ||
    notice.has('health services'),
  finding(notice) {
    const place = firstPlace(notice, named)
    return place && { regime: 'WALES_PSR_2025', words: wordsAt(place), said: 'IN_WORDS' }
  },
}
