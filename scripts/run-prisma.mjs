// npm run prisma -- COMMAND …: Prisma's command line, with the schema engine of this repository, so that nothing is
// downloaded. Commands that need a database get DATABASE_URL, or else the embedded server's openward_development.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const database = fileURLToPath(new URL('../prisma/', import.meta.url))
const require = createRequire(new URL('../prisma/package.json', import.meta.url))
const args = process.argv.slice(2)
const withoutDatabase = ['generate', 'validate', 'format', 'version', '--version', '-v', '--help', '-h']

const server = await openServer()
const prisma = spawn(process.execPath, [require.resolve('prisma/build/index.js'), ...args], {
  cwd: database,
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(server === null ? {} : { DATABASE_URL: server.url }),
    PRISMA_SCHEMA_ENGINE_BINARY: fileURLToPath(new URL('../prisma/schema-engine.mjs', import.meta.url)),
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  },
})
// Ctrl-C reaches the child by itself; we stay to stop the server.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => prisma.kill('SIGTERM'))
prisma.on('exit', async (code) => {
  await server?.close()
  process.exitCode = code ?? 1
})

async function openServer() {
  if (process.env.DATABASE_URL || args.length === 0 || withoutDatabase.includes(args[0])) return null
  const opener = `${database}dist/open-development-server.js`
  if (!existsSync(opener)) {
    console.error('The database package is not built: run npm run build, then this command again.')
    process.exit(1)
  }
  const { openDevelopmentServer } = await import(pathToFileURL(opener).href)
  try {
    return await openDevelopmentServer(fileURLToPath(new URL('../.data/pg', import.meta.url)))
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
