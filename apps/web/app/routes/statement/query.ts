import { statementFragment } from '../../statements/statement-fragment'

export const statementQuery = /* GraphQL */ `
  query StatementQuery($id: ID!) {
    node(id: $id) {
      ... on AuthorityStatement {
        __typename
        ...StatementBeside
        versions {
          version
          text
          placedAt
        }
        award {
          __typename
          id
          title
        }
        contract {
          __typename
          id
          title
          award {
            id
          }
        }
        notice {
          __typename
          id
          title
          source
          noticeId
        }
      }
    }
  }
  ${statementFragment}
`
