import type { MatchableOrganisation } from '@openward/registry/match/organisation-matcher'
import { IDENTIFIER_SCHEMES } from '@openward/vocabulary/identifier'

/** What can be looked for: bodies of any role, or of one. */
export const RECONCILIATION_TYPES = [
  { id: 'Organisation', name: 'Organisation' },
  { id: 'Provider', name: 'Provider of health services' },
  { id: 'Commissioner', name: 'Commissioner of health services' },
] as const

/** What can be given with a name and fetched for a match: identifiers by their register, kind and place. */
export const RECONCILIATION_PROPERTIES: readonly { readonly id: string; readonly name: string }[] = [
  ...Object.entries(IDENTIFIER_SCHEMES).map(([id, name]) => ({ id, name })),
  { id: 'kind', name: 'Kind of provider' },
  { id: 'locality', name: 'Town' },
  { id: 'postcode', name: 'Postcode' },
]

export function typesOf({ isProvider, isCommissioner }: MatchableOrganisation) {
  const [any, provider, commissioner] = RECONCILIATION_TYPES
  return [any, ...(isProvider ? [provider] : []), ...(isCommissioner ? [commissioner] : [])]
}
