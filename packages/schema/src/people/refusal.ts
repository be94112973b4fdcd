import {
  ChangedMeanwhile,
  InputRefused,
  KeyUsedOtherwise,
  NotAllowed,
  NotFound,
  NotPossible,
  NotSignedIn,
  TooManyTries,
} from '@openward/registry/acts/refusals'
import type { ActRefused, ChangedValue, InputProblem, Obstacle } from '@openward/registry/acts/refusals'
import { builder } from '../builder.js'

const Refusal = builder.interfaceRef<ActRefused>('Refusal').implement({
  description: 'Why an act was not done. Nothing of it was.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'What kind of refusal it is, such as `NOT_ALLOWED`.' }),
    message: t.exposeString('message', { description: 'One line for people: what is wrong, and what to do.' }),
  }),
})

const interfaces = [Refusal]

builder.objectType(NotSignedIn, {
  name: 'NotSignedIn',
  description: 'The act needs somebody who is signed in.',
  interfaces,
})
builder.objectType(NotAllowed, {
  name: 'NotAllowed',
  description: 'Whoever asks may not do this: they lack the part, or their token the scope.',
  interfaces,
})
builder.objectType(KeyUsedOtherwise, {
  name: 'KeyUsedOtherwise',
  description: 'The idempotency key came before with another act or input.',
  interfaces,
})
builder.objectType(NotFound, {
  name: 'NotFound',
  description: 'What the act is about is not there, or not for the one who asks: the two are not told apart.',
  interfaces,
  fields: (t) => ({ field: t.exposeString('field', { description: 'The argument that names nothing.' }) }),
})
builder.objectType(TooManyTries, {
  name: 'TooManyTries',
  description: 'Too often within a stretch of time.',
  interfaces,
  fields: (t) => ({
    retryAfterSeconds: t.exposeInt('retryAfterSeconds', { description: 'After how many seconds a try makes sense.' }),
  }),
})

const InputProblemType = builder.objectRef<InputProblem>('InputProblem').implement({
  description: 'One value of an input that cannot be taken.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The argument, with dots below it.' }),
    message: t.exposeString('message', { description: 'What is wrong with it, to be read after its name.' }),
  }),
})
builder.objectType(InputRefused, {
  name: 'InputRefused',
  description: 'The input cannot be taken as it is.',
  interfaces,
  fields: (t) => ({
    problems: t.expose('problems', { type: [InputProblemType], description: 'Every value that cannot be taken.' }),
  }),
})

const ChangedValueType = builder.objectRef<ChangedValue>('ChangedValue').implement({
  description: 'One value as it is now.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Its name.' }),
    now: t.exposeString('now', { nullable: true, description: 'What it is now; null where there is none.' }),
  }),
})
builder.objectType(ChangedMeanwhile, {
  name: 'ChangedMeanwhile',
  description: 'Somebody else was quicker. What is there now stands beside it, so that both can be compared.',
  interfaces,
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'The version that is there now.' }),
    values: t.expose('values', { type: [ChangedValueType], description: 'What is there now.' }),
  }),
})

const ObstacleEnum = builder.enumType('Obstacle', {
  description: 'What stands against an act that is allowed.',
  values: {
    LINK_NOT_KNOWN: { description: 'The sign-in link is none, or long over.' },
    LINK_USED: { description: 'The sign-in link was used already.' },
    LINK_EXPIRED: { description: 'The sign-in link is over.' },
    OTHER_BROWSER: { description: 'Another browser asked for the sign-in link.' },
    PASSKEY_NOT_ACCEPTED: { description: 'What the device answered was not accepted.' },
    SESSION_OVER: { description: 'The session was ended, or not used for long.' },
    ALREADY_MEMBER: { description: 'The person has that part already.' },
    ALREADY_CLAIMED: { description: 'There is an open claim for the same.' },
    ALREADY_INVITED: { description: 'There is an open invitation for the same.' },
    ALREADY_KNOWN: { description: 'It is there already.' },
    OVER: { description: 'It is no longer open.' },
    LAST_MEMBER: { description: 'Nobody else acts for the organisation.' },
    LAST_ADMINISTRATOR: { description: 'There is no other administrator.' },
    OWN_CASE: { description: 'It concerns the one who asks.' },
    OTHERS_CASE: { description: 'Another editor has taken it.' },
    NOT_CONCERNED: { description: 'The record does not name the organisation in that part.' },
    TOO_MANY: { description: 'There are as many as there may be.' },
  } satisfies Record<Obstacle, object>,
})
builder.objectType(NotPossible, {
  name: 'NotPossible',
  description: 'The act is allowed, and the state of things stands against it.',
  interfaces,
  fields: (t) => ({
    obstacle: t.expose('obstacle', { type: ObstacleEnum, description: 'What stands against it.' }),
  }),
})

/** Every refusal, as member of the answer of every act. */
export const refusals = [
  NotSignedIn,
  NotAllowed,
  InputRefused,
  NotFound,
  ChangedMeanwhile,
  NotPossible,
  TooManyTries,
  KeyUsedOtherwise,
]
