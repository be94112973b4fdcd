import type { ContractForm } from '@openward/vocabulary/contract-form'
import type { NoticeReading } from '@openward/vocabulary/notice-reading'
import type { NoticeWords } from './passages.js'
import { firstPlace, phrase } from './phrases.js'
import { isMeant } from './sense.js'

const forms: readonly (readonly [ContractForm, ReturnType<typeof phrase>])[] = [
  [
    'SECTION_75',
    phrase(
      ['section 75', 's75', 's.75'],
      '\\b(?:section{}|s\\.?{?})75{}(?:agreement|partnership|arrangement|pooled)',
      isMeant,
    ),
  ],
  [
    'INTEGRATED_CARE_PROVIDER',
    phrase(['integrated care provider'], '\\bintegrated{}care{}provider{}contract\\b', isMeant),
  ],
  ['ALLIANCE', phrase(['alliance'], '\\balliance{}(?:contract|agreement|contracting|model|arrangement)\\b', isMeant)],
  ['LEAD_PROVIDER', phrase(['lead provider', 'prime provider'], '\\b(?:lead|prime){}provider\\b', isMeant)],
]

/** What kind of agreement the contracts of a notice are, where its words or its route say so. */
export function contractFormOf(notice: NoticeWords, { route }: Pick<NoticeReading, 'route'>): ContractForm {
  if (route === 'FRAMEWORK_ESTABLISHMENT') return 'FRAMEWORK'
  if (route.startsWith('FRAMEWORK_CALL_OFF') || route === 'DYNAMIC_MARKET_CALL_OFF') return 'CALL_OFF'
  for (const [form, wanted] of forms) if (firstPlace(notice, [wanted])) return form
  const chosen = new Set(notice.facts.awards.flatMap(({ providerRefs }) => providerRefs))
  return chosen.size === 1 ? 'BILATERAL' : 'NOT_STATED'
}
