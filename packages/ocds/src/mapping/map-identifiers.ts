import { IDENTIFIER_SCHEMES, parseIdentifier, registersInForm } from '@openward/vocabulary/identifier'
import type { Identifier } from '@openward/vocabulary/identifier'
import { idAt, objectsAt } from '../loose-json.js'
import type { Located } from '../loose-json.js'
import { reportProblem } from './mapping-context.js'
import type { MappingContext } from './mapping-context.js'

/** Find a Tender and Contracts Finder make these anew for each notice: they identify nobody. */
const mintedSchemes: ReadonlySet<string> = new Set(['GB-FTS', 'GB-CFS'])

/** Registers' identifiers of a party, from its identifiers and from its id, each once; invalid ones marked. */
export function mapIdentifiers(party: Located, context: MappingContext): Identifier[] {
  const found = new Map<string, Identifier>()
  const add = (scheme: string, given: string, path: string): void => {
    const identifier = mintedSchemes.has(scheme) ? null : parseIdentifier(scheme, given)
    if (identifier === null) return
    const key = `${identifier.scheme} ${identifier.value}`
    if (found.has(key)) return
    found.set(key, identifier)
    if (!identifier.valid && Object.hasOwn(IDENTIFIER_SCHEMES, scheme))
      reportProblem(context, 'IDENTIFIER_INVALID', path, given, problemOf(scheme, given))
  }
  for (const { value, path } of [
    ...objectsAt(party.value, 'identifier', party.path),
    ...objectsAt(party.value, 'additionalIdentifiers', party.path),
  ]) {
    const scheme = idAt(value, 'scheme')?.toUpperCase()
    const id = idAt(value, 'id')
    if (scheme !== undefined && id !== null) add(scheme, id, `${path}/id`)
  }
  const composed = /^([A-Z]{2}-[A-Z]{2,8})-(.{1,200})$/i.exec(idAt(party.value, 'id') ?? '')
  if (composed !== null) add((composed[1] ?? '').toUpperCase(), composed[2] ?? '', `${party.path}/id`)
  return [...found.values()]
}

function problemOf(scheme: string, given: string): string {
  const others = registersInForm(scheme, given)
  const hint = others.length === 0 ? '' : ` It has the form of one of ${others.join(' or ')}.`
  return `This is no number of the register ${scheme}.${hint}`
}
