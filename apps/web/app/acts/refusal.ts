/** Why an act was not done, as a page shows it. */
export interface Refusal {
  readonly code: string
  readonly message: string
  /** What stands against it; null unless the code is NOT_POSSIBLE. */
  readonly obstacle: string | null
  /** What is wrong in which field. */
  readonly problems: readonly { readonly field: string; readonly message: string }[]
  /** What somebody else wrote meanwhile; none unless the code is CHANGED_MEANWHILE. */
  readonly values: readonly { readonly field: string; readonly now: string | null }[]
}

export const REFUSAL_TYPES = [
  'NotSignedIn',
  'NotAllowed',
  'InputRefused',
  'NotFound',
  'ChangedMeanwhile',
  'NotPossible',
  'TooManyTries',
  'KeyUsedOtherwise',
] as const

/** A refusal that this site says itself, before it asks the API. */
export function refuse(field: string, message: string): Refusal {
  return { code: 'INPUT_REFUSED', message, obstacle: null, problems: [{ field, message }], values: [] }
}

const STATUS: Readonly<Record<string, number>> = {
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  TOO_MANY_TRIES: 429,
}

/** The status of a page that shows the refusal. */
export function statusOfRefusal({ code }: Refusal): number {
  return STATUS[code] ?? 422
}
