import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProcessAnswer } from './answers.js'
import { generateRegister, type RegisterOptions } from './generate-register.js'

export interface WrittenRegister {
  readonly files: readonly string[]
  readonly releases: number
  readonly bytes: number
  /** Empty unless asked for. */
  readonly answers: readonly ProcessAnswer[]
}

/** The packages of a register as JSON texts, one at a time. */
export async function* registerTexts(options: RegisterOptions): AsyncGenerator<{ fileName: string; text: string }> {
  for (const file of generateRegister(options)) {
    yield { fileName: file.fileName, text: JSON.stringify(file.package) }
    await Promise.resolve()
  }
}

/** Writes the register as one file a page; the folder is made where it is missing, files of the same name replaced. */
export async function writeRegister(directory: string, options: RegisterOptions): Promise<WrittenRegister> {
  await mkdir(directory, { recursive: true })
  const files: string[] = []
  const answers: ProcessAnswer[] = []
  let [releases, bytes] = [0, 0]
  for (const file of generateRegister(options)) {
    const text = JSON.stringify(file.package)
    await writeFile(join(directory, file.fileName), text)
    files.push(file.fileName)
    answers.push(...file.answers)
    releases += file.package.releases.length
    bytes += Buffer.byteLength(text)
  }
  return { files, releases, bytes, answers }
}
