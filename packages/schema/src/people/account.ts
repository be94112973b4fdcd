import { mayReadAccount } from '@openward/registry/acts/caller'
import {
  apiTokensOf,
  findAccounts,
  invitationsTo,
  membershipsOf,
  passkeysOf,
  sessionsOf,
} from '@openward/registry/read/people/account'
import { actOrder, countActs, listActs } from '@openward/registry/read/people/acts'
import { claimsOf } from '@openward/registry/read/people/claims'
import { readPageArguments } from '@openward/registry/read/page'
import { builder } from '../builder.js'
import { listComplexity } from '../complexity.js'
import { toConnection } from '../connection.js'
import type { ApiContext } from '../context.js'
import { present } from '../present.js'
import { ActConnection } from './act.js'
import { SignedInByEnum, StaffRoleEnum, TokenScopeEnum } from './people-code-lists.js'
import { Account, Act, ApiToken, Invitation, Membership, MembershipClaim, Passkey, Session } from './people-types.js'

Session.implement({
  description: 'A browser in which the person is signed in.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its name, for `revokeSession`. Not a global id.' }),
    isThisOne: t.boolean({
      description: 'Whether it is the session that asks.',
      resolve: ({ id }, _args, { caller }) => id === caller?.sessionId,
    }),
    signedInBy: t.expose('signedInBy', { type: SignedInByEnum, description: 'How it began.' }),
    browser: t.exposeString('browser', {
      nullable: true,
      description: 'What the browser called itself; null if untold.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it began.' }),
    lastUsedAt: t.expose('lastUsedAt', { type: 'DateTime', description: 'When the web last spoke for it.' }),
    endsAt: t.expose('endsAt', {
      type: 'DateTime',
      description: 'Its latest end; unused for three days it ends before.',
    }),
  }),
})

ApiToken.implement({
  description: 'A token with which a program of the person uses the API.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its name, for `revokeApiToken`. Not a global id, and not the token.' }),
    name: t.exposeString('name', { description: 'As its owner named it.' }),
    prefix: t.exposeString('prefix', { description: 'How the token begins, by which its owner knows it again.' }),
    scopes: t.expose('scopes', { type: [TokenScopeEnum], description: 'What it may be used for.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', description: 'When it ends.' }),
    lastUsedOn: t.expose('lastUsedOn', {
      type: 'Date',
      nullable: true,
      description: 'Its latest day; null if never used.',
    }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true, description: 'When revoked; null if not.' }),
  }),
})

Passkey.implement({
  description: 'A device that can sign the person in.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its name, for `removePasskey`. Not a global id.' }),
    name: t.exposeString('name', { description: 'As its owner named it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added.' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Latest sign-in; null if none.',
    }),
    backedUp: t.exposeBoolean('backedUp', { description: 'Whether its owner has it on more than one device.' }),
  }),
})

Account.implement({
  description: 'The account of the person who asks. Nobody sees that of another.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address with which the person signs in.' }),
    name: t.exposeString('name', { nullable: true, description: 'How the person wants to be called; null if untold.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    version: t.exposeInt('version', { description: 'Advances with every change; for `changeMyName`.' }),
    staffRoles: t.field({
      type: [StaffRoleEnum],
      description: 'The parts of the person in the register itself.',
      resolve: (_account, _args, { caller }) => caller?.rights.staff ?? [],
    }),
    memberships: t.field({
      type: [Membership],
      description: 'For which organisations the person acts.',
      complexity: listComplexity,
      resolve: ({ id }, _args, context) => context.load(membershipsOf, id),
    }),
    invitations: t.field({
      type: [Invitation],
      description: 'Open invitations to the address of the person.',
      complexity: listComplexity,
      resolve: ({ id }, _args, context) => context.load(invitationsTo, id),
    }),
    claims: t.field({
      type: [MembershipClaim],
      description: 'Claims of the person, the newest first, at most 200.',
      complexity: listComplexity,
      resolve: ({ id }, _args, context) => context.load(claimsOf, id),
    }),
    sessions: t.field({
      type: [Session],
      description: 'Browsers in which the person is signed in, the one used last first.',
      complexity: listComplexity,
      resolve: ({ id }, _args, context) => context.load(sessionsOf, id),
    }),
    apiTokens: t.field({
      type: [ApiToken],
      description: 'Tokens of the person, also those that are over, the newest first.',
      complexity: listComplexity,
      resolve: ({ id }, _args, context) => context.load(apiTokensOf, id),
    }),
    passkeys: t.field({
      type: [Passkey],
      description: 'Devices that can sign the person in.',
      complexity: listComplexity,
      resolve: ({ id }, _args, context) => context.load(passkeysOf, id),
    }),
    acts: t.connection(
      {
        type: Act,
        nullable: true,
        description: 'What the person did, in pages, the latest first.',
        resolve: ({ id }, page, { snapshot }) => {
          const filter = { personId: id, publicOnly: false }
          return toConnection(listActs(snapshot, filter, readPageArguments(page, actOrder)), actOrder, {
            countAll: () => countActs(snapshot, filter),
          })
        },
      },
      ActConnection,
    ),
  }),
})

/** The account of the one who asks, as an act has left it. */
export async function ownAccount(context: ApiContext) {
  const id = context.caller?.personId ?? ''
  return present(await context.load(findAccounts, id), id)
}

builder.queryField('me', (t) =>
  t.field({
    type: Account,
    nullable: true,
    description: 'The account of the one who asks; null for visitors, and for tokens without the scope READ_ACCOUNT.',
    resolve: (_root, _args, context) =>
      mayReadAccount(context.caller) ? context.load(findAccounts, context.caller.personId) : null,
  }),
)
