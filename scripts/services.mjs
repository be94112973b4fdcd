import { spawn } from 'node:child_process'
import { root } from './repository.mjs'

// A service is a Node program with a channel to us: it sends one message { ready: […lines to print], address } once it
// serves, and ends in good order at SIGTERM, or when the channel closes because we were killed. A terminal's Ctrl-C reaches
// services too; they leave it to us, who end them in order.

// An embedded database takes some seconds at most to write out what it holds.
const patience = 40_000

/** The services of one `npm start`: they come up one after the other, and end together. */
export class Services {
  #running = []
  #stopping = false
  #exitCode = 0
  #resolveEnded

  /** Resolves to the exit code when all services have ended. */
  ended = new Promise((resolve) => (this.#resolveEnded = resolve))

  /** Starts a service and resolves to the message it sends when ready; null when it ends before. */
  start(args, env = {}) {
    if (this.#stopping) return Promise.resolve(null)
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    this.#running.push(child)
    return new Promise((resolve) => {
      child.on('message', (message) => {
        if (Array.isArray(message?.ready)) resolve(message)
      })
      child.on('exit', (code) => {
        this.#running.splice(this.#running.indexOf(child), 1)
        resolve(null)
        // None ends by itself: the others are of no use without it.
        if (!this.#stopping && code !== 0) this.#exitCode = 1
        this.stop()
      })
    })
  }

  /** Ends all services, the last started first. Can be called again. */
  stop() {
    this.#stopping = true
    const last = this.#running.at(-1)
    if (last === undefined) {
      this.#resolveEnded(this.#exitCode)
      return
    }
    last.kill('SIGTERM')
    setTimeout(() => last.kill('SIGKILL'), patience).unref()
  }
}
