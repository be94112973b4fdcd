import { isBuilt, isThere, markBuilt } from './build-stamp.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { runOrThrow } from './run-program.mjs'
import { turboArguments, turboEnvironment } from './turbo.mjs'

/** Builds every workspace that has changed since it was last built. Says so when it takes long enough to be noticed. */
export async function build(say, filter = []) {
  const begun = Date.now()
  const notice = setTimeout(() => say('Building. The first time this takes a minute.'), 1500)
  try {
    await runOrThrow(turboArguments(['build', ...filter]), 'The build failed: see above.', { env: turboEnvironment })
    markBuilt(begun)
  } finally {
    clearTimeout(notice)
  }
}

/**
 * Builds the command `openward`, and what it needs, unless it is built from the sources as they are. Tests, whose other
 * parts use what is there, set OPENWARD_BUILD=off: then only a command that is missing is built.
 */
export async function ensureCommandBuilt(say) {
  if (process.env.OPENWARD_BUILD === 'off' ? isThere() : isBuilt()) return
  await ensureDependencies(say)
  await build(say, ['--filter=@openward/registry-api...'])
}
