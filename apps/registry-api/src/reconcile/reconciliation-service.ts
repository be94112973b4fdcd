import type { Match, MatchableOrganisation, OrganisationMatcher } from '@openward/registry/match/organisation-matcher'
import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import { queryAsQuestion } from './reconciliation-query.js'
import type { ReconciliationQuery } from './reconciliation-query.js'
import { RECONCILIATION_PROPERTIES, RECONCILIATION_TYPES, typesOf } from './reconciliation-words.js'

/** Where the service lies, without a slash at the end. */
type Address = string

/** What the service can do, for programs that speak the Reconciliation Service API 0.2. */
export function manifest(address: Address, madeUp: boolean) {
  return {
    versions: ['0.2'],
    name: madeUp ? 'Openward organisations (made-up sample)' : 'Openward organisations',
    identifierSpace: `${address}/view?id=`,
    schemaSpace: `${address}#types`,
    defaultTypes: RECONCILIATION_TYPES,
    view: { url: `${address}/view?id={{id}}` },
    preview: { url: `${address}/view?id={{id}}`, width: 430, height: 260 },
    suggest: {
      entity: { service_url: address, service_path: '/suggest/entity' },
      type: { service_url: address, service_path: '/suggest/type' },
      property: { service_url: address, service_path: '/suggest/property' },
    },
    extend: {
      propose_properties: { service_url: address, service_path: '/properties' },
      property_settings: [],
    },
  }
}

/** Answers a batch of queries, each under its own key. */
export function reconcile(matcher: OrganisationMatcher, queries: ReadonlyMap<string, ReconciliationQuery>) {
  return Object.fromEntries(
    [...queries].map(([key, query]) => [key, { result: matcher.match(queryAsQuestion(query)).map(candidate) }]),
  )
}

function candidate({ organisation, score, reason, certain }: Match) {
  return {
    id: organisation.id,
    name: organisation.name,
    description: describe(organisation),
    type: typesOf(organisation),
    score,
    match: certain,
    features: [
      { id: 'same_identifier', value: reason === 'IDENTIFIER' },
      { id: 'same_name', value: reason === 'SAME_NAME' },
    ],
  }
}

/** Kind and place, to tell namesakes apart. */
export function describe({ kind, locality, postcode }: MatchableOrganisation): string {
  return [kind === 'NOT_KNOWN' ? null : PROVIDER_KINDS[kind].label, locality, postcode]
    .filter((part) => part !== null)
    .join(', ')
}

export function suggestEntities(matcher: OrganisationMatcher, prefix: string, first: number) {
  const result = matcher.suggest(prefix, first).map((organisation) => ({
    id: organisation.id,
    name: organisation.name,
    description: describe(organisation),
    notable: typesOf(organisation),
  }))
  return { result }
}

/** Suggests types or properties whose name or id holds the text. */
export function suggestWords(words: readonly { readonly id: string; readonly name: string }[], prefix: string) {
  const text = prefix.toLowerCase()
  return { result: words.filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(text)) }
}

/** The properties that can be fetched for an organisation. */
export function proposeProperties(type: string | null) {
  return { ...(type === null ? {} : { type }), properties: RECONCILIATION_PROPERTIES }
}

/** The values of properties of organisations; an id that names nothing gets none. */
export function extend(matcher: OrganisationMatcher, ids: readonly string[], properties: readonly string[]) {
  const known = RECONCILIATION_PROPERTIES.filter(({ id }) => properties.includes(id))
  const row = (organisation: MatchableOrganisation | null) =>
    Object.fromEntries(known.map(({ id }) => [id, valuesOf(organisation, id).map((str) => ({ str }))]))
  return { meta: known, rows: Object.fromEntries(ids.map((id) => [id, row(matcher.find(id))])) }
}

function valuesOf(organisation: MatchableOrganisation | null, property: string): readonly string[] {
  if (organisation === null) return []
  if (property === 'kind') return [PROVIDER_KINDS[organisation.kind].label]
  if (property === 'locality') return organisation.locality === null ? [] : [organisation.locality]
  if (property === 'postcode') return organisation.postcode === null ? [] : [organisation.postcode]
  const prefix = `${property}:`
  return organisation.identifiers.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
}
