export type RegistryErrorCode =
  /** The database has no register yet. */
  | 'REGISTER_NOT_OPEN'
  /** A batch could not be recorded. Nothing of it was. */
  | 'BATCH_NOT_RECORDED'
  /** A reference list is not what it should be. What the register has of it stays. */
  | 'REFERENCE_LIST_REFUSED'
  /** A decision names an identity that the register does not know. */
  | 'IDENTITY_NOT_FOUND'
  /** There is no such decision in force. */
  | 'DECISION_NOT_FOUND'
  /** A file of annual summaries has a line that cannot be read. Nothing of it was recorded. */
  | 'SUMMARY_NOT_READ'
  /** A decision without all its parts. */
  | 'DECISION_INCOMPLETE'
  /** A fact without all its parts. */
  | 'FACT_INCOMPLETE'
  /** The register does not hold a process, or no decision about it. */
  | 'PROCESS_NOT_FOUND'
  /** A decision about two processes that cannot be. */
  | 'PROCESS_DECISION_INVALID'

/** Something that the registry refuses or cannot do, in one line that says what and what to do. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError'

  constructor(
    readonly code: RegistryErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
