import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Whether a process of this number is running, be it ours or somebody else's. */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Whether the process is a PostgreSQL server over this data directory. A number that a crash left behind in a file
 * may since have been given to another program.
 */
export function isServerOver(processId: number, cluster: string): boolean {
  if (!isRunning(processId)) return false
  const command = commandOf(processId)
  // Where the command cannot be told we believe the file: to take a living server for a dead one would be worse.
  return command === null || (command.includes('postgres') && command.includes(cluster))
}

function commandOf(processId: number): string | null {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${String(processId)}/cmdline`, 'utf8')
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(processId)], { encoding: 'utf8', stdio: 'pipe' })
  } catch {
    return null
  }
}

/**
 * When the process started, in the system's own words: only for telling it from a later one with the same number. Empty
 * when there is no such process or the system does not say.
 */
export function startOfProcess(processId: number): string {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(processId)], { encoding: 'utf8', stdio: 'pipe' }).trim()
    }
    const status = readFileSync(`/proc/${String(processId)}/stat`, 'utf8')
    // The second field, the program's name in brackets, may itself hold spaces and brackets; the start is the 22nd.
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** Waits until `condition` gives something, asking every few milliseconds; null when the time is over. */
export async function waitFor<T>(milliseconds: number, condition: () => T | null): Promise<T | null> {
  const end = Date.now() + milliseconds
  for (;;) {
    const found = condition()
    if (found !== null) return found
    if (Date.now() > end) return null
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}
