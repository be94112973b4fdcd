/** Some whole lines of a file of JSON lines. */
export interface LineSlice {
  readonly bytes: Buffer
  /** Number of its first line in the file, 1-based. */
  readonly firstLine: number
}

const newLine = 0x0a

/**
 * Cuts a stream of bytes into slices of whole lines of about a given size, so that a file of any length is read with
 * little memory. A line longer than that is a slice of its own.
 */
export async function* lineSlices(stream: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<LineSlice> {
  let pieces: Uint8Array[] = []
  let length = 0
  let firstLine = 1
  for await (const piece of stream) {
    pieces.push(piece)
    length += piece.length
    if (length < size) continue
    const cut = piece.lastIndexOf(newLine)
    if (cut === -1) continue
    pieces[pieces.length - 1] = piece.subarray(0, cut + 1)
    const bytes = Buffer.concat(pieces)
    yield { bytes, firstLine }
    firstLine += countLines(bytes)
    pieces = [piece.subarray(cut + 1)]
    length = piece.length - cut - 1
  }
  if (length > 0) yield { bytes: Buffer.concat(pieces), firstLine }
}

function countLines(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(newLine); at !== -1; at = bytes.indexOf(newLine, at + 1)) lines++
  return lines
}
