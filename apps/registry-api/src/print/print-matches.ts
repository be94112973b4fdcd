import type { Match } from '@openward/registry/match/organisation-matcher'
import type { AskedName } from '../asked-names/read-asked-names.js'

const reasons = { IDENTIFIER: 'same identifier', SAME_NAME: 'same name', SIMILAR_NAME: 'similar name' } as const

/** One line: the name, then the candidates, the best first; "=" marks one that is certain. Tabs part them. */
export function matchesAsLine({ name }: AskedName, matches: readonly Match[]): string {
  const found = matches.map(
    ({ organisation, score, reason, certain }) =>
      `${certain ? '=' : '?'} ${organisation.name} [${organisation.id}] ${String(score)}, ${reasons[reason]}`,
  )
  return [oneLine(name), ...(found.length === 0 ? ['nothing like it'] : found)].join('\t')
}

export function matchesAsJson({ name, identifiers }: AskedName, matches: readonly Match[]): string {
  return JSON.stringify({
    name,
    identifiers: identifiers.map(({ scheme, value }) => `${scheme}-${value}`),
    candidates: matches.map(({ organisation, score, reason, certain }) => ({
      id: organisation.id,
      name: organisation.name,
      kind: organisation.kind,
      identifiers: organisation.identifiers.map((key) => key.replace(':', '-')),
      score,
      reason,
      certain,
    })),
  })
}

function oneLine(name: string): string {
  return name.replaceAll(/\s+/g, ' ')
}
