import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { LaunchError } from './launch-error.mjs'
import { root } from './repository.mjs'

/**
 * Runs a Node program in the root of the repository and waits for it. When this process is told to end, so is the
 * program.
 *
 * `quiet` keeps back what the program prints, unless it fails. Resolves to `{ code, milliseconds }`, where code is
 * 0 for success.
 */
export function runProgram(args, { quiet = false, env = {} } = {}) {
  const started = Date.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    const output = []
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))
    const end = (signal) => {
      child.kill(signal)
      process.exit(signal === 'SIGINT' ? 130 : 143)
    }
    process.on('SIGINT', end)
    process.on('SIGTERM', end)
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('SIGINT', end)
      process.off('SIGTERM', end)
      // Standard error, so that the output of a command that had to be built first stays clean.
      if (code !== 0) process.stderr.write(Buffer.concat(output))
      resolve({ code: code ?? 1, milliseconds: Date.now() - started })
    })
  })
}

/** As runProgram, quietly; throws a LaunchError that begins with `failure` when the program fails. */
export async function runOrThrow(args, failure, options = {}) {
  const { code } = await runProgram(args, { quiet: true, ...options })
  if (code !== 0) throw new LaunchError(failure)
}
