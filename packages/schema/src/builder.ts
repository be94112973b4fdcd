import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import { judge } from '@openward/registry/acts/caller'
import type { ActName } from '@openward/vocabulary/act'
import { GraphQLError } from 'graphql'
import { countComplexity, pageComplexity } from './complexity.js'
import type { WholeList } from './connection.js'
import type { ApiContext } from './context.js'
import { encodeGlobalId } from './global-id.js'

export interface SchemaTypes {
  Context: ApiContext
  AuthScopes: { mayDo: ActName }
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  Connection: WholeList
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
    Decimal: { Input: string; Output: string }
  }
}

/** More than any page of this register's own web asks for; see `complexity.ts` for how a question is weighed. */
export const complexityLimit = 10_000

/** Fields in fields. The standard introspection query has 13. */
export const depthLimit = 14

export const builder = new SchemaBuilder<SchemaTypes>({
  // The errors before the scopes: a refusal by a scope is then answered as a member of the union as well.
  plugins: [ErrorsPlugin, ScopeAuthPlugin, ComplexityPlugin, RelayPlugin],
  scopeAuth: { authScopes: ({ caller }) => ({ mayDo: (act) => judge(caller, act) === 'ALLOWED' }) },
  errors: {
    directResult: true,
    defaultUnionOptions: { name: ({ fieldName }) => `${fieldName[0]?.toUpperCase() ?? ''}${fieldName.slice(1)}Result` },
  },
  defaultFieldNullability: false,
  complexity: {
    limit: { complexity: complexityLimit, depth: depthLimit },
    defaultComplexity: 1,
    defaultListMultiplier: 4,
    complexityError: (kind, result) =>
      new GraphQLError(
        kind === 'Depth'
          ? `The question is ${String(result.depth)} levels deep; at most ${String(depthLimit)} are answered.`
          : `The question weighs ${String(result.complexity)}; at most ${String(complexityLimit)} is answered. ` +
              'Ask for smaller pages or fewer fields.',
        { extensions: { code: 'TOO_COMPLEX' } },
      ),
  },
  relay: {
    cursorType: 'String',
    encodeGlobalID: (typename, id) => encodeGlobalId(typename, String(id)),
    nodeTypeOptions: { description: 'Anything that has an address of its own in this register.' },
    idFieldOptions: {
      description:
        'Its address in this register, the same in every register that holds the same records. Opaque: do not take it apart.',
    },
    // Fields of our own in node.ts: those of the plugin throw at an id that names no type.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'Whether more follows after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether something comes before this page.' },
    startCursorFieldOptions: {
      description: 'Cursor of the first row, to be given as `before`; null on an empty page.',
    },
    endCursorFieldOptions: { description: 'Cursor of the last row, to be given as `after`; null on an empty page.' },
    firstArgOptions: { description: 'How many rows from the start, 0 to 100; 20 where neither end is named.' },
    lastArgOptions: { description: 'How many rows from the end, 0 to 100. Not together with `first`.' },
    afterArgOptions: { description: 'Only rows after this cursor, in the order of the list.' },
    beforeArgOptions: { description: 'Only rows before this cursor, in the order of the list.' },
    // The connection is weighed by the size of its page already: its lists must not multiply once more.
    edgesFieldOptions: {
      description: 'The rows of the page, each with its cursor.',
      complexity: { field: 0, multiplier: 1 },
    },
    nodesOnConnection: { description: 'The rows of the page.', complexity: { field: 0, multiplier: 1 } },
    cursorFieldOptions: {
      description: 'The place of the row in the list, to be given as `after` or `before`. Opaque.',
    },
    nodeFieldOptions: { description: 'The row itself.', complexity: 0 },
    pageInfoFieldOptions: { description: 'Where the page stands in its list.' },
    defaultConnectionFieldOptions: { complexity: pageComplexity },
  },
})

builder.queryType({
  description:
    'Everything the register can be asked. Where nothing else is asked for, lists are about health services in England.',
})

builder.mutationType({
  description:
    'Everything that can be done, one act in a request. Each answers with what came of it or with a refusal: ask for ' +
    '`... on Refusal { code message }`. Who may do what is one table, `docs/who-may-do-what.md`. With a header ' +
    '`Idempotency-Key` a repeated request is done once.',
})

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many rows the whole list has, on all pages together.',
    complexity: countComplexity,
    resolve: (connection) => connection.countAll(),
  }),
)
