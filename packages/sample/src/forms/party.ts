import type { Commissioner, Organisation } from '../organisation.js'
import type { Random } from '../random.js'

/** How one notice happens to name and identify a party. */
export interface PartyOnNotice {
  readonly ref: string
  readonly party: Record<string, unknown>
}

/** What a trap does to the identity of a party on one notice. */
export interface PartyQuirk {
  /** Written instead of the organisation’s own name. */
  readonly name?: string
  /** Written instead of its first identifier. */
  readonly identifier?: { readonly scheme: string; readonly value: string }
  /** Only a reference minted for this notice, no identifier. */
  readonly minted?: boolean
}

/** A party on an old EU form: one identifier with the legal name, or a minted reference. */
export function oldFormParty(
  organisation: Organisation | Commissioner,
  roles: readonly string[],
  random: Random,
  quirk: PartyQuirk = {},
): PartyOnNotice {
  const name = quirk.name ?? organisation.name
  const identifier =
    quirk.identifier ?? (quirk.minted === true || random.chance(34) ? undefined : organisation.identifiers[0])
  const ref = identifier ? `${identifier.scheme}-${identifier.value}` : mintedReference(random)
  return {
    ref,
    party: {
      name,
      id: ref,
      identifier: identifier
        ? { legalName: name, id: identifier.value, scheme: identifier.scheme }
        : { legalName: name, noIdentifierRationale: 'notOnAnyRegister' },
      address: {
        streetAddress: organisation.street,
        locality: organisation.place,
        region: organisation.region,
        postalCode: organisation.postcode,
        countryName: 'United Kingdom',
      },
      roles,
      details:
        'form' in organisation
          ? {
              url: 'https://commissioner.sample.example/',
              buyerProfile: 'https://commissioner.sample.example/tenders',
              classifications: [
                organisation.form === 'COUNCIL'
                  ? { scheme: 'TED_CA_TYPE', id: 'REGIONAL_AUTHORITY', description: 'Regional or local authority' }
                  : { scheme: 'TED_CA_TYPE', id: 'BODY_PUBLIC', description: 'Body governed by public law' },
                organisation.form === 'COUNCIL'
                  ? { scheme: 'COFOG', id: '01', description: 'General public services' }
                  : { scheme: 'COFOG', id: '07', description: 'Health' },
              ],
            }
          : { scale: organisation.claims.scale },
    },
  }
}

/** A party on a Procurement Act form: register identifier with the procurement number beside it. */
export function actFormParty(
  organisation: Organisation | Commissioner,
  roles: readonly string[],
  random: Random,
  quirk: PartyQuirk = {},
): PartyOnNotice {
  const name = quirk.name ?? organisation.name
  const number = organisation.identifiers.at(-1)
  const first =
    quirk.identifier ??
    (quirk.minted === true
      ? undefined
      : 'form' in organisation || random.chance(30)
        ? number
        : organisation.identifiers[0])
  const ref = first ? `${first.scheme}-${first.value}` : mintedReference(random)
  const beside = first !== undefined && number !== undefined && first.value !== number.value ? [number] : []
  return {
    ref,
    party: {
      name,
      id: ref,
      ...(first ? { identifier: { scheme: first.scheme, id: first.value } } : { identifier: { legalName: name } }),
      ...(beside.length > 0
        ? { additionalIdentifiers: beside.map(({ scheme, value }) => ({ scheme, id: value })) }
        : {}),
      address: {
        streetAddress: organisation.street,
        locality: organisation.place,
        postalCode: organisation.postcode,
        country: 'GB',
        countryName: 'United Kingdom',
        region: organisation.region,
      },
      roles,
      details:
        'form' in organisation
          ? {
              url: 'https://commissioner.sample.example/',
              classifications: [
                {
                  scheme: 'UK_CA_TYPE',
                  id: 'publicAuthoritySubCentralGovernment',
                  description: 'Public authority - sub-central government',
                },
              ],
            }
          : {
              url: 'https://provider.sample.example/',
              scale: organisation.claims.scale,
              vcse: organisation.claims.voluntary,
              publicServiceMissionOrganization: organisation.claims.publicServiceMission,
              shelteredWorkshop: false,
            },
    },
  }
}

/** A party on Contracts Finder: its own reference and rarely an identifier. */
export function contractsFinderParty(
  organisation: Organisation | Commissioner,
  roles: readonly string[],
  random: Random,
  quirk: PartyQuirk = {},
): PartyOnNotice {
  const name = quirk.name ?? organisation.name
  const ref = `GB-CFS-${random.integer(9_000_000, 9_999_999)}`
  const identifier =
    quirk.identifier ?? ('form' in organisation || random.chance(60) ? undefined : organisation.identifiers[0])
  return {
    ref,
    party: {
      id: ref,
      name,
      identifier: identifier
        ? { legalName: name, scheme: identifier.scheme, id: identifier.value }
        : { legalName: name },
      address: {
        streetAddress: organisation.street,
        locality: organisation.place,
        postalCode: organisation.postcode,
        countryName: 'England',
      },
      details:
        'form' in organisation
          ? { url: 'https://commissioner.sample.example/' }
          : { scale: organisation.claims.scale, vcse: organisation.claims.voluntary },
      roles,
    },
  }
}

/** Minted references of the sample begin far above those given out. */
const mintedReference = (random: Random): string => `GB-FTS-${random.integer(9_000_000, 9_999_999)}`
