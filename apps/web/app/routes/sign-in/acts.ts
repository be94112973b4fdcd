import { refusalFragment } from '../../acts/refusal-fragment'

export const askForSignInLinkAct = /* GraphQL */ `
  mutation AskForSignInLinkMutation($email: String!, $browserSecret: String!) {
    answer: askForSignInLink(email: $email, browserSecret: $browserSecret) {
      __typename
      ...RefusedAct
      ... on SignInLinkAsked {
        endsAt
      }
    }
  }
  ${refusalFragment}
`

export const finishPasskeySignInAct = /* GraphQL */ `
  mutation FinishPasskeySignInMutation(
    $challenge: String!
    $browserSecret: String!
    $response: String!
    $browser: String
  ) {
    answer: finishPasskeySignIn(
      challenge: $challenge
      browserSecret: $browserSecret
      response: $response
      browser: $browser
    ) {
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
