/** Why a question cannot be answered as it was asked. Each is something the person who asks can mend. */
export type ReadRefusal = 'BAD_CURSOR' | 'BAD_PAGE' | 'BAD_FILTER' | 'TOO_SLOW'

/** A question that was asked wrongly, or that takes too long. `message` is for the person who asked. */
export class ReadRefused extends Error {
  override readonly name = 'ReadRefused'

  constructor(
    readonly code: ReadRefusal,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
