import { runOrThrow } from './run-program.mjs'
import { turboArguments, turboEnvironment } from './turbo.mjs'

/** Builds every workspace that has changed since it was last built. Says so when it takes long enough to be noticed. */
export async function build(say) {
  const notice = setTimeout(() => say('Building. The first time this takes a minute.'), 1500)
  try {
    await runOrThrow(turboArguments(['build']), 'The build failed: see above.', { env: turboEnvironment })
  } finally {
    clearTimeout(notice)
  }
}
