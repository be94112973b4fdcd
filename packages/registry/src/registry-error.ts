export type RegistryErrorCode = 'REGISTER_NOT_OPEN' | 'IMPORT_RUNNING' | 'BATCH_FAILED' | 'SOURCE_RECORD_INCOMPLETE'

/** Something that the registry refuses or cannot do, with one sentence for people and the facts for programs. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError'

  constructor(
    readonly code: RegistryErrorCode,
    message: string,
    readonly facts: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
