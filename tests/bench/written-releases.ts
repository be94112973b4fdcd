import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateBatch } from '@openward/sample/generate-register'
import { writeRegister } from '@openward/sample/write-register'

/** Packages of the made-up register in a folder. */
export interface WrittenReleases {
  readonly folder: string
  readonly releases: number
  readonly mebibytes: number
}

const seed = 1

export const batchReleases = 2_000

/** Writes a register of so many confirmed awards. */
export async function writeAwards(folder: string, awards: number): Promise<WrittenReleases> {
  const { releases, bytes } = await writeRegister(folder, { seed, awards })
  return { folder, releases, mebibytes: bytes / 2 ** 20 }
}

/** Writes 2,000 releases newer than the register, of its organisations; batches with different numbers share none. */
export function writeBatch(folder: string, awards: number, number: number): WrittenReleases {
  mkdirSync(folder)
  let [releases, bytes] = [0, 0]
  for (const file of generateBatch({ seed, releases: batchReleases, from: number * batchReleases, awards })) {
    const text = JSON.stringify(file.package)
    writeFileSync(path.join(folder, file.fileName), text)
    releases += file.package.releases.length
    bytes += Buffer.byteLength(text)
  }
  return { folder, releases, mebibytes: bytes / 2 ** 20 }
}
