// Imports folders as `openward import` does, and tells what it took. Nothing else happens in this process.
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { connectDatabase } from '@openward/database/open-database'
import { importPaths } from '@openward/ingest/import-paths'
import { SAMPLE_SYSTEMS } from '@openward/sample/systems'
import { answerParent } from './answer-parent.mjs'

answerParent(async ({ settings, paths }) => {
  const database = connectDatabase(settings)
  try {
    const before = process.cpuUsage()
    const started = performance.now()
    const summary = await importPaths(
      { pool: database.pool, now: () => new Date() },
      { paths, referenceRows: SAMPLE_SYSTEMS },
    )
    const seconds = (performance.now() - started) / 1000
    const { user, system } = process.cpuUsage(before)
    return {
      met: summary.recordedNew + summary.recordedChanged + summary.alreadyKnown + summary.setAside,
      seconds,
      processorSeconds: (user + system) / 1e6,
      peakMebibytes: process.resourceUsage().maxRSS / 1024,
    }
  } finally {
    await database.close()
  }
})
