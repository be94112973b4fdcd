import { publishableName } from '@openward/provider-kinds/personal-name'
import type { Identifier, IdentifierScheme } from '@openward/vocabulary/identifier'
import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'
import { nameKey } from './identity-key.js'

/** A name of a notice in the forms in which it is recorded. */
export interface NameForms {
  /** As it may be shown: a person's name gives way to what the provider is, and a very long one is cut. */
  readonly shown: string
  /** Of what is shown. */
  readonly normalised: string
  readonly commissionerKey: string
  readonly providerKey: string
}

const publicRegisters: ReadonlySet<string> = new Set<IdentifierScheme>([
  'GB-COH',
  'GB-CHC',
  'GB-SC',
  'GB-NIC',
  'GB-MPR',
])

// The same bodies are named in notice after notice.
const known = new Map<string, NameForms>()
const mostKnown = 50_000

/** Names are keys of indexes, which take no longer ones. */
const mostCharacters = 400

/**
 * The forms of a name, worked out once. The name of a body that a register of companies or charities numbers is
 * published there already, and is shown even where it looks like a person's.
 */
export function nameForms(name: string, identifiers: readonly Identifier[]): NameForms {
  const registered = identifiers.some(({ scheme, valid }) => valid && publicRegisters.has(scheme))
  const remembered = registered ? `=${name}` : name
  const held = known.get(remembered)
  if (held) return held
  const shown = (registered ? name : publishableName(name)).slice(0, mostCharacters)
  const forms = {
    shown,
    normalised: normaliseOrganisationName(shown).slice(0, mostCharacters),
    commissionerKey: nameKey('COMMISSIONER', name),
    providerKey: nameKey('PROVIDER', name),
  }
  if (known.size >= mostKnown) known.clear()
  known.set(remembered, forms)
  return forms
}

/** A name as one line without needless blanks. */
export function tidyName(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim()
}
