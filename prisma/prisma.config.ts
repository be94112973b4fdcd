import { defineConfig } from 'prisma/config'

// Read by Prisma's command line only, which scripts/run-prisma.mjs starts with the address in DATABASE_URL.
// Without one, the commands that need no database (generate, validate, format) still work.
// eslint-disable-next-line no-restricted-syntax
const url = process.env['DATABASE_URL']

export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
  ...(url === undefined ? {} : { datasource: { url } }),
})
