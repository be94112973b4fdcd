import { refusalFragment } from '../../acts/refusal-fragment'

export const placeStatementAct = /* GraphQL */ `
  mutation PlaceStatementMutation($organisation: ID!, $role: MemberRole!, $subject: ID!, $text: String!) {
    answer: placeStatement(organisation: $organisation, role: $role, subject: $subject, text: $text) {
      __typename
      ...RefusedAct
      ... on AuthorityStatement {
        id
      }
    }
  }
  ${refusalFragment}
`
