/** What went wrong with the database, as a closed list; callers decide by the code, people read the message. */
export type DatabaseErrorCode =
  | 'DATABASE_URL_INVALID'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_REFUSED'
  | 'DATABASE_TOO_OLD'
  | 'REGISTER_MISMATCH'
  | 'DATA_DIRECTORY_IN_USE'
  | 'DATA_DIRECTORY_UNUSABLE'
  | 'EMBEDDED_SERVER_NOT_SUPPORTED'
  | 'EMBEDDED_SERVER_FAILED'
  | 'MIGRATION_FAILED'
  | 'MIGRATION_HISTORY_DIFFERS'

/**
 * A database that cannot be used. `message` is one line: what is wrong, then what to do about it (`mend`).
 * Programs print the message and exit with 1; the cause is for their logs.
 */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'

  constructor(
    readonly code: DatabaseErrorCode,
    problem: string,
    readonly mend: string,
    options?: ErrorOptions,
  ) {
    super(`${problem.replaceAll(/\s*\n\s*/g, ' ')} ${mend}`, options)
  }
}
