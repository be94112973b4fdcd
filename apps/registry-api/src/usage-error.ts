/** Something that the user can mend. The message is one line that says what is wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
