import { Buffer, constants, isUtf8 } from 'node:buffer'
import { constants as zlib, gunzipSync } from 'node:zlib'
import { sourceProblem } from '../source-problem.js'
import type { SourceProblem } from '../source-problem.js'

export interface DecodedBytes {
  /** Null where the bytes could not be unpacked, are too many, or are no text that can be read. */
  readonly text: string | null
  /** Why there is no text; null where there is. */
  readonly reason: string | null
  readonly problems: readonly SourceProblem[]
}

/** Unpacked documents may have at most this many bytes: each byte is at most one character of a JavaScript string. */
const mostBytes = constants.MAX_STRING_LENGTH

/** Unpacks gzip (known by its first two bytes), decodes UTF-8 or else Windows-1252, and takes a byte order mark off. */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  const received = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const packed = received[0] === 0x1f && received[1] === 0x8b
  const unpacked = packed ? unpack(received) : received
  if (typeof unpacked === 'string') return unreadable(unpacked)
  if (unpacked.length > mostBytes)
    return unreadable(`The document has ${unpacked.length} bytes, more than can be read.`)
  if (isUtf16(unpacked))
    return { text: null, reason: 'the text is UTF-16, where OCDS is UTF-8; save it as UTF-8', problems: [] }
  if (isUtf8(unpacked)) return { text: withoutMark(unpacked.toString('utf8')), reason: null, problems: [] }
  const problem = sourceProblem(
    'ENCODING_NOT_UTF8',
    '',
    null,
    'The bytes are not UTF-8; they were read as Windows-1252.',
  )
  const decoded = new TextDecoder('windows-1252').decode(unpacked)
  return { text: decoded.startsWith('ï»¿') ? decoded.slice(3) : decoded, reason: null, problems: [problem] }
}

/** The unpacked bytes, as far as they go where the end is missing; or the reason why nothing could be unpacked. */
function unpack(packed: Buffer): Buffer | string {
  try {
    return gunzipSync(packed, { maxOutputLength: mostBytes })
  } catch {
    try {
      const partial = gunzipSync(packed, { maxOutputLength: mostBytes, finishFlush: zlib.Z_SYNC_FLUSH })
      if (partial.length > 0) return partial
      return 'The gzip data holds nothing that can be unpacked.'
    } catch (error) {
      return `The gzip data cannot be unpacked: ${error instanceof Error ? error.message : String(error)}.`
    }
  }
}

function unreadable(detail: string): DecodedBytes {
  return { text: null, reason: 'cannot be unpacked', problems: [sourceProblem('FILE_UNREADABLE', '', null, detail)] }
}

/** A byte order mark of UTF-16, or JSON that begins with a bracket and NUL, in either order. */
function isUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const sign = first === 0 ? second : second === 0 ? first : undefined
  return sign === 0x7b || sign === 0x5b
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
