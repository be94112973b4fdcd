import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const pause = 1000

/**
 * Calls `stop` once npm, which runs this program, has ended. npm passes signals on, but when it is killed we would go
 * on unseen.
 */
export function whenOrphaned(stop) {
  const parent = process.ppid
  // npm runs a shell, and the shell us: it is the shell's parent that tells whether npm is still there. A shell that
  // made way for us leaves npm as our parent, whose own parent may well end while npm goes on.
  const grandparent = isShellOfNpm(parent) ? parentOf(parent) : null
  const watch = setInterval(() => {
    if (process.ppid === parent && (grandparent === null || parentOf(parent) === grandparent)) return
    clearInterval(watch)
    stop()
  }, pause)
  watch.unref()
}

/** Whether the process is the shell to which npm gave the line of the script. */
function isShellOfNpm(processId) {
  const script = process.env.npm_lifecycle_script
  return script !== undefined && script !== '' && commandOf(processId).includes(script)
}

function commandOf(processId) {
  return ask(processId, 'cmdline', 'args=')
}

/** The number of the process's parent; NaN when there is no such process. */
function parentOf(processId) {
  const answer = ask(processId, 'stat', 'ppid=')
  // Linux: behind the program's name in brackets, which may itself hold spaces and brackets, stand state and parent.
  return Number.parseInt(answer.replace(/^.*\) \S+ /s, ''), 10)
}

/** What the system says about a process, from Linux's file or, elsewhere, ps's column; empty when it is gone. */
function ask(processId, file, column) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${processId}/${file}`, 'utf8')
    return execFileSync('ps', ['-ww', '-o', column, '-p', String(processId)], { encoding: 'utf8', stdio: 'pipe' })
  } catch {
    return ''
  }
}
