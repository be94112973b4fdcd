import { refusalFragment } from '../../acts/refusal-fragment'

export const signInAct = /* GraphQL */ `
  mutation SignInMutation($linkSecret: String!, $browserSecret: String!, $browser: String) {
    answer: signIn(linkSecret: $linkSecret, browserSecret: $browserSecret, browser: $browser) {
      __typename
      ...RefusedAct
      ... on BegunSession {
        sessionSecret
        sessionEndsAt
        token
        tokenEndsAt
        isNew
      }
    }
  }
  ${refusalFragment}
`
