/** A statement of a provider or commissioner, as it stands beside a record. */
export const statementFragment = /* GraphQL */ `
  fragment StatementBeside on AuthorityStatement {
    id
    role
    text
    placedAt
    revisedAt
    withdrawnAt
    withdrawReason
    version
    organisation {
      __typename
      id
      name
    }
  }
`
