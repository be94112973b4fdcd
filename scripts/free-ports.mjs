import { once } from 'node:events'
import { createServer } from 'node:net'
import { LaunchError } from './launch-error.mjs'

/** Throws when one of the ports, `{ name, port }` with `name` the setting that changes it, is taken or named twice. */
export async function requireFreePorts(ports) {
  for (const [position, { name, port }] of ports.entries()) {
    const same = ports.slice(0, position).find((earlier) => earlier.port === port && port !== 0)
    if (same !== undefined) {
      throw new LaunchError(`${same.name} and ${name} are both ${port}: set one of them to another number.`)
    }
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new LaunchError(`${name} is not a port: set it to a number from 1 to 65535.`)
    }
    if (await isTaken(port)) {
      throw new LaunchError(
        `Port ${port} is taken: end the program that listens there (perhaps another npm start), or choose another with ${name}=${port + 10} npm start.`,
      )
    }
  }
}

async function isTaken(port) {
  // On all addresses and on the one we use: some systems let both be listened on at once.
  for (const host of [undefined, '127.0.0.1']) {
    const probe = createServer()
    try {
      probe.listen(port, host)
      await once(probe, 'listening')
    } catch (error) {
      if (error.code === 'EADDRINUSE') return true
      if (error.code === 'EACCES')
        throw new LaunchError(`Port ${port} is not ours to listen on: choose one above 1023.`)
      throw error
    } finally {
      probe.close()
    }
  }
  return false
}
