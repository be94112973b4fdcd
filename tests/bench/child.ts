import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const running = new Set<ChildProcess>()

/** A process of its own for one thing that is measured or that measures. */
export interface Child {
  /** Sends one message and gives the answer to it. */
  ask<Answer>(message: unknown): Promise<Answer>
  stop(): Promise<void>
}

/** Starts one of the programs beside this file, as plain JavaScript: nothing of the bench runs in it. */
export function startChild(program: string): Child {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), [], { execArgv: [] })
  running.add(child)
  const ended = once(child, 'exit').then(() => {
    running.delete(child)
    throw new Error(`${program} ended before it answered.`)
  })
  ended.catch(() => undefined)
  return {
    ask: async <Answer>(message: unknown) => {
      const answer = once(child, 'message')
      child.send(message as object)
      const [told] = (await Promise.race([answer, ended])) as [{ answer: Answer } | { error: string }]
      if ('error' in told) throw new Error(`${program}: ${told.error}`)
      return told.answer
    },
    stop: async () => {
      if (!running.has(child)) return
      child.kill()
      await ended.catch(() => undefined)
    },
  }
}

/** Ends whatever is still running, when the run is broken off. */
export function stopChildren(): void {
  for (const child of running) child.kill()
}
