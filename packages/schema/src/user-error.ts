import { ReadRefused } from '@openward/registry/read/read-refused'
import { GraphQLError } from 'graphql'

/**
 * An error as the one who asked may see it: refusals with their code and words, errors of GraphQL itself as they are.
 * Null for everything else, which nobody outside should see.
 */
export function toUserError(error: GraphQLError): GraphQLError | null {
  const original = error.originalError
  if (original == null || original instanceof GraphQLError) return error
  if (!(original instanceof ReadRefused)) return null
  return new GraphQLError(original.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    extensions: { code: original.code },
  })
}
