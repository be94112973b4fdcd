import { hash } from 'node:crypto'
import type { Identifier, IdentifierScheme } from '@openward/vocabulary/identifier'
import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'
import type { PartyRole } from '@openward/vocabulary/party-role'
import { legalBodyName } from './legal-body-name.js'

/** Names identify only within one of these: a council that buys and a company of the same name are two bodies. */
export type IdentityRole = 'COMMISSIONER' | 'PROVIDER'

/** The role in which a party can be identified, or null for parts that make no organisation (bidders, courts). */
export function identityRole(role: PartyRole): IdentityRole | null {
  switch (role) {
    case 'COMMISSIONER':
    case 'PUBLISHED_BY':
      return 'COMMISSIONER'
    case 'PROVIDER':
    case 'LEAD_PROVIDER':
    case 'SUBCONTRACTOR':
      return 'PROVIDER'
    default:
      return null
  }
}

/** `GB-COH:01234567`. */
export function identifierKey(identifier: Pick<Identifier, 'scheme' | 'value'>): string {
  return `${identifier.scheme}:${identifier.value}`
}

/** The identifier of a key, or null for the key of a name. */
export function identifierOfKey(key: string): { readonly scheme: IdentifierScheme; readonly value: string } | null {
  if (key.startsWith('name:')) return null
  const colon = key.indexOf(':')
  return { scheme: key.slice(0, colon) as IdentifierScheme, value: key.slice(colon + 1) }
}

/**
 * Names are hashed in keys, so that the name of a person is not written down again. A part of a public body has the key
 * of the body.
 */
export function nameKey(role: IdentityRole, name: string): string {
  const normalised = normaliseOrganisationName(legalBodyName(name))
  // A name of signs only ("---") is still not the same as another one.
  return `name:${role}:${digest(normalised === '' ? name : normalised, 24)}`
}

/** The id of an organisation whose best identity has this key. The same in every register. */
export function organisationId(key: string): string {
  return digest(key, 20)
}

function digest(text: string, length: number): string {
  return hash('sha256', text, 'hex').slice(0, length)
}
