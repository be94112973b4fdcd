import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import { procedureOfForm, wordsOfForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

/** Joining a system and setting it up are no use of it. */
const system =
  '(?:dynamic{}(?:purchasing{}system|market)|(?:(?!applica|applying|admission|joining|establish|creation)[a-z0-9]{2,20}{}){0,4}dps)\\b'
const used = [
  phrase(['dps', 'dynamic'], `\\b(?:further|mini){?}competition{}(?:[a-z]{2,12}{}){0,3}${system}`, isMeant),
  phrase(['dps', 'dynamic'], `\\b(?:via|under|through|from|using|off){}(?:(?:a|an|the|its|our){})?${system}`, isMeant),
  phrase(['dps', 'dynamic'], `\\bcall{?}off{}[^.;]{0,60}${system}`, isMeant),
  phrase(
    ['dps', 'dynamic'],
    `\\b(?:compet(?:ition|ed|itive)|tender(?:ed|ing)?|invit(?:ed|ation)|quotations?|bids?|offers?)\\b[^.;]{0,70}\\b(?:among|amongst|between|within|by|to|from|on|open{}to){}(?:[a-z]{2,14}{}){0,3}(?:members|suppliers|providers|participants){}(?:[a-z]{2,14}{}){0,2}(?:of|on|in|admitted{}to|appointed{}to|within){}(?:(?:a|an|the|its|our){})?${system}`,
    isMeant,
  ),
]

export const dynamicMarket: RouteRule = {
  id: 'dynamic-market',
  title: 'Dynamic market or purchasing system',
  citation: 'Procurement Act 2023, sections 34 to 40; SI 2015/102, regulation 34',
  concern: 'ROUTE',
  applies: (notice) =>
    procedureOfForm(notice.facts) === 'UNDER_DYNAMIC_SYSTEM' || notice.has('dynamic') || notice.has('dps'),
  finding(notice) {
    const said = firstPlace(notice, used)
    if (said) return { route: 'DYNAMIC_MARKET_CALL_OFF', strength: STRENGTH.NAMED_LOOSELY, words: wordsAt(said) }
    const words = procedureOfForm(notice.facts) === 'UNDER_DYNAMIC_SYSTEM' ? wordsOfForm(notice.facts) : null
    return words && { route: 'DYNAMIC_MARKET_CALL_OFF', strength: STRENGTH.FORM, words }
  },
}
