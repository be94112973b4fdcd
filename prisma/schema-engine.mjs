#!/usr/bin/env node
// Prisma's command line runs this file in place of its native schema engine (PRISMA_SCHEMA_ENGINE_BINARY), which it
// would otherwise download. See docs/decisions/0002-schema-engine.md.
const program = new URL('dist/schema-engine/command.js', import.meta.url)

try {
  const { runSchemaEngine } = await import(program.href)
  process.exitCode = await runSchemaEngine(process.argv.slice(2))
} catch (error) {
  console.error(error.code === 'ERR_MODULE_NOT_FOUND' ? 'The schema engine is not built: run npm run build.' : error)
  process.exitCode = 1
}
