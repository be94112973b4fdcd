import { findNotices } from '@openward/registry/read/notices'
import type { OrganisationClaimRow, OrganisationFactRow } from '@openward/registry/read/organisation-facts'
import { findOrganisationClaims, findOrganisationFacts } from '@openward/registry/read/organisation-facts'
import type { MutualFact } from '@openward/vocabulary/mutual-fact'
import { MUTUAL_FACTS } from '@openward/vocabulary/mutual-fact'
import { codesOf } from '@openward/vocabulary/code-list'
import { builder } from './builder.js'
import { MutualFactEnum, OrganisationClaimEnum, OrganisationOriginEnum } from './code-lists.js'
import type { ApiContext } from './context.js'
import { Notice } from './object-types.js'

/** The fact that counts, or null where none is known. */
type KnownFact = OrganisationFactRow | null

export const ProviderOrigin = builder.objectRef<{ readonly known: KnownFact }>('ProviderOrigin').implement({
  description: 'How a provider came to be: a fact beside its kind and its legal form.',
  fields: (t) => ({
    origin: t.field({
      type: OrganisationOriginEnum,
      description: 'How it came to be; NOT_KNOWN where no source of the register says it.',
      resolve: ({ known }) => known?.code ?? 'NOT_KNOWN',
    }),
    startedOn: t.string({
      nullable: true,
      description:
        'Since when it works on its own: a year, a month or a day as far as the source tells it (`2011`, `2011-10`, `2011-10-01`); null where it does not.',
      resolve: ({ known }) => known?.startedOn ?? null,
    }),
    statement: t.string({
      nullable: true,
      description: 'What the source says of it, in the words of this register; null where the origin is not known.',
      resolve: ({ known }) => known?.statement ?? null,
    }),
    source: t.string({
      nullable: true,
      description: 'Where it is said; null where the origin is not known.',
      resolve: ({ known }) => known?.source ?? null,
    }),
    readOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which the source was read; null where that is not written down.',
      resolve: ({ known }) => known?.readOn ?? null,
    }),
  }),
})

interface MutualFactOfProvider {
  readonly fact: MutualFact
  readonly known: KnownFact
}

export const ProviderMutualFact = builder.objectRef<MutualFactOfProvider>('ProviderMutualFact').implement({
  description:
    'One of the three things that section 33 of the Procurement Act 2023 asks of a public service mutual. Nobody certifies a public service mutual, and a fact that is not known has not failed.',
  fields: (t) => ({
    fact: t.expose('fact', { type: MutualFactEnum, description: 'What is asked.' }),
    statement: t.string({
      nullable: true,
      description: 'What a source says of it, in the words of this register; null where the register holds no source.',
      resolve: ({ known }) => known?.statement ?? null,
    }),
    source: t.string({
      nullable: true,
      description: 'Where it is said; null where not known.',
      resolve: ({ known }) => known?.source ?? null,
    }),
    readOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which the source was read; null where that is not written down.',
      resolve: ({ known }) => known?.readOn ?? null,
    }),
  }),
})

export const ProviderClaim = builder.objectRef<OrganisationClaimRow>('ProviderClaim').implement({
  description: 'What a provider says of itself in the form of a notice. A claim that nobody has checked.',
  fields: (t) => ({
    claim: t.expose('claim', { type: OrganisationClaimEnum, description: 'What the form asks.' }),
    says: t.exposeBoolean('says', { description: 'Whether it says yes, in the latest notice that has an answer.' }),
    saidOn: t.expose('saidOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of that notice; null where it gives none.',
    }),
    notice: t.field({
      type: Notice,
      nullable: true,
      description: 'That notice.',
      resolve: ({ noticeKey }, _args, context) => context.load(findNotices, noticeKey),
    }),
  }),
})

/** The origin of a provider as far as it is known. */
export async function originOf(context: ApiContext, id: string): Promise<{ readonly known: KnownFact }> {
  const facts = await context.load(findOrganisationFacts, id)
  return { known: facts.find(({ fact }) => fact === 'ORIGIN') ?? null }
}

/** Always all three, in the order of the law; what is not known has no statement. */
export async function mutualFactsOf(context: ApiContext, id: string): Promise<readonly MutualFactOfProvider[]> {
  const facts = await context.load(findOrganisationFacts, id)
  return codesOf(MUTUAL_FACTS).map((asked) => ({
    fact: asked,
    known: facts.find(({ fact }) => fact === asked) ?? null,
  }))
}

export const claimsOf = (context: ApiContext, id: string): Promise<readonly OrganisationClaimRow[]> =>
  context.load(findOrganisationClaims, id)
