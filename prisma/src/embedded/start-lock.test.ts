import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withStartLock } from './start-lock.js'

const loader = fileURLToPath(import.meta.resolve('tsx'))
const source = new URL('start-lock.ts', import.meta.url).href

let folder: string
let lock: string
const children: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), `openward-test-${String(process.pid)}-`))
  lock = path.join(folder, 'lock')
})

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Starts a process that takes the lock, prints "entered" and keeps it; `before` runs in it first. */
function startHolder(before = ''): ChildProcess & { stdout: NodeJS.ReadableStream } {
  const program = path.join(folder, `holder-${String(children.length)}.mts`)
  writeFileSync(
    program,
    `${before}
     const { withStartLock } = await import(${JSON.stringify(source)})
     await withStartLock(${JSON.stringify(lock)}, async () => {
       console.log('entered')
       await new Promise((resolve) => setTimeout(resolve, 60_000))
     })`,
  )
  const child = spawn(process.execPath, ['--import', loader, program], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  return child
}

async function leaveLockOfDeadProcess(): Promise<void> {
  const child = startHolder()
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

test('those who want the lock get it one after the other', async () => {
  let inside = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++inside)
    await pause(20)
    inside--
  }
  await Promise.all([1, 2, 3, 4].map(() => withStartLock(lock, work)))
  expect([inside, most]).toEqual([0, 1])
})

test('the lock of a process that died is taken over', async () => {
  await leaveLockOfDeadProcess()
  expect(await withStartLock(lock, () => Promise.resolve('ours'), 5000)).toBe('ours')
  expect(await withStartLock(lock, () => Promise.resolve('ours again'), 5000)).toBe('ours again')
})

test('who saw the dead owner and comes late does not take away the lock of who was quicker', async () => {
  await leaveLockOfDeadProcess()
  // After it has found that the owner is dead, this process stands still until the file "go" is there.
  const go = JSON.stringify(path.join(folder, 'go'))
  const late = startHolder(
    `import { existsSync } from 'node:fs'
     const kill = process.kill
     process.kill = (...args) => {
       try { return kill.apply(process, args) } catch (error) {
         if (!existsSync(${go})) console.log('found it dead')
         while (!existsSync(${go})) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
         throw error
       }
     }`,
  )
  let said = ''
  late.stdout.on('data', (chunk) => (said += String(chunk)))
  await expect.poll(() => said, { timeout: 10_000 }).toBe('found it dead\n')
  await withStartLock(lock, async () => {
    writeFileSync(path.join(folder, 'go'), '')
    await pause(500)
    expect(said).toBe('found it dead\n')
  })
  await expect.poll(() => said, { timeout: 10_000 }).toBe('found it dead\nentered\n')
})

test('a file left empty stands in nobody’s way', async () => {
  for (const file of [lock, `${lock}.1`]) writeFileSync(file, '')
  expect(await withStartLock(lock, () => Promise.resolve('ours'), 1000)).toBe('ours')
})

test('a living owner is named when the waiting is over', async () => {
  const child = startHolder()
  await once(child.stdout, 'data')
  await expect(withStartLock(lock, () => Promise.resolve(), 100)).rejects.toMatchObject({
    code: 'DATA_DIRECTORY_IN_USE',
    message: expect.stringContaining(`Another process (${String(child.pid)})`) as string,
  })
})

test.skipIf(!existsSync('/proc/self/stat'))(
  'a number that another process bears by now does not stand for the owner',
  async () => {
    writeFileSync(`${lock}.1`, `${String(process.pid)} 1`)
    expect(await withStartLock(lock, () => Promise.resolve('ours'), 1000)).toBe('ours')
  },
)
