const firstSize = 1 << 14
const bytesOfCharacter = 3

/** Texts one after another as UTF-8, in a buffer of its own that can be handed to another thread. */
export class GrowingBytes {
  #buffer = Buffer.allocUnsafeSlow(firstSize)
  #length = 0

  get length(): number {
    return this.#length
  }

  append(text: string): void {
    const most = this.#length + text.length * bytesOfCharacter
    if (most > this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(most, this.#buffer.length * 2))
      this.#buffer.copy(larger, 0, 0, this.#length)
      this.#buffer = larger
    }
    this.#length += this.#buffer.write(text, this.#length, 'utf8')
  }

  /** The bytes so far, cut to their length; the object is empty afterwards. */
  take(): Uint8Array {
    const taken = new Uint8Array(
      this.#buffer.buffer.slice(this.#buffer.byteOffset, this.#buffer.byteOffset + this.#length),
    )
    this.#buffer = Buffer.allocUnsafeSlow(firstSize)
    this.#length = 0
    return taken
  }
}
