import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Services } from './services.mjs'

let folder
let diary

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'services-'))
  diary = path.join(folder, 'diary')
  writeFileSync(diary, '')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A service that writes into the diary when it starts and ends. */
function service(name) {
  const file = path.join(folder, `${name}.mjs`)
  writeFileSync(
    file,
    `import { appendFileSync } from 'node:fs'
     const write = (what) => appendFileSync(${JSON.stringify(diary)}, '${name} ' + what + ' ' + process.pid + '\\n')
     const end = () => { write('ended'); process.exit(0) }
     process.on('SIGTERM', end)
     process.on('disconnect', end)
     write('started')
     process.send({ ready: ['${name} is ready'] })`,
  )
  return [file]
}

/** The diary without the numbers of processes. */
function read() {
  return readFileSync(diary, 'utf8').replaceAll(/ \d+$/gm, '').trim().split('\n')
}

test('services come up one after the other and end in the other order', async () => {
  const services = new Services()
  expect(await services.start(service('api'))).toEqual({ ready: ['api is ready'] })
  expect(await services.start(service('web'))).toEqual({ ready: ['web is ready'] })
  services.stop()
  services.stop()
  expect(await services.ended).toBe(0)
  expect(read()).toEqual(['api started', 'web started', 'web ended', 'api ended'])
})

test('a service that fails takes the others with it, and the outcome is 1', async () => {
  const services = new Services()
  await services.start(service('api'))
  expect(await services.start(['--eval', 'process.exit(3)'])).toBeNull()
  expect(await services.ended).toBe(1)
  expect(read()).toEqual(['api started', 'api ended'])
  expect(await services.start(service('late'))).toBeNull()
})

test('services end when their launcher is killed', async () => {
  const launcher = path.join(folder, 'launcher.mjs')
  writeFileSync(
    launcher,
    `import { Services } from ${JSON.stringify(new URL('services.mjs', import.meta.url).href)}
     console.log((await new Services().start(${JSON.stringify(service('api'))})).ready)`,
  )
  const child = spawn(process.execPath, [launcher], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await expect.poll(read, { timeout: 10_000 }).toEqual(['api started', 'api ended'])
})
