import { isDeepStrictEqual } from 'node:util'
import type { PageQuestion } from './page-questions.js'

/** An answer of the API, cut in two where its award rows stood, with the statement that gives these rows as JSON. */
export interface BareAnswer {
  readonly statement: { readonly name: string; readonly text: string }
  readonly values: readonly unknown[]
  readonly before: string
  readonly after: string
}

const globalId = (type: string, id: string) =>
  `translate(encode(convert_to('${type}:' || ${id}, 'UTF8'), 'base64'), E'\\n', '')`

const organisation = (type: string) => `json_build_object('id', ${globalId(type, 'o.id')}, 'name', o.name)`

const rowsOf = (condition: string, limit: string) => `
SELECT coalesce(json_agg(json_build_object(
  'id', ${globalId('Award', 'a.id')}, 'title', a.title, 'status', a.status, 'route', a.route,
  'competitionLevel', a.competition_level, 'firstPublishedOn', a.first_published_on,
  'awardPublishedOn', a.award_published_on,
  'value', CASE WHEN a.value_amount IS NOT NULL THEN json_build_object('amount', a.value_amount::text,
    'currency', a.value_currency, 'basis', a.value_basis, 'span', a.value_span) END,
  'commissioner', (SELECT ${organisation('Commissioner')} FROM organisation o WHERE o.id = a.commissioner_id),
  'providers', (SELECT coalesce(json_agg(json_build_object('provider', ${organisation('Provider')}) ORDER BY p.position), '[]')
    FROM award_provider p JOIN organisation o ON o.id = p.organisation_id WHERE p.award_row_id = a.row_id),
  'providerCount', a.provider_count) ORDER BY a.published_on DESC NULLS LAST, a.id DESC), '[]')::text AS nodes
FROM (SELECT * FROM award a WHERE a.superseded_at IS NULL AND a.scope = 'HEALTH_SERVICE' AND a.jurisdiction = 'ENGLAND'
  AND a.status = ANY ('{AWARDED,INTENDED}') ${condition}
  ORDER BY a.published_on DESC NULLS LAST, a.id DESC LIMIT ${limit}) a`

const ofProvider = {
  name: 'bare_provider',
  text: rowsOf('AND a.row_id IN (SELECT award_row_id FROM award_provider WHERE organisation_id = $2)', '$1'),
}
const ofAll = { name: 'bare_list', text: rowsOf('', '$1') }

interface WithNodes {
  nodes: unknown
}

/**
 * Makes an answer of the API into one that the bare server can give: the award rows come from the database at each
 * request, in one prepared statement that writes their JSON; everything else is sent as it was once answered.
 */
export function bareAnswer(question: PageQuestion, answer: unknown): BareAnswer {
  const { data, ...rest } = answer as { data: { provider?: { awards: WithNodes }; awards?: WithNodes } }
  const shape = structuredClone(data)
  const list = shape.provider?.awards ?? shape.awards
  if (list === undefined) throw new Error('The answer holds no awards.')
  const mark = '\u0000'
  list.nodes = mark
  const [before, after] = JSON.stringify({ data: shape, ...rest }).split(JSON.stringify(mark))
  if (before === undefined || after === undefined) throw new Error('The answer could not be cut.')
  const first = question.variables['first']
  return question.providerId === null
    ? { statement: ofAll, values: [first], before, after }
    : { statement: ofProvider, values: [first, question.providerId], before, after }
}

/** @throws Error where the bare server says something else than the API */
export function checkSame(api: unknown, bare: unknown): void {
  if (!isDeepStrictEqual(api, bare)) throw new Error('The bare server gives another answer than the API.')
}
