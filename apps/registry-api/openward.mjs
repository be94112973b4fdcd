#!/usr/bin/env node
// The command `openward`. npm links it into node_modules/.bin before anything is built, so this file is not compiled:
// it installs and builds what is missing or older than its sources, then hands over to src/command.ts.
import { ensureCommandBuilt } from '../../scripts/build.mjs'
import { reportAndFail } from '../../scripts/launch-error.mjs'
import { requireNodeVersion } from '../../scripts/node-version.mjs'

const program = new URL('dist/command.js', import.meta.url)
// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1))
// Standard output belongs to the command.
const say = (line) => console.error(line)

try {
  requireNodeVersion()
  await ensureCommandBuilt(say)
  const { runCommand } = await import(program.href)
  process.exitCode = await runCommand(process.argv.slice(2))
} catch (error) {
  reportAndFail(error)
} finally {
  // The channel to a launcher would keep this process alive.
  process.disconnect?.()
}
