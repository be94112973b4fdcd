import type { CodegenConfig } from '@graphql-codegen/cli'

/**
 * Types of what each page asks for, made from the documents of the pages and the public schema. They are not
 * committed: turbo makes them before types are checked, so they cannot fall behind the schema that is.
 */
const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  documents: ['app/**/query.ts', 'app/**/*-fragment.ts'],
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
