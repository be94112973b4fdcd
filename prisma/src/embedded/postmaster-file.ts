import { readFileSync } from 'node:fs'

/** What a running server writes about itself into its data directory. */
export interface Postmaster {
  readonly processId: number
  readonly port: number
  /** False while it starts, recovers or stops. */
  readonly ready: boolean
}

/** Reads `postmaster.pid`. Null when there is none, or when the server has only begun to write it. */
export function readPostmasterFile(file: string): Postmaster | null {
  let lines: string[]
  try {
    lines = readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  const [processId, , , port, , , , state] = lines
  if (processId === undefined || port === undefined) return null
  return { processId: Math.abs(Number(processId)), port: Number(port), ready: state?.trim() === 'ready' }
}
