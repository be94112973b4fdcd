import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const start = fileURLToPath(new URL('start.mjs', import.meta.url))

test('npm start with a taken port ends at once with one line and the exit code 1', async () => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = String(server.address().port)
  const child = spawn(process.execPath, [start], {
    env: { ...process.env, API_PORT: '0', WEB_PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  expect(child.exitCode).toBe(1)
  expect(output).toBe('')
  expect(errors).toMatch(new RegExp(`^Port ${port} is taken: [^\\n]*\\n$`))
  server.close()
})
