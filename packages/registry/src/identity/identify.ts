import type { Identifier, IdentifierScheme } from '@openward/vocabulary/identifier'
import { byTrust } from '@openward/vocabulary/identifier'
import type { IdentityRole } from './identity-key.js'
import { identifierKey } from './identity-key.js'
import type { NameForms } from './name-forms.js'
import { nameForms } from './name-forms.js'
import type { IdentityLink } from './resolve-identities.js'

/** For roles of which no body is known beforehand. */
export const NO_REFERENCE_KEYS: ReadonlyMap<string, string> = new Map()

/** How a body named in a notice is identified. */
export interface Identified {
  readonly key: string
  /** False where only its name identifies it. */
  readonly byIdentifier: boolean
  /** Other identifiers that it bears beside the one that identifies it. */
  readonly links: readonly IdentityLink[]
  readonly name: NameForms
  /** The key that the name alone gives. */
  readonly nameKey: string
}

/** Numbers that platforms give out, and that therefore say nothing of which body of a register it is. */
const weakSchemes: ReadonlySet<string> = new Set<IdentifierScheme>(['GB-PPON', 'GB-UKPRN'])

/**
 * Identifies a body by its best valid identifier, else by its name within its role. A commissioner that the register
 * knows beforehand is also known by its official name: under a platform's number, and under the code of a part of it
 * (integrated care boards publish under the codes of their sub-locations).
 *
 * @param referenceKeys identifier keys of commissioners known beforehand, by normalised name
 */
export function identify(
  role: IdentityRole,
  name: string,
  identifiers: readonly Identifier[],
  referenceKeys: ReadonlyMap<string, string>,
): Identified {
  const forms = nameForms(name, identifiers)
  const byName = role === 'COMMISSIONER' ? forms.commissionerKey : forms.providerKey
  const valid = identifiers.filter((identifier) => identifier.valid)
  const reference = role === 'COMMISSIONER' ? referenceKeys.get(forms.normalised) : undefined
  const [best, ...others] = valid.length > 1 ? valid.sort(byTrust).map(identifierKey) : valid.map(identifierKey)
  if (best === undefined) return { key: byName, byIdentifier: false, links: [], name: forms, nameKey: byName }
  if (reference !== undefined && best !== reference && valid.every((one) => isWeakBeside(one, referenceKeys))) {
    const links = valid
      .filter(({ scheme }) => weakSchemes.has(scheme))
      .map((weak): IdentityLink => [reference, identifierKey(weak)])
    return { key: reference, byIdentifier: true, links, name: forms, nameKey: byName }
  }
  const links = others.filter((other) => other !== best).map((other): IdentityLink => [best, other])
  return { key: best, byIdentifier: true, links, name: forms, nameKey: byName }
}

/** Whether an identifier gives way to an official name: it is weak, or an ODS code that is no board's own. */
function isWeakBeside(identifier: Identifier, referenceKeys: ReadonlyMap<string, string>): boolean {
  if (weakSchemes.has(identifier.scheme)) return true
  if (identifier.scheme !== 'GB-NHS') return false
  const key = identifierKey(identifier)
  for (const reference of referenceKeys.values()) if (reference === key) return false
  return true
}
