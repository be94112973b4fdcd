import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import { wordsOfForm } from './form-procedure.js'
import type { RegimeRule } from './rule.js'
import { wordsAt } from './rule.js'

const named = [
  phrase(
    ['threshold'],
    '\\b(?:below|under|beneath|sub){?}(?:the{})?(?:[a-z]{3,12}{}){0,3}threshold\\b',
    (match, passage) => {
      const around = passage.words.slice(Math.max(0, match.index - 120), match.index + match[0].length + 60)
      return /procure|contract|award|quot|tender/.test(around) && isMeant(match, passage)
    },
  ),
]

export const belowThreshold: RegimeRule = {
  id: 'below-threshold',
  title: 'Below threshold',
  citation: 'Procurement Act 2023, sections 84 to 88',
  concern: 'REGIME',
  applies: ({ facts, has }) => facts.method.details !== null || has('threshold'),
  finding(notice) {
    const form = wordsOfForm(notice.facts)
    if (form && /^below threshold|\(below threshold\)|NonOJEU$/i.test(form.quote))
      return { regime: 'BELOW_THRESHOLD', words: form, said: 'BY_FORM' }
    if (notice.facts.form.noticeType !== null) return null
    const place = firstPlace(notice, named)
    return place && { regime: 'BELOW_THRESHOLD', words: wordsAt(place), said: 'IN_WORDS' }
  },
}
