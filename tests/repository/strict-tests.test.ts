// What holds for all tests is itself tested: the network is closed, and a warning fails.
import { execFile } from 'node:child_process'
import dns from 'node:dns'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import net from 'node:net'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from './source-files.js'

test('a request to another machine is refused before it leaves', async () => {
  const failure: unknown = await fetch('http://192.0.2.1/').catch((error: unknown) => (error as Error).cause)
  expect(failure).toMatchObject({ name: 'ClosedNetworkError' })
  expect(() => net.connect(443, 'example.org')).toThrow('only to this machine')
  expect(() => {
    dns.lookup('example.org', () => undefined)
  }).toThrow('only to this machine')
})

test('a request to this machine is answered', async () => {
  const server = createServer((_request, response) => response.end('here'))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const response = await fetch(`http://localhost:${String((server.address() as AddressInfo).port)}/`)
  expect(await response.text()).toBe('here')
  server.close()
})

test.each([
  ['console.warn', "console.warn('careful')"],
  ['console.error', "console.error('wrong')"],
  ['a warning of the process', "process.emitWarning('old'); await new Promise((resolve) => setTimeout(resolve, 20))"],
  ['nothing', '', 0],
])('a test with %s ends a run as it should', async (_what, statement, expected = 1) => {
  const cache = path.join(root, 'node_modules/.cache/openward')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(path.join(cache, 'strict-'))
  writeFileSync(
    path.join(folder, 'one.test.ts'),
    `import { test } from 'vitest'\ntest('one', async () => { ${statement} })\n`,
  )
  writeFileSync(
    path.join(folder, 'vitest.config.mjs'),
    `export default { test: { setupFiles: ${JSON.stringify([path.join(root, 'tests/environment/no-warnings.ts')])} } }`,
  )
  const code = await new Promise((resolve) => {
    const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
    execFile(process.execPath, [vitest, 'run', '--root', folder], (error) => {
      resolve(error?.code ?? 0)
    })
  })
  rmSync(folder, { recursive: true })
  expect(code).toBe(expected)
})
