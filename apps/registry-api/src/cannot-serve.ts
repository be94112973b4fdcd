/** The API cannot be served here; the message says in one line why, and how to mend it. */
export class CannotServe extends Error {
  override readonly name = 'CannotServe'
}
