// In every test process: no connection leaves this machine. A test that needed one would pass or fail with the weather.
import dns from 'node:dns'
import net from 'node:net'

/** Whether a host stands for this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

class ClosedNetworkError extends Error {
  override readonly name = 'ClosedNetworkError'

  constructor(host: string) {
    super(`Tests may not reach out to ${host}: only to this machine.`)
  }
}

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]): net.Socket {
  const host = targetHost(args)
  if (host !== null && !isLoopback(host)) throw new ClosedNetworkError(host)
  return Reflect.apply(connect, this, args)
}

const lookup = dns.lookup
dns.lookup = Object.assign((...args: unknown[]): void => {
  const host = String(args[0])
  if (!isLoopback(host)) throw new ClosedNetworkError(host)
  Reflect.apply(lookup, dns, args)
}, lookup)

/** The host of a call of `connect`; null for a socket file. */
function targetHost(args: unknown[]): string | null {
  // Node's own callers hand over their arguments already sorted, as one array.
  const [target, host] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args
  if (typeof target === 'object' && target !== null) {
    const options = target as { path?: string; host?: string }
    return options.path === undefined ? (options.host ?? 'localhost') : null
  }
  if (typeof target === 'string' && Number.isNaN(Number(target))) return null
  return typeof host === 'string' ? host : 'localhost'
}
