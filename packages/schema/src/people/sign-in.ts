import { askForSignInLink } from '@openward/registry/people/ask-for-sign-in-link'
import type { BegunSession, SessionToken } from '@openward/registry/people/begin-session'
import { signOut } from '@openward/registry/people/end-session'
import { finishPasskeySignIn, startPasskeySignIn } from '@openward/registry/people/passkey-sign-in'
import type { PasskeyOptions } from '@openward/registry/people/passkeys'
import { renewSession } from '@openward/registry/people/renew-session'
import { signIn } from '@openward/registry/people/sign-in'
import { builder } from '../builder.js'
import { acting, actField } from './act-field.js'

// How a browser comes to a session. The web keeps two secrets for it, in cookies that no script can read: one of the
// browser, made before signing in, and one of the session. It speaks for the person with tokens of 15 minutes.

const SignInLinkAsked = builder.objectRef<{ endsAt: string }>('SignInLinkAsked').implement({
  description: 'A link is on its way, whether or not the address has an account.',
  fields: (t) => ({
    endsAt: t.expose('endsAt', { type: 'DateTime', description: 'Until when the link works.' }),
  }),
})

const SessionTokenType = builder.objectRef<SessionToken>('SessionToken').implement({
  description: 'A short-lived token with which the web speaks for a session.',
  fields: (t) => ({
    token: t.exposeString('token', { description: 'To be sent as `Authorization: Bearer …`.' }),
    tokenEndsAt: t.expose('tokenEndsAt', { type: 'DateTime', description: 'Until when it is taken.' }),
  }),
})

const BegunSessionType = builder.objectRef<BegunSession>('BegunSession').implement({
  description: 'A session that has begun just now.',
  fields: (t) => ({
    sessionSecret: t.exposeString('sessionSecret', {
      description: 'The secret of the session, told this once: for `renewSession` and `signOut`.',
    }),
    sessionEndsAt: t.expose('sessionEndsAt', { type: 'DateTime', description: 'Its latest end.' }),
    token: t.exposeString('token', { description: 'The first token, to be sent as `Authorization: Bearer …`.' }),
    tokenEndsAt: t.expose('tokenEndsAt', { type: 'DateTime', description: 'Until when that token is taken.' }),
    isNew: t.exposeBoolean('isNew', { description: 'Whether the account was made by signing in just now.' }),
  }),
})

export const PasskeyOptionsType = builder.objectRef<PasskeyOptions>('PasskeyOptions').implement({
  description: 'What a browser gives to the device.',
  fields: (t) => ({
    challenge: t.exposeString('id', { description: 'The name under which the answer has to come back.' }),
    options: t.exposeString('options', {
      description: 'JSON, as `startRegistration` or `startAuthentication` of a browser library takes it.',
    }),
  }),
})

export const Done = builder.objectRef<{ readonly done: true }>('Done').implement({
  description: 'It is done.',
  fields: (t) => ({ done: t.exposeBoolean('done', { description: 'Always true.' }) }),
})

const browserSecret =
  'A secret of the browser, 32 characters or more, kept in a cookie; the same at asking and answering.'
const browser = 'What the browser calls itself, in a few words, so that the person knows the session again.'

builder.mutationFields((t) => ({
  askForSignInLink: t.field({
    ...actField('askForSignInLink'),
    type: SignInLinkAsked,
    args: {
      email: t.arg.string({ required: true, description: 'Where to send the link.' }),
      browserSecret: t.arg.string({ required: true, description: browserSecret }),
    },
    resolve: (_root, given, context) => askForSignInLink(acting(context), given),
  }),
  signIn: t.field({
    ...actField('signIn'),
    type: BegunSessionType,
    args: {
      linkSecret: t.arg.string({ required: true, description: 'The secret in the link.' }),
      browserSecret: t.arg.string({ required: true, description: browserSecret }),
      browser: t.arg.string({ description: browser }),
    },
    resolve: (_root, given, context) => signIn(acting(context), given),
  }),
  startPasskeySignIn: t.field({
    ...actField('startPasskeySignIn'),
    type: PasskeyOptionsType,
    args: { browserSecret: t.arg.string({ required: true, description: browserSecret }) },
    resolve: (_root, given, context) => startPasskeySignIn(acting(context), given),
  }),
  finishPasskeySignIn: t.field({
    ...actField('finishPasskeySignIn'),
    type: BegunSessionType,
    args: {
      challenge: t.arg.string({ required: true, description: 'As `startPasskeySignIn` gave it.' }),
      browserSecret: t.arg.string({ required: true, description: browserSecret }),
      response: t.arg.string({ required: true, description: 'What the device answered, as JSON.' }),
      browser: t.arg.string({ description: browser }),
    },
    resolve: (_root, given, context) => finishPasskeySignIn(acting(context), given),
  }),
  renewSession: t.field({
    ...actField('renewSession'),
    type: SessionTokenType,
    args: { sessionSecret: t.arg.string({ required: true, description: 'The secret of the session.' }) },
    resolve: (_root, given, context) => renewSession(acting(context), given),
  }),
  signOut: t.field({
    ...actField('signOut'),
    type: Done,
    args: { sessionSecret: t.arg.string({ required: true, description: 'The secret of the session.' }) },
    resolve: async (_root, given, context) => {
      await signOut(acting(context), given)
      return { done: true as const }
    },
  }),
}))
