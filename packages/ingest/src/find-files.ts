import type { Dirent } from 'node:fs'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

export interface FoundFile {
  readonly path: string
  /** As it is shown: below the folder that was named, or the file's own name. */
  readonly name: string
}

export interface FoundFiles {
  readonly files: readonly FoundFile[]
  readonly notRecognised: readonly NotRecognised[]
}

/** A file that holds nothing to import, which is no error unless it could not be had. */
export interface NotRecognised {
  readonly name: string
  readonly reason: string
  /** Whether it is missing or cannot be read, so that what it may hold is not there. */
  readonly unreadable?: true
}

/** What the list says of a path that cannot be read. */
export function notReadable(name: string, error: unknown): NotRecognised {
  return {
    name,
    reason: `cannot be read (${error instanceof Error ? error.message : String(error)})`,
    unreadable: true,
  }
}

const endings = /\.(?:json|jsonl|ndjson|csv)(?:\.gz)?$|\.gz$/i

/** `-` stands for standard input. */
export const standardInput = '-'

/**
 * The files to read under these paths: those that are named, and of folders all that look like notices by their ending,
 * in the order of their names. Hidden files and folders are passed over.
 */
export function findFiles(paths: readonly string[]): FoundFiles {
  const files: FoundFile[] = []
  const notRecognised: NotRecognised[] = []
  for (const given of paths) {
    if (given === standardInput) {
      files.push({ path: standardInput, name: 'standard input' })
      continue
    }
    try {
      const status = statSync(given, { throwIfNoEntry: false })
      if (status === undefined)
        notRecognised.push({ name: given, reason: 'there is no such file or folder', unreadable: true })
      else if (status.isDirectory()) walk(given, path.basename(path.resolve(given)), files, notRecognised)
      else files.push({ path: given, name: path.basename(given) })
    } catch (error) {
      notRecognised.push(notReadable(given, error))
    }
  }
  return { files, notRecognised }
}

function walk(folder: string, shown: string, files: FoundFile[], notRecognised: NotRecognised[]): void {
  for (const entry of entriesOf(folder, shown, notRecognised)) {
    if (entry.name.startsWith('.')) continue
    const found = path.join(folder, entry.name)
    const name = `${shown}/${entry.name}`
    // Links are not followed: a circle of them would never end.
    if (entry.isDirectory()) walk(found, name, files, notRecognised)
    else if (!entry.isFile()) notRecognised.push({ name, reason: 'neither a file nor a folder' })
    else if (endings.test(entry.name)) files.push({ path: found, name })
    else notRecognised.push({ name, reason: 'not a .json, .jsonl, .ndjson, .csv or .gz file' })
  }
}

/** By name; none where the folder cannot be read. */
function entriesOf(folder: string, shown: string, notRecognised: NotRecognised[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    notRecognised.push(notReadable(shown, error))
    return []
  }
}
