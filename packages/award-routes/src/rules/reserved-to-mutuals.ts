import type { AwardRoute } from '@openward/vocabulary/award-route'
import type { Regime } from '@openward/vocabulary/regime'
import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import type { RouteRule, Words } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

const act = [
  phrase(
    ['mutual'],
    '\\breserved{}(?:contract{})?(?:to|for){}(?:[a-z]{2,12}{}){0,2}public{}service{}mutuals?\\b',
    isMeant,
  ),
  phrase(['section 33', 's.33', 's33'], '\\b(?:section|s){?}33\\b{}(?:of{})?(?:the{})?procurement{}act', isMeant),
]
const regulations = [
  phrase(['77'], '\\breg(?:ulation)?\\.?{?}77\\b', isMeant),
  phrase(
    ['reserved'],
    '\\breserved{}(?:contract{})?(?:to|for){}(?:[a-z]{2,12}{}){0,3}(?:mutuals?|public{}service{}mission)\\b',
    isMeant,
  ),
]

function reservation(notice: Parameters<RouteRule['finding']>[0], regime: Regime): Words | null {
  const coded = notice.facts.reservations.find(({ code }) => /mutual|public ?service ?mission/i.test(code))
  if (coded) return { path: coded.path, quote: coded.code }
  const place = firstPlace(notice, regime === 'PCR_2015' ? regulations : act)
  return place && wordsAt(place)
}

export const reservedToMutuals: RouteRule = {
  id: 'reserved-to-mutuals',
  title: 'Reserved to mutuals',
  citation: 'Procurement Act 2023, section 33; SI 2015/102, regulation 77',
  concern: 'ROUTE',
  applies: (_notice, regime) => regime === 'PA_2023' || regime === 'PCR_2015',
  finding(notice, regime) {
    const words = reservation(notice, regime)
    if (!words) return null
    const route: AwardRoute = regime === 'PCR_2015' ? 'PCR_RESERVED_MUTUAL' : 'PA_RESERVED_MUTUAL'
    return { route, strength: STRENGTH.NAMED, words, reservedTo: 'PUBLIC_SERVICE_MUTUALS' }
  },
}
