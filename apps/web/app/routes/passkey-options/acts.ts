import { refusalFragment } from '../../acts/refusal-fragment'

export const startPasskeySignInAct = /* GraphQL */ `
  mutation StartPasskeySignInMutation($browserSecret: String!) {
    answer: startPasskeySignIn(browserSecret: $browserSecret) {
      __typename
      ...RefusedAct
      ... on PasskeyOptions {
        challenge
        options
      }
    }
  }
  ${refusalFragment}
`

export const startPasskeyRegistrationAct = /* GraphQL */ `
  mutation StartPasskeyRegistrationMutation {
    answer: startPasskeyRegistration {
      __typename
      ...RefusedAct
      ... on PasskeyOptions {
        challenge
        options
      }
    }
  }
  ${refusalFragment}
`
