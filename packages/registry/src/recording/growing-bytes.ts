const firstSize = 1 << 14
const bytesOfCharacter = 3

/** Texts and numbers one after another, in a buffer of its own that can be handed to another thread. */
export class GrowingBytes {
  #buffer = Buffer.allocUnsafeSlow(firstSize)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** A text as UTF-8. */
  append(text: string): void {
    this.#reserve(text.length * bytesOfCharacter)
    this.#length += this.#buffer.write(text, this.#length, 'utf8')
  }

  /** A text as UTF-8, with the number of its bytes before it in four bytes. */
  appendCounted(text: string): void {
    this.#reserve(countBytes + text.length * bytesOfCharacter)
    const written = this.#buffer.write(text, this.#length + countBytes, 'utf8')
    this.#buffer.writeInt32BE(written, this.#length)
    this.#length += countBytes + written
  }

  appendInt16(value: number): void {
    this.#reserve(2)
    this.#length = this.#buffer.writeInt16BE(value, this.#length)
  }

  appendInt32(value: number): void {
    this.#reserve(countBytes)
    this.#length = this.#buffer.writeInt32BE(value, this.#length)
  }

  appendInt64(value: bigint): void {
    this.#reserve(2 * countBytes)
    this.#length = this.#buffer.writeBigInt64BE(value, this.#length)
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

  #reserve(bytes: number): void {
    const most = this.#length + bytes
    if (most <= this.#buffer.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(most, this.#buffer.length * 2))
    this.#buffer.copy(larger, 0, 0, this.#length)
    this.#buffer = larger
  }
}

const countBytes = 4
