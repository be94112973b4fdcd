// npm run print-schema: writes schema.graphql, which is committed and compared by a test.
import { writeFileSync } from 'node:fs'
import { printedSchema } from './schema.js'

writeFileSync(new URL('../schema.graphql', import.meta.url), printedSchema())
