import { readFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { buildSchema, getNamedType, GraphQLNonNull, isListType, isNonNullType, printSchema } from 'graphql'

/**
 * The public schema as an answer without errors has it. Lists and counts at the root are null only where they were
 * refused, beside an error; `ask-register.ts` throws every error, so no page ever meets such a null. A thing looked up
 * by its id is null where there is none, and stays so.
 */
function schemaWithoutErrors(): string {
  const schema = buildSchema(readFileSync(new URL('../../packages/schema/schema.graphql', import.meta.url), 'utf8'))
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { name } = getNamedType(field.type)
    const isWhole = isListType(field.type) || name.endsWith('Connection') || name === 'AwardCounts'
    if (isWhole && !isNonNullType(field.type)) field.type = new GraphQLNonNull(field.type)
  }
  return printSchema(schema)
}

/**
 * Types of what each page asks for, made from the documents of the pages and the public schema. They are not
 * committed: turbo makes them before types are checked, so they cannot fall behind the schema that is.
 */
const config: CodegenConfig = {
  schema: schemaWithoutErrors(),
  documents: ['app/**/query.ts', 'app/**/*-fragment.ts', 'app/**/acts.ts'],
  generates: {
    'app/generated/operations.ts': {
      plugins: ['typescript-operations'],
      config: {
        // `AwardsQuery`, not `AwardsQueryQuery`.
        dedupeOperationSuffix: true,
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        useTypeImports: true,
        scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', JSON: 'unknown' },
      },
    },
  },
}

export default config
