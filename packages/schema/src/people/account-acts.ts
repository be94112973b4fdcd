import { createApiToken, revokeApiToken } from '@openward/registry/people/api-tokens'
import { changeMyName } from '@openward/registry/people/change-my-name'
import { revokeSession } from '@openward/registry/people/end-session'
import { eraseMyAccount } from '@openward/registry/people/erase-my-account'
import { finishPasskeyRegistration, removePasskey, startPasskeyRegistration } from '@openward/registry/people/passkeys'
import type { ApiTokenRow } from '@openward/registry/read/people/account'
import { apiTokensOf } from '@openward/registry/read/people/account'
import { builder } from '../builder.js'
import type { ApiContext } from '../context.js'
import { present } from '../present.js'
import { ownAccount } from './account.js'
import { acting, actField } from './act-field.js'
import { TokenScopeEnum } from './people-code-lists.js'
import { Account, ApiToken } from './people-types.js'
import { Done, PasskeyOptionsType } from './sign-in.js'

interface MadeApiToken {
  readonly apiToken: ApiTokenRow
  readonly secret: string | null
}

const MadeApiTokenType = builder.objectRef<MadeApiToken>('MadeApiToken').implement({
  description: 'A token that was made just now.',
  fields: (t) => ({
    apiToken: t.expose('apiToken', { type: ApiToken, description: 'What is kept of it.' }),
    secret: t.exposeString('secret', {
      nullable: true,
      description: 'The token itself, told this once; null where the same request is answered again.',
    }),
  }),
})

async function madeApiToken(context: ApiContext, { id, secret }: { id: string; secret: string | null }) {
  const tokens = await context.load(apiTokensOf, context.caller?.personId ?? '')
  return { apiToken: present(tokens.find((token) => token.id === id) ?? null, id), secret }
}

builder.mutationFields((t) => ({
  changeMyName: t.field({
    ...actField('changeMyName'),
    type: Account,
    args: {
      name: t.arg.string({ description: 'How the person wants to be called; null for not at all.' }),
      version: t.arg.int({ required: true, description: 'The version of the account that the person saw.' }),
    },
    resolve: async (_root, { name, version }, context) => {
      await changeMyName(acting(context), { name: name ?? null, version })
      return ownAccount(context)
    },
  }),
  revokeSession: t.field({
    ...actField('revokeSession'),
    type: Account,
    args: { session: t.arg.string({ required: true, description: 'The `id` of a Session.' }) },
    resolve: async (_root, given, context) => {
      await revokeSession(acting(context), given)
      return ownAccount(context)
    },
  }),
  startPasskeyRegistration: t.field({
    ...actField('startPasskeyRegistration'),
    type: PasskeyOptionsType,
    resolve: (_root, _args, context) => startPasskeyRegistration(acting(context)),
  }),
  finishPasskeyRegistration: t.field({
    ...actField('finishPasskeyRegistration'),
    type: Account,
    args: {
      challenge: t.arg.string({ required: true, description: 'As `startPasskeyRegistration` gave it.' }),
      response: t.arg.string({ required: true, description: 'What the device answered, as JSON.' }),
      name: t.arg.string({ required: true, description: 'By which the person knows the device again.' }),
    },
    resolve: async (_root, given, context) => {
      await finishPasskeyRegistration(acting(context), given)
      return ownAccount(context)
    },
  }),
  removePasskey: t.field({
    ...actField('removePasskey'),
    type: Account,
    args: { passkey: t.arg.string({ required: true, description: 'The `id` of a Passkey.' }) },
    resolve: async (_root, given, context) => {
      await removePasskey(acting(context), given)
      return ownAccount(context)
    },
  }),
  createApiToken: t.field({
    ...actField('createApiToken'),
    type: MadeApiTokenType,
    args: {
      name: t.arg.string({ required: true, description: 'By which the person knows it again.' }),
      scopes: t.arg({ type: [TokenScopeEnum], required: true, description: 'What it may be used for.' }),
      endsOn: t.arg({ type: 'Date', required: true, description: 'Its last day, at most a year away.' }),
    },
    resolve: async (_root, given, context) => madeApiToken(context, await createApiToken(acting(context), given)),
  }),
  revokeApiToken: t.field({
    ...actField('revokeApiToken'),
    type: ApiToken,
    args: { token: t.arg.string({ required: true, description: 'The `id` of an ApiToken, not the token itself.' }) },
    resolve: async (_root, given, context) => {
      const { id } = await revokeApiToken(acting(context), given)
      return (await madeApiToken(context, { id, secret: null })).apiToken
    },
  }),
  eraseMyAccount: t.field({
    ...actField('eraseMyAccount'),
    type: Done,
    args: {
      email: t.arg.string({ required: true, description: 'The address of the account, so that no slip does it.' }),
    },
    resolve: async (_root, given, context) => {
      await eraseMyAccount(acting(context), given)
      return { done: true as const }
    },
  }),
}))
