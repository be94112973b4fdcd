import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A text file of the repository that people write. */
export interface WrittenFile {
  /** From the root, with slashes. */
  readonly path: string
  readonly text: string
}

const madeByPrograms =
  /(^|\/)(\.data|\.git|\.react-router|\.turbo|dist|generated|node_modules|package-lock\.json)$|^(coverage|apps\/web\/build)$/

const notText = /\.(png|ico|gz|woff2?)$/
const code = /\.(ts|tsx|js|mjs)$/

/** Every text file below the folder that is written by people, not made by a program. */
export function listWrittenFiles(folder = '.'): WrittenFile[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.posix.join(folder, entry.name)
    if (madeByPrograms.test(place) || notText.test(entry.name)) return []
    if (entry.isDirectory()) return listWrittenFiles(place)
    return entry.isFile() ? [{ path: place, text: readFileSync(path.join(root, place), 'utf8') }] : []
  })
}

/** Those of them that hold code. */
export function listCode(folder = '.'): WrittenFile[] {
  return listWrittenFiles(folder).filter((file) => code.test(file.path))
}

/** Whether the file is there for tests only. */
export function isTest(file: WrittenFile): boolean {
  return /\.test\.tsx?$/.test(file.path) || file.path.startsWith('tests/')
}
