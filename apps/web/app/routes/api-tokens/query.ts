export const apiTokensQuery = /* GraphQL */ `
  query ApiTokensQuery {
    me {
      staffRoles
      apiTokens {
        id
        name
        prefix
        scopes
        createdAt
        endsAt
        lastUsedOn
        revokedAt
      }
    }
  }
`
