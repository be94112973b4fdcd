// An import that is killed in the middle, and is then run again.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { formatDatabaseUrl } from '@openward/database/connection-settings'
import { writeRegister } from '@openward/sample/write-register'
import { afterAll, expect, test } from 'vitest'
import { root } from '../repository/source-files.js'
import { makeFolder } from './made-up-releases.js'
import { allAgrees, recount } from './recount.js'
import { dumpRegister } from './register-dump.js'
import type { TestRegister } from './registers.js'
import { openTestRegister } from './registers.js'

const folder = makeFolder()

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function startImport(register: TestRegister, paths: readonly string[]) {
  const openward = path.join(root, 'apps/registry-api/openward.mjs')
  return spawn(process.execPath, [openward, 'import', ...paths, '--register', 'sample', '--batch', '10'], {
    env: {
      PATH: path.dirname(process.execPath),
      DATABASE_URL: formatDatabaseUrl(register.database.settings),
      OPENWARD_BUILD: 'off',
    },
    stdio: 'ignore',
  })
}

async function countNotices(register: TestRegister): Promise<number> {
  const { rows } = await register.database.pool.query<{ notices: number }>(
    'SELECT count(*)::int AS notices FROM notice',
  )
  return rows[0]?.notices ?? 0
}

test.each([20, 150])(
  'an import that was killed after %i notices is finished by running it again',
  async (notices) => {
    const { releases } = await writeRegister(folder, { seed: 5 })
    await using whole = await openTestRegister('SAMPLE')
    await whole.import([folder])
    await using register = await openTestRegister('SAMPLE')
    const killed = startImport(register, [folder])
    const ended = once(killed, 'exit')
    while (killed.exitCode === null && (await countNotices(register)) < notices) await sleep(2)
    killed.kill('SIGKILL')
    await ended
    const partial = await countNotices(register)
    expect(partial).toBeGreaterThanOrEqual(notices)
    expect(partial).toBeLessThan(releases)

    const again = startImport(register, [folder])
    expect(await once(again, 'exit')).toEqual([0, null])
    expect(await dumpRegister(register.database.pool)).toEqual(await dumpRegister(whole.database.pool))
    expect(await recount(register.database.pool)).toEqual(allAgrees)
    const { rows } = await register.database.pool.query(
      'SELECT status, finished_at IS NULL AS open FROM import_run ORDER BY started_at',
    )
    expect(rows).toEqual([
      { status: 'FAILED', open: true },
      { status: 'DONE', open: false },
    ])
  },
  120_000,
)
