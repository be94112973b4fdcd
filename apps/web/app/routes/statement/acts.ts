import { refusalFragment } from '../../acts/refusal-fragment'

export const reviseStatementAct = /* GraphQL */ `
  mutation ReviseStatementMutation($statement: ID!, $text: String!, $version: Int!) {
    answer: reviseStatement(statement: $statement, text: $text, version: $version) {
      __typename
      ...RefusedAct
      ... on AuthorityStatement {
        id
      }
    }
  }
  ${refusalFragment}
`

export const withdrawStatementAct = /* GraphQL */ `
  mutation WithdrawStatementMutation($statement: ID!, $reason: String!, $version: Int!) {
    answer: withdrawStatement(statement: $statement, reason: $reason, version: $version) {
      __typename
      ...RefusedAct
      ... on AuthorityStatement {
        id
      }
    }
  }
  ${refusalFragment}
`
