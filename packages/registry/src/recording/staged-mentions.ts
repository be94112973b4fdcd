import type { PartyFacts } from '@openward/vocabulary/notice-facts'
import type { OrganisationClaimCode } from '@openward/vocabulary/organisation-claim'
import { placeText } from '../identity/describe-organisation.js'
import type { Identified } from '../identity/identify.js'
import type { IdentityRole } from '../identity/identity-key.js'
import type { StagedRowWriter } from './staged-row-writer.js'

/** Where and when a notice names a body. */
export interface Sighting {
  /** Day, or null where the notice has none that can be stored. */
  readonly seenOn: string | null
  readonly postcode: string | null
  readonly locality: string | null
}

interface Mention {
  readonly role: IdentityRole
  readonly identified: Identified
  firstSeenOn: string | null
  lastSeenOn: string | null
  latestPlace: string | null
}

/**
 * Collects what notices say of the identity of bodies, each body under each name once: the same few commissioners
 * stand in notice after notice.
 */
export class StagedMentions {
  readonly #mentions = new Map<string, Mention>()
  readonly #links = new Set<string>()
  readonly #claims = new Map<string, readonly [string, OrganisationClaimCode, boolean, string | null, string]>()

  add(role: IdentityRole, identified: Identified, { seenOn, postcode, locality }: Sighting): void {
    const place = placeText(seenOn, postcode, locality)
    // One shown name may stand for several: those of persons give way to what they are.
    const id = `${identified.key}\t${role}\t${identified.nameKey}\t${identified.name.shown}`
    const held = this.#mentions.get(id)
    if (held === undefined)
      this.#mentions.set(id, { role, identified, firstSeenOn: seenOn, lastSeenOn: seenOn, latestPlace: place })
    else {
      if (seenOn !== null && (held.firstSeenOn === null || seenOn < held.firstSeenOn)) held.firstSeenOn = seenOn
      if (seenOn !== null && (held.lastSeenOn === null || seenOn > held.lastSeenOn)) held.lastSeenOn = seenOn
      if (place !== null && (held.latestPlace === null || isLaterPlace(place, held.latestPlace)))
        held.latestPlace = place
    }
    for (const link of identified.links) this.#links.add(link.join('\t'))
  }

  /** Adds what a body says of itself, yes or no, where the form asks it. */
  addClaims(identityKey: string, claims: PartyFacts['claims'], saidOn: string | null, noticeKey: string): void {
    const said: readonly (readonly [OrganisationClaimCode, boolean | null])[] = [
      ['VOLUNTARY_OR_SOCIAL_ENTERPRISE', claims.voluntaryOrSocialEnterprise],
      ['PUBLIC_SERVICE_MUTUAL', claims.publicServiceMutual],
    ]
    for (const [claim, says] of said) {
      const id = [identityKey, claim, noticeKey, saidOn, says].join('\t')
      if (says !== null) this.#claims.set(id, [identityKey, claim, says, saidOn, noticeKey])
    }
  }

  /** Stages all of it and begins anew. */
  stage(writer: StagedRowWriter): void {
    for (const { role, identified, firstSeenOn, lastSeenOn, latestPlace } of this.#mentions.values()) {
      const { key, byIdentifier, name, nameKey } = identified
      writer.add('incoming_mention', [
        key,
        role,
        name.shown,
        nameKey,
        byIdentifier,
        name.normalised,
        firstSeenOn,
        lastSeenOn,
        latestPlace,
      ])
    }
    for (const link of this.#links) writer.add('incoming_link', link.split('\t'))
    for (const claim of this.#claims.values()) writer.add('incoming_claim', claim)
    this.#mentions.clear()
    this.#claims.clear()
    this.#links.clear()
  }
}

/** Places are compared byte by byte, as the database does: the order must not depend on who compares. */
function isLaterPlace(place: string, held: string): boolean {
  return Buffer.compare(Buffer.from(place), Buffer.from(held)) > 0
}
