import type { GrowingBytes } from './growing-bytes.js'

// The binary format of PostgreSQL's COPY: a head, rows of counted fields, an end.

/** What stands before the first row. */
export const binaryHead: Uint8Array = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)])

/** What stands after the last row. */
export const binaryEnd: Uint8Array = Buffer.from([0xff, 0xff])

const noValue = -1
const instantBytes = 8
const microseconds = 1_000n
const epoch = BigInt(Date.UTC(2000, 0, 1))

/** A `timestamptz` from an ISO 8601 text, or none. */
export function appendInstant(bytes: GrowingBytes, instant: string | null): void {
  if (instant === null) {
    bytes.appendInt32(noValue)
    return
  }
  bytes.appendInt32(instantBytes)
  bytes.appendInt64((BigInt(Date.parse(instant)) - epoch) * microseconds)
}
