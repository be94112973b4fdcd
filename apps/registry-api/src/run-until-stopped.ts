import { untilStopped } from './until-stopped.js'

/**
 * Runs work that can be broken off when this process is asked to end. Returns its exit code, or 1 where it was broken
 * off, which is said on standard error.
 *
 * @param whatNow what brings the work to its end later
 */
export async function runUntilStopped(
  work: (signal: AbortSignal) => Promise<number>,
  whatNow: string,
): Promise<number> {
  const stopping = new AbortController()
  void untilStopped().then(() => {
    stopping.abort()
  })
  try {
    return await work(stopping.signal)
  } catch (error) {
    if (!stopping.signal.aborted) throw error
    console.error(`Stopped before the end. ${whatNow}`)
    return 1
  }
}
