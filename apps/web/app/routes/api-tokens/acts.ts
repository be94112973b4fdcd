import { refusalFragment } from '../../acts/refusal-fragment'

export const createApiTokenAct = /* GraphQL */ `
  mutation CreateApiTokenMutation($name: String!, $scopes: [TokenScope!]!, $endsOn: Date!) {
    answer: createApiToken(name: $name, scopes: $scopes, endsOn: $endsOn) {
      __typename
      ...RefusedAct
      ... on MadeApiToken {
        secret
        apiToken {
          id
          name
        }
      }
    }
  }
  ${refusalFragment}
`

export const revokeApiTokenAct = /* GraphQL */ `
  mutation RevokeApiTokenMutation($token: String!) {
    answer: revokeApiToken(token: $token) {
      __typename
      ...RefusedAct
      ... on ApiToken {
        id
      }
    }
  }
  ${refusalFragment}
`
