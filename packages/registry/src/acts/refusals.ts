// What an act can be refused with. Each says in one line what is wrong and what to do; nothing else reaches the one who
// asked.

/** Why something that the one who asks may do cannot be done now. */
export type Obstacle =
  | 'LINK_NOT_KNOWN'
  | 'LINK_USED'
  | 'LINK_EXPIRED'
  | 'OTHER_BROWSER'
  | 'PASSKEY_NOT_ACCEPTED'
  | 'SESSION_OVER'
  | 'ALREADY_MEMBER'
  | 'ALREADY_CLAIMED'
  | 'ALREADY_INVITED'
  | 'ALREADY_KNOWN'
  | 'OVER'
  | 'LAST_MEMBER'
  | 'LAST_ADMINISTRATOR'
  | 'OWN_CASE'
  | 'OTHERS_CASE'
  | 'NOT_CONCERNED'
  | 'TOO_MANY'

export abstract class ActRefused extends Error {
  /** The kind of refusal, as the API names it. */
  abstract readonly code: string
}

/** The act needs somebody who is signed in. */
export class NotSignedIn extends ActRefused {
  override readonly name = 'NotSignedIn'
  readonly code = 'NOT_SIGNED_IN'

  constructor() {
    super('Sign in first, or send a token.')
  }
}

/** Whoever asks is known, and may not. */
export class NotAllowed extends ActRefused {
  override readonly name = 'NotAllowed'
  readonly code = 'NOT_ALLOWED'
}

/** One value of an input that cannot be taken. */
export interface InputProblem {
  /** The name of the value, with dots below it. */
  readonly field: string
  readonly message: string
}

/** The input cannot be taken as it is. */
export class InputRefused extends ActRefused {
  override readonly name = 'InputRefused'
  readonly code = 'INPUT_REFUSED'

  constructor(readonly problems: readonly InputProblem[]) {
    super(problems.map(({ field, message }) => `${field}: ${message}`).join(' '))
  }
}

/** What the act is about is not there, or not for the one who asks: the two are not told apart. */
export class NotFound extends ActRefused {
  override readonly name = 'NotFound'
  readonly code = 'NOT_FOUND'

  constructor(readonly field: string) {
    super(`There is nothing that \`${field}\` names.`)
  }
}

/** One value that somebody else changed. */
export interface ChangedValue {
  readonly field: string
  /** As it is now; null where there is none. */
  readonly now: string | null
}

/** Somebody else was quicker: what is there is not what the one who asks had seen. */
export class ChangedMeanwhile extends ActRefused {
  override readonly name = 'ChangedMeanwhile'
  readonly code = 'CHANGED_MEANWHILE'

  constructor(
    /** The version that is there now. */
    readonly version: number,
    /** What is there now. */
    readonly values: readonly ChangedValue[],
  ) {
    super('Somebody changed this meanwhile: look at what is there now, then decide anew.')
  }
}

/** The act is allowed, and the state of things stands against it. */
export class NotPossible extends ActRefused {
  override readonly name = 'NotPossible'
  readonly code = 'NOT_POSSIBLE'

  constructor(
    readonly obstacle: Obstacle,
    message: string,
  ) {
    super(message)
  }
}

/** Too often within a stretch of time. */
export class TooManyTries extends ActRefused {
  override readonly name = 'TooManyTries'
  readonly code = 'TOO_MANY_TRIES'

  constructor(readonly retryAfterSeconds: number) {
    super(`Too many tries. Try again in ${inWords(retryAfterSeconds)}.`)
  }
}

/** The same idempotency key came with another act or input. */
export class KeyUsedOtherwise extends ActRefused {
  override readonly name = 'KeyUsedOtherwise'
  readonly code = 'KEY_USED_OTHERWISE'

  constructor() {
    super('This idempotency key was used for something else: take a new key for each act.')
  }
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${String(seconds)} seconds`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90 ? `${String(minutes)} minutes` : `${String(Math.ceil(minutes / 60))} hours`
}
