import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findNpm } from './dependencies.mjs'

let folder

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'orphan-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Writes a package whose `npm start` runs a program that ends itself when it is orphaned. */
function writePackage(command) {
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ scripts: { start: command } }))
  writeFileSync(
    path.join(folder, 'program.mjs'),
    `import { whenOrphaned } from ${JSON.stringify(new URL('orphan-watch.mjs', import.meta.url).href)}
     const living = setTimeout(() => undefined, 60_000)
     whenOrphaned(() => clearTimeout(living))
     console.log(process.pid)`,
  )
}

function spawnNpm() {
  return spawn(process.execPath, [findNpm(), '--silent', 'start'], {
    cwd: folder,
    env: { ...process.env, npm_config_update_notifier: 'false' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function isRunning(processId) {
  try {
    return process.kill(processId, 0)
  } catch {
    return false
  }
}

// Some shells make way for the last command of a line, others stay between npm and the program.
test.each(['node program.mjs', 'node program.mjs; exit $?'])(
  'a program that npm runs as "%s" goes on with npm and ends when npm is killed',
  async (command) => {
    writePackage(command)
    const npm = spawnNpm()
    const [line] = await once(npm.stdout, 'data')
    const program = Number(line)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(isRunning(program)).toBe(true)

    npm.kill('SIGKILL')
    try {
      await expect.poll(() => isRunning(program), { timeout: 5000 }).toBe(false)
    } finally {
      if (isRunning(program)) process.kill(program, 'SIGKILL')
    }
  },
)
