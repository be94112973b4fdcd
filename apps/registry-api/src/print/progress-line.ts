import type { ImportProgress } from '@openward/ingest/import-summary'

const betweenMilliseconds = 200
const betweenLinesMilliseconds = 5_000

/** One line about the progress of an import: rewritten on a terminal, now and then a new one elsewhere. */
export class ProgressLine {
  readonly #output: NodeJS.WriteStream
  /** The first figures say nothing of the rate to come. */
  #shownAt = Date.now()
  #open = false

  constructor(output: NodeJS.WriteStream) {
    this.#output = output
  }

  show({ filesDone, filesFound, releases, milliseconds }: ImportProgress): void {
    if (releases === 0) return
    const now = Date.now()
    if (now - this.#shownAt < (this.#output.isTTY ? betweenMilliseconds : betweenLinesMilliseconds)) return
    this.#shownAt = now
    const rate = milliseconds === 0 ? 0 : Math.round((releases * 1000) / milliseconds)
    const text = `${String(filesDone)} of ${String(filesFound)} files, ${String(releases)} releases, ${String(rate)} a second`
    this.#output.write(this.#output.isTTY ? `\r\u001B[K${text}` : `${text}\n`)
    this.#open = this.#output.isTTY
  }

  say(text: string): void {
    this.end()
    this.#output.write(`${text}\n`)
  }

  /** Leaves the line as it stands, so that what follows begins on its own. */
  end(): void {
    if (this.#open) this.#output.write('\n')
    this.#open = false
  }
}
