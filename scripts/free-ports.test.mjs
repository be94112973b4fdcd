import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { requireFreePorts } from './free-ports.mjs'

async function listen(host) {
  const server = createServer()
  server.listen(0, host)
  await once(server, 'listening')
  return server
}

test.each(['127.0.0.1', undefined])('a port taken on %s is told with the setting that changes it', async (host) => {
  const server = await listen(host)
  const { port } = server.address()
  await expect(requireFreePorts([{ name: 'WEB_PORT', port }])).rejects.toThrow(
    `Port ${port} is taken: end the program that listens there (perhaps another npm start), or choose another with WEB_PORT=${port + 10} npm start.`,
  )
  server.close()
  await once(server, 'close')
  await expect(requireFreePorts([{ name: 'WEB_PORT', port }])).resolves.toBeUndefined()
})

test('what is no port is told', async () => {
  await expect(requireFreePorts([{ name: 'API_PORT', port: Number('four') }])).rejects.toThrow('API_PORT is not a port')
})

test('one port for two things is told, and 0 may stand for two', async () => {
  const both = (port) => [
    { name: 'API_PORT', port },
    { name: 'WEB_PORT', port },
  ]
  await expect(requireFreePorts(both(49_151))).rejects.toThrow(
    'API_PORT and WEB_PORT are both 49151: set one of them to another number.',
  )
  await expect(requireFreePorts(both(0))).resolves.toBeUndefined()
})
