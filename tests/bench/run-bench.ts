// npm run bench: how fast the register takes in notices and answers pages, at two sizes, beside what is asked of it.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { withConnection } from '@openward/database/administer-databases'
import type { ConnectionSettings } from '@openward/database/connection-settings'
import type { BenchCluster } from './bench-cluster.js'
import { startBenchCluster } from './bench-cluster.js'
import type { BenchOptions } from './bench-options.js'
import { readBenchOptions } from './bench-options.js'
import { stopChildren } from './child.js'
import { compare } from './comparisons.js'
import { median } from './figures.js'
import { describeMachine } from './machine.js'
import type { ImportFigures } from './measure-import.js'
import { measureImport } from './measure-import.js'
import { measurePages } from './measure-pages.js'
import { performancePage } from './performance-page.js'
import { printTable } from './print-table.js'
import type { Round, SizeFigures } from './size-figures.js'
import type { WrittenReleases } from './written-releases.js'
import { writeAwards, writeBatch } from './written-releases.js'

interface Written {
  readonly awards: number
  readonly register: WrittenReleases
  readonly batches: readonly WrittenReleases[]
}

const batches = 3
const page = new URL('../../docs/performance.md', import.meta.url)

async function runBench(options: BenchOptions): Promise<void> {
  const cluster = await startBenchCluster()
  const breakOff = () => {
    stopChildren()
    void cluster.close().finally(() => process.exit(130))
  }
  process.once('SIGINT', breakOff).once('SIGTERM', breakOff)
  try {
    const machine = await describeMachine(cluster.maintenance)
    console.log(`${machine.description}; load average ${machine.load.toFixed(1)}`)
    const written: Written[] = []
    for (const awards of options.sizes) written.push(await write(cluster, awards))
    const rounds: Round[] = []
    for (let round = 1; round <= options.rounds; round++) {
      console.log(`Round ${String(round)} of ${String(options.rounds)}`)
      rounds.push(await measureRound(cluster, written))
    }
    const comparisons = compare(rounds)
    console.log(`\n${printTable(options.sizes, comparisons)}`)
    if (options.writesPage) writeFileSync(page, performancePage({ ...options, machine, written, comparisons }))
    else console.log('docs/performance.md is left as it is: it holds full runs, or what --page puts there.')
  } finally {
    stopChildren()
    await cluster.close()
  }
}

async function write(cluster: BenchCluster, awards: number): Promise<Written> {
  const folder = (name: string) => path.join(cluster.folder, `${String(awards)}-${name}`)
  const register = await writeAwards(folder('register'), awards)
  console.log(
    `${String(awards)} awards: ${String(register.releases)} releases, ${register.mebibytes.toFixed(0)} MiB of packages`,
  )
  return {
    awards,
    register,
    batches: Array.from({ length: batches }, (_, at) => writeBatch(folder(`batch-${String(at)}`), awards, at)),
  }
}

async function measureRound(cluster: BenchCluster, written: readonly Written[]): Promise<Round> {
  const databases: ConnectionSettings[] = []
  try {
    const imports: ImportFigures[] = []
    for (const { awards, register } of written) {
      const settings = await cluster.createRegister(`bench_${String(awards)}`)
      databases.push(settings)
      const figures = await measureImport(cluster, settings, register)
      console.log(`  ${String(awards)} awards imported in ${figures.seconds.toFixed(1)} s`)
      imports.push(figures)
      await settle(settings)
    }
    const batchSeconds = written.map((): number[] => [])
    for (let batch = 0; batch < batches; batch++) {
      for (const [at, one] of written.entries()) {
        const [settings, releases] = [databases[at], one.batches[batch]]
        if (settings === undefined || releases === undefined) throw new Error('A register without its batch.')
        batchSeconds[at]?.push((await measureImport(cluster, settings, releases)).seconds)
      }
    }
    for (const settings of databases) await settle(settings)
    const pages = await measurePages(databases)
    return written.map(({ awards }, at) => ({
      awards,
      import: imports[at] as ImportFigures,
      batchSeconds: median(batchSeconds[at] ?? []),
      pages: pages[at] as SizeFigures['pages'],
    }))
  } finally {
    for (const settings of databases) await cluster.drop(settings)
  }
}

/** What the server's own housekeeping does within a minute or so; done here, so that it falls into no measurement. */
async function settle(settings: ConnectionSettings): Promise<void> {
  await withConnection(settings, async (client) => {
    await client.query('VACUUM (ANALYZE)')
    await client.query('CHECKPOINT')
  })
}

try {
  await runBench(readBenchOptions(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
