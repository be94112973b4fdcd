import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { UsageError } from '../usage-error.js'

/** The text of a file, or of standard input for "-". Old spreadsheets write Windows-1252, which is read as such. */
export async function readAskedFile(place: string): Promise<string> {
  const bytes =
    place === '-'
      ? await buffer(process.stdin)
      : await readFile(place).catch((error: unknown) => {
          throw new UsageError(`${place} cannot be read: ${(error as Error).message.replace(/,.*$/, '')}.`)
        })
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
