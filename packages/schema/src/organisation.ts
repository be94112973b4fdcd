import type {
  OrganisationIdentifierRow,
  OrganisationNameRow,
  OrganisationRow,
  OrganisationSuccessionRow,
} from '@openward/registry/read/organisations'
import {
  findOrganisationIdentifiers,
  findOrganisationNames,
  findOrganisations,
  findOrganisationSuccessions,
} from '@openward/registry/read/organisations'
import type { IdentifierScheme } from '@openward/vocabulary/identifier'
import { IDENTIFIER_SCHEMES } from '@openward/vocabulary/identifier'
import { builder } from './builder.js'
import {
  ConfidenceEnum,
  KindSourceEnum,
  LegalFormEnum,
  OrganisationRoleEnum,
  ProviderKindEnum,
  SuccessionKindEnum,
} from './code-lists.js'
import type { ApiContext } from './context.js'
import { identifierUrl } from './identifier-url.js'
import { keyOf } from './global-id.js'
import type { OrganisationInRole } from './object-types.js'
import { asCommissioner, asProvider, Organisation } from './object-types.js'
import { present } from './present.js'

const OrganisationIdentifier = builder.objectRef<OrganisationIdentifierRow>('OrganisationIdentifier').implement({
  description: 'The number or code of an organisation in a register of organisations.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', { description: 'The register, by its code of org-id.guide, such as `GB-COH`.' }),
    schemeName: t.string({
      description: 'The register, in words.',
      resolve: ({ scheme }) => IDENTIFIER_SCHEMES[scheme as IdentifierScheme] ?? scheme,
    }),
    value: t.exposeString('value', { description: 'The number or code, in the normal form of its register.' }),
    url: t.string({
      nullable: true,
      description: 'Its page in that register; null where the register has no page for each.',
      resolve: ({ scheme, value }) => identifierUrl(scheme, value),
    }),
  }),
})

const OrganisationName = builder.objectRef<OrganisationNameRow>('OrganisationName').implement({
  description: 'A name under which an organisation was met.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name as it was written.' }),
    role: t.expose('role', { type: OrganisationRoleEnum, description: 'In which role it was met under it.' }),
    firstSeenOn: t.expose('firstSeenOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of the first notice with it; null for names that no notice has.',
    }),
    lastSeenOn: t.expose('lastSeenOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of the latest notice with it; null for names that no notice has.',
    }),
  }),
})

/** A succession, seen from an organisation in one of its roles. */
type SeenSuccession = OrganisationSuccessionRow & { readonly seenAs: OrganisationInRole['__typename'] }

const OrganisationSuccession = builder.objectRef<SeenSuccession>('OrganisationSuccession').implement({
  description: 'One organisation followed by another.',
  fields: (t) => ({
    from: t.field({
      type: Organisation,
      description: 'The one before.',
      resolve: async ({ fromId, seenAs }, _args, context) =>
        inOneRole(present(await context.load(findOrganisations, fromId), fromId), seenAs),
    }),
    to: t.field({
      type: Organisation,
      description: 'The one after.',
      resolve: async ({ toId, seenAs }, _args, context) =>
        inOneRole(present(await context.load(findOrganisations, toId), toId), seenAs),
    }),
    kind: t.expose('kind', { type: SuccessionKindEnum, description: 'How it follows.' }),
    effectiveOn: t.expose('effectiveOn', { type: 'Date', description: 'The first day of the new state.' }),
    basis: t.exposeString('basis', { description: 'What says so.' }),
  }),
})

/** An organisation in the wished role, or in the one in which it was met. */
function inOneRole(row: OrganisationRow, wished: OrganisationInRole['__typename']): OrganisationInRole {
  const isProvider =
    wished === 'Provider' ? row.isProvider || !row.isCommissioner : !row.isCommissioner && row.isProvider
  return isProvider ? asProvider(row) : asCommissioner(row)
}

Organisation.implement({
  description: 'Any body, once, whatever its roles: seen here as a Provider or as a Commissioner.',
  resolveType: (organisation) => organisation.__typename,
  fields: (t) => ({
    id: t.globalID({
      description: 'Its address in this register, in the role it is seen in. Opaque: do not take it apart.',
      resolve: ({ __typename, id }) => ({ type: __typename, id }),
    }),
    name: t.exposeString('name', { description: 'The name in force, else the one met last.' }),
    kind: t.expose('kind', { type: ProviderKindEnum, description: 'What kind of body it is.' }),
    kindBasis: t.exposeString('kindBasis', { description: 'What the kind rests on.' }),
    kindConfidence: t.expose('kindConfidence', { type: ConfidenceEnum, description: 'How sure the kind is.' }),
    kindSource: t.expose('kindSource', {
      type: KindSourceEnum,
      description: 'What the kind rests on: of several signs the most trusted one counts.',
    }),
    legalForm: t.expose('legalForm', { type: LegalFormEnum, description: 'What the law calls it.' }),
    legalFormBasis: t.exposeString('legalFormBasis', { description: 'What the legal form rests on.' }),
    identifiers: t.field({
      type: [OrganisationIdentifier],
      description:
        'Its numbers and codes in registers of organisations; those not in the form of their register are left out.',
      resolve: ({ id }, _args, context) => context.load(findOrganisationIdentifiers, id),
    }),
    names: t.field({
      type: [OrganisationName],
      description: 'The names under which it was met, the one met last first.',
      resolve: ({ id }, _args, context) => context.load(findOrganisationNames, id),
    }),
    successions: t.field({
      type: [OrganisationSuccession],
      description: 'What came before and after it, in order of time.',
      resolve: async ({ id, __typename }, _args, context) =>
        (await context.load(findOrganisationSuccessions, id)).map((row) => ({ ...row, seenAs: __typename })),
    }),
    locality: t.exposeString('locality', { nullable: true, description: 'Town; null where not known.' }),
    postcode: t.exposeString('postcode', { nullable: true, description: 'Postcode; null where not known.' }),
    isReference: t.exposeBoolean('isReference', {
      description: 'True for organisations that ship with the register, whether or not a notice names them.',
    }),
    referenceSource: t.exposeString('referenceSource', {
      nullable: true,
      description: 'Where the register has it from; null for organisations known from notices alone.',
    }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'The day from which it exists; null where not known.',
    }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'The last day it existed; null while it does, or where not known.',
    }),
  }),
})

/** Organisations that are both have a page in either role. */
const roles = {
  Provider: { mark: 'isProvider', as: asProvider },
  Commissioner: { mark: 'isCommissioner', as: asCommissioner },
} as const

/** The organisation with this key seen in one role; null where it was never met in that role. */
export async function findInRole(
  context: ApiContext,
  typename: 'Provider' | 'Commissioner',
  key: string | null,
): Promise<OrganisationInRole | null> {
  const row = key === null ? null : await context.load(findOrganisations, key)
  return row?.[roles[typename].mark] === true ? roles[typename].as(row) : null
}

/** The same by a global id; null for an id of another type. */
export const findInRoleById = (context: ApiContext, typename: 'Provider' | 'Commissioner', id: string) =>
  findInRole(context, typename, keyOf(typename, id))
