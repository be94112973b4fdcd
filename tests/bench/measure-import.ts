import { setTimeout } from 'node:timers/promises'
import type { ConnectionSettings } from '@openward/database/connection-settings'
import type { BenchCluster } from './bench-cluster.js'
import { startChild } from './child.js'
import type { WrittenReleases } from './written-releases.js'

/** What one import took, from the first file to the last commit. */
export interface ImportFigures {
  readonly releases: number
  readonly seconds: number
  /** Processor time of the importing process, all its threads together, and of the database; null where not told. */
  readonly importerSeconds: number
  readonly databaseSeconds: number | null
  /** The most memory that the importing process held at a time (resident set size), in MiB. */
  readonly peakMebibytes: number
}

interface ImportAnswer {
  /** Releases that were recorded, known already or set aside. */
  readonly met: number
  readonly seconds: number
  readonly processorSeconds: number
  readonly peakMebibytes: number
}

/** Imports into a database, in a process of its own. */
export async function measureImport(
  cluster: BenchCluster,
  settings: ConnectionSettings,
  written: WrittenReleases,
): Promise<ImportFigures> {
  const child = startChild('./import-process.mjs')
  const before = cluster.processorSeconds()
  let told: ImportAnswer
  try {
    told = await child.ask<ImportAnswer>({ settings, paths: [written.folder] })
  } finally {
    await child.stop()
  }
  // The server counts the time of a connection once that has ended.
  await setTimeout(300)
  const after = cluster.processorSeconds()
  if (told.met !== written.releases) {
    throw new Error(`Of ${String(written.releases)} releases the import met ${String(told.met)}.`)
  }
  return {
    releases: written.releases,
    seconds: told.seconds,
    importerSeconds: told.processorSeconds,
    databaseSeconds: before === null || after === null ? null : after - before,
    peakMebibytes: told.peakMebibytes,
  }
}
