import { parseIdentifier } from '@openward/vocabulary/identifier'
import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'
import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import { legalBodyName } from '../identity/legal-body-name.js'
import type { OrganisationRole } from '../read/organisations.js'
import { SimilarNames } from './similar-names.js'

/** What is asked for: a name, identifiers, or both. */
export interface MatchQuestion {
  readonly name: string
  /** As given, valid or not. */
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[]
  /** Only organisations in this role; null for all. */
  readonly role: OrganisationRole | null
  readonly limit: number
}

export type MatchReason = 'IDENTIFIER' | 'SAME_NAME' | 'SIMILAR_NAME'

/** An organisation that may be the one asked for. */
export interface Match {
  readonly organisation: MatchableOrganisation
  /** 0 to 100. */
  readonly score: number
  readonly reason: MatchReason
  /** Whether it is the one: it bears the identifier, or it alone bears the name. */
  readonly certain: boolean
}

export interface MatchableOrganisation {
  readonly id: string
  readonly name: string
  readonly kind: ProviderKind
  readonly locality: string | null
  readonly postcode: string | null
  readonly isProvider: boolean
  readonly isCommissioner: boolean
  readonly isReference: boolean
  readonly awards: number
  /** Identity keys and normalised names. */
  readonly identifiers: readonly string[]
  readonly names: readonly string[]
}

const leastScore = 0.55
export const longestName = 400

/** Finds the organisations of the register that names and identifiers may mean. Holds one state of the register. */
export class OrganisationMatcher {
  readonly #organisations: readonly MatchableOrganisation[]
  readonly #byId: ReadonlyMap<string, MatchableOrganisation>
  readonly #byIdentifier = new Map<string, MatchableOrganisation>()
  readonly #index: SimilarNames

  constructor(organisations: readonly MatchableOrganisation[]) {
    this.#organisations = organisations
    this.#byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))
    for (const organisation of organisations)
      for (const key of organisation.identifiers) this.#byIdentifier.set(key, organisation)
    this.#index = new SimilarNames(
      organisations.flatMap(({ names }, entry) => names.map((normalised) => ({ entry, normalised }))),
    )
  }

  find(id: string): MatchableOrganisation | null {
    return this.#byId.get(id) ?? null
  }

  /** The best first; equally good ones in an order that does not change. None where nothing resembles. */
  match({ name, identifiers, role, limit }: MatchQuestion): readonly Match[] {
    const numbered = this.#numbered(identifiers)
    const normalised = normaliseOrganisationName(legalBodyName(name.slice(0, longestName)))
    const equal = new Set(this.#index.equal(normalised))
    const inRole = (organisation: MatchableOrganisation) =>
      role === null || (role === 'PROVIDER' ? organisation.isProvider : organisation.isCommissioner)
    const alone = [...equal].filter((entry) => this.#isInRole(entry, inRole)).length === 1
    const found = new Map<string, Match>()
    for (const { entry, score } of normalised === '' ? [] : this.#index.similar(normalised, leastScore)) {
      const organisation = this.#organisations[entry]
      if (organisation === undefined || !inRole(organisation)) continue
      const same = equal.has(entry)
      // An identifier that is another's speaks against a name, however equal.
      const certain = same && alone && numbered.length === 0
      const points = same ? (certain ? 95 : 80) : Math.round(score * 75)
      found.set(organisation.id, { organisation, score: points, reason: same ? 'SAME_NAME' : 'SIMILAR_NAME', certain })
    }
    for (const organisation of numbered)
      if (inRole(organisation))
        found.set(organisation.id, { organisation, score: 100, reason: 'IDENTIFIER', certain: numbered.length === 1 })
    return [...found.values()].sort(byMerit).slice(0, limit)
  }

  /** Organisations with a name that begins with a text, or whose words do, the most met first. */
  suggest(prefix: string, limit: number): readonly MatchableOrganisation[] {
    const start = normaliseOrganisationName(prefix.slice(0, longestName))
    if (start === '') return []
    const rank = ({ names }: MatchableOrganisation) =>
      names.some((name) => name.startsWith(start)) ? 2 : names.some((name) => name.includes(` ${start}`)) ? 1 : 0
    return this.#organisations
      .map((organisation) => ({ organisation, rank: rank(organisation) }))
      .filter((one) => one.rank > 0)
      .sort((a, b) => b.rank - a.rank || byWeight(a.organisation, b.organisation))
      .slice(0, limit)
      .map(({ organisation }) => organisation)
  }

  #isInRole(entry: number, inRole: (organisation: MatchableOrganisation) => boolean): boolean {
    const organisation = this.#organisations[entry]
    return organisation !== undefined && inRole(organisation)
  }

  #numbered(identifiers: MatchQuestion['identifiers']): MatchableOrganisation[] {
    const found = identifiers.flatMap(({ scheme, value }) => {
      const identifier = parseIdentifier(scheme, value)
      if (identifier?.valid !== true) return []
      return this.#byIdentifier.get(`${identifier.scheme}:${identifier.value}`) ?? []
    })
    return [...new Set(found)]
  }
}

function byMerit(a: Match, b: Match): number {
  return b.score - a.score || byWeight(a.organisation, b.organisation)
}

function byWeight(a: MatchableOrganisation, b: MatchableOrganisation): number {
  return (
    Number(b.isReference) - Number(a.isReference) ||
    b.awards - a.awards ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)
  )
}
