import { setTimeout as wait } from 'node:timers/promises'

/** The service could not be asked, or answered with something else than an answer. */
export class OdsUnreachable extends Error {
  override readonly name = 'OdsUnreachable'
}

export interface OdsClientOptions {
  readonly fetch: typeof globalThis.fetch
  /** Address of the reports, and of the reference data service; without a slash at the end. */
  readonly reports: string
  readonly directory: string
  readonly signal?: AbortSignal
  /** Milliseconds between two requests, before a request is given up, and before the first further try. */
  readonly betweenRequests?: number
  readonly timeout?: number
  readonly beforeRetry?: number
}

export const odsAddresses = {
  reports: 'https://www.odsdatasearchandexport.nhs.uk/api/getReport',
  directory: 'https://directory.spineservices.nhs.uk/ORD/2-0-0/organisations',
} as const

const tries = 4
const mostBytes = 64 * 2 ** 20

/** Asks the Organisation Data Service, at most five times a second; what fails for a moment is tried again. */
export class OdsClient {
  readonly #options: OdsClientOptions
  #free: Promise<unknown> = Promise.resolve()

  constructor(options: OdsClientOptions) {
    this.#options = options
  }

  /**
   * A report as CSV.
   *
   * @throws OdsUnreachable
   */
  async report(name: string): Promise<string> {
    const text = await this.#get(`${this.#options.reports}?report=${name}`)
    if (text === null) throw new OdsUnreachable(`There is no report ${name}.`)
    return text
  }

  /** What the directory says of a code, as JSON text; null where it knows none. */
  async organisation(code: string): Promise<string | null> {
    return this.#get(`${this.#options.directory}/${encodeURIComponent(code)}`)
  }

  async #get(address: string): Promise<string | null> {
    let problem = ''
    for (let attempt = 0; attempt < tries; attempt++) {
      if (attempt > 0) await this.#pause((this.#options.beforeRetry ?? 1_000) * 2 ** (attempt - 1))
      await this.#turn()
      try {
        const response = await this.#options.fetch(address, {
          signal: AbortSignal.any([
            AbortSignal.timeout(this.#options.timeout ?? 30_000),
            ...(this.#options.signal ? [this.#options.signal] : []),
          ]),
        })
        if (response.status === 404) return null
        if (response.ok) return await read(response)
        problem = `status ${String(response.status)}`
        if (response.status < 500 && response.status !== 429) break
      } catch (error) {
        this.#options.signal?.throwIfAborted()
        if (error instanceof OdsUnreachable) throw error
        problem = (error as Error).message
      }
    }
    throw new OdsUnreachable(`${address} cannot be read (${problem}). Try again later.`)
  }

  /** Waits until a fifth of a second has passed since the last request. */
  async #turn(): Promise<void> {
    const turn = this.#free
    this.#free = turn.then(() => this.#pause(this.#options.betweenRequests ?? 200))
    this.#free.catch(() => undefined)
    await turn
  }

  #pause(milliseconds: number): Promise<void> {
    return wait(milliseconds, undefined, this.#options.signal ? { signal: this.#options.signal } : {})
  }
}

async function read(response: Response): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += piece.byteLength
    if (size > mostBytes) throw new OdsUnreachable(`${response.url} is larger than any list can be.`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
