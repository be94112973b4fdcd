import { refusalFragment } from '../acts/refusal-fragment'

export const renewSessionAct = /* GraphQL */ `
  mutation RenewSessionMutation($sessionSecret: String!) {
    answer: renewSession(sessionSecret: $sessionSecret) {
      __typename
      ...RefusedAct
      ... on SessionToken {
        token
        tokenEndsAt
      }
    }
  }
  ${refusalFragment}
`

export const signOutAct = /* GraphQL */ `
  mutation SignOutMutation($sessionSecret: String!) {
    answer: signOut(sessionSecret: $sessionSecret) {
      __typename
      ...RefusedAct
      ... on Done {
        done
      }
    }
  }
  ${refusalFragment}
`
