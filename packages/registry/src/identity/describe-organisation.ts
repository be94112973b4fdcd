import { readKind } from '@openward/provider-kinds/read-kind'
import type { SelfDescription } from '@openward/provider-kinds/read-kind'
import { readLegalForm } from '@openward/provider-kinds/read-legal-form'
import type { KindReading } from '@openward/provider-kinds/read-name'
import type { LegalForm } from '@openward/vocabulary/legal-form'
import { identifierOfKey } from './identity-key.js'
import type { IdentityRole } from './identity-key.js'
import { compareKeys } from './identity-groups.js'

/** Everything that notices and reference rows say of one identity under one name in one role. */
export interface Mention {
  readonly identityKey: string
  readonly role: IdentityRole
  readonly name: string
  readonly normalised: string
  /** Days, or null where no notice gave one. */
  readonly firstSeenOn: string | null
  readonly lastSeenOn: string | null
  /** As `placeText` writes it; null where no notice gave a place. */
  readonly latestPlace: string | null
  /** Whether a notice has it. */
  readonly seen: boolean
  /** How a reference list knows it by this name: as its name, by a further one, in another role; null where none does. */
  readonly official: 'NAME' | 'ALIAS' | 'OTHER_ROLE' | null
}

/** The day of a mention and the place it gives, as one text of which the greatest is the latest; null without a place. */
export function placeText(seenOn: string | null, postcode: string | null, locality: string | null): string | null {
  if (postcode === null && locality === null) return null
  return [seenOn ?? '', postcode ?? '', locality ?? ''].map((part) => part.replaceAll('\t', ' ')).join('\t')
}

export interface OrganisationDescription extends KindReading {
  readonly legalForm: LegalForm
  readonly legalFormBasis: string
  readonly name: string
  readonly postcode: string | null
  readonly locality: string | null
  readonly isProvider: boolean
  readonly isCommissioner: boolean
  readonly names: readonly OrganisationNameRow[]
}

export interface OrganisationNameRow {
  readonly name: string
  readonly normalised: string
  readonly role: IdentityRole
  readonly firstSeenOn: string | null
  readonly lastSeenOn: string | null
}

/** What goes before its names when its kind is told. */
export interface KnownOfKind {
  /** The latest answers in the forms of notices; left out where no form asks. */
  readonly claims?: SelfDescription | undefined
  /** What an editor decided; goes before all else. */
  readonly decision?: KindReading | undefined
}

/**
 * What the register says of an organisation, from all its identities together. It depends on the set of mentions
 * alone: of names and places the latest counts, and of equally late ones the alphabet decides.
 * The name that a reference list gives goes before all others.
 *
 * @param known what editors decided of its kind, and what it says of itself
 */
export function describeOrganisation(
  keys: readonly string[],
  mentions: readonly Mention[],
  { claims, decision }: KnownOfKind = {},
): OrganisationDescription {
  const inRole = mentions.filter(({ seen, official }) => seen || official === 'NAME' || official === 'ALIAS')
  const names = namesOf(inRole)
  const bestNames = [...names].sort(byBestName).map(({ name }) => name)
  const officialNames = mentions
    .filter(({ official }) => official === 'NAME')
    .sort((a, b) => compareKeys(a.identityKey, b.identityKey) || compare(a.name, b.name))
    .map(({ name }) => name)
  const ordered = [...new Set([...officialNames, ...bestNames])]
  const identifiers = [...keys].sort(compareKeys).flatMap((key) => identifierOfKey(key) ?? [])
  const [, postcode = '', locality = ''] = latestPlace(mentions).split('\t')
  const form = readLegalForm(ordered[0] ?? '', identifiers)
  return {
    ...(decision ?? readKind({ names: ordered, identifiers, ...(claims && { claims }) })),
    legalForm: form.legalForm,
    legalFormBasis: form.basis,
    name: ordered[0] ?? '',
    postcode: postcode === '' ? null : postcode,
    locality: locality === '' ? null : locality,
    isProvider: inRole.some(({ role }) => role === 'PROVIDER'),
    isCommissioner: inRole.some(({ role }) => role === 'COMMISSIONER'),
    names,
  }
}

/** One row for each name and role: two identities of one organisation often bear the same. */
function namesOf(mentions: readonly Mention[]): OrganisationNameRow[] {
  const rows = new Map<string, OrganisationNameRow>()
  for (const { role, name, normalised, firstSeenOn, lastSeenOn } of mentions) {
    const id = `${role} ${name}`
    const held = rows.get(id)
    rows.set(id, {
      name,
      normalised,
      role,
      firstSeenOn: least(held?.firstSeenOn ?? null, firstSeenOn),
      lastSeenOn: greatest(held?.lastSeenOn ?? null, lastSeenOn),
    })
  }
  return [...rows.values()]
}

/** The latest name first; names in capitals only give way to properly written ones of the same day. */
function byBestName(a: OrganisationNameRow, b: OrganisationNameRow): number {
  return (
    compare(b.lastSeenOn ?? '', a.lastSeenOn ?? '') ||
    Number(isShouted(a.name)) - Number(isShouted(b.name)) ||
    compare(a.name, b.name)
  )
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase()
}

function latestPlace(mentions: readonly Mention[]): string {
  return mentions.reduce((latest, { latestPlace: place }) => (place !== null && place > latest ? place : latest), '')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function least(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

function greatest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}
