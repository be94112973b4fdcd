// The command `openward serve` as a process of its own: how it comes up, and that nothing of it is left.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../repository/source-files.js'

const openward = path.join(root, 'apps/registry-api/openward.mjs')

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), `openward-test-${String(process.pid)}-`))
  chmodSync(folder, 0o755)
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function run(
  environment: Record<string, string> = {},
): ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream } {
  const child = spawn(process.execPath, [openward, 'serve'], {
    env: {
      PATH: String(path.dirname(process.execPath)),
      API_PORT: '0',
      OPENWARD_BUILD: 'off',
      EMBEDDED_SERVER_FOLDER: folder,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return child
}

function databaseIsRunning(): boolean {
  return existsSync(path.join(folder, 'cluster', 'postmaster.pid'))
}

async function addressOf(child: { stdout: NodeJS.ReadableStream }): Promise<string> {
  let seen = ''
  for await (const chunk of child.stdout) {
    seen += String(chunk)
    const address = /http:\S+(?=\/graphql)/.exec(seen)
    if (address !== null) return address[0]
  }
  throw new Error(`The server ended before it said where it serves: ${seen}`)
}

test.each(['SIGTERM', 'SIGINT'] as const)('the API serves until %s, then stops with its database', async (signal) => {
  const child = run()
  const address = await addressOf(child)
  const health = await fetch(`${address}/health`)
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
  expect(databaseIsRunning()).toBe(true)

  child.kill(signal)
  child.kill(signal)
  const [code] = (await once(child, 'exit')) as [number | null]
  expect(code).toBe(0)
  expect(databaseIsRunning()).toBe(false)
})

test.each([
  ['a database address that is none', { DATABASE_URL: 'nonsense' }, 1, 'DATABASE_URL is not the address'],
  ['a database that is not there', { DATABASE_URL: 'postgresql://ann@127.0.0.1:1/care' }, 1, 'cannot be reached'],
  ['a database address that cannot be decoded', { DATABASE_URL: 'postgresql://u:p%zz@h/d' }, 1, 'holds a % that'],
  ['a folder that cannot be made', { EMBEDDED_SERVER_FOLDER: '/dev/null/pg' }, 1, 'The folder /dev/null/pg'],
  ['a port that is none', { API_PORT: 'four' }, 2, 'API_PORT'],
])('%s ends the command with one line and no success', async (_what, environment, code, problem) => {
  const child = run(environment)
  const [errors] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect(child.exitCode).toBe(code)
  expect(errors).toMatch(/^[^\n]+\n$/)
  expect(errors).toContain(problem)
  expect(databaseIsRunning()).toBe(false)
})
