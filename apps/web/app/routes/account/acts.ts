import { refusalFragment } from '../../acts/refusal-fragment'

export const changeMyNameAct = /* GraphQL */ `
  mutation ChangeMyNameMutation($name: String, $version: Int!) {
    answer: changeMyName(name: $name, version: $version) {
      __typename
      ...RefusedAct
      ... on Account {
        email
      }
    }
  }
  ${refusalFragment}
`

export const revokeSessionAct = /* GraphQL */ `
  mutation RevokeSessionMutation($session: String!) {
    answer: revokeSession(session: $session) {
      __typename
      ...RefusedAct
      ... on Account {
        email
      }
    }
  }
  ${refusalFragment}
`

export const finishPasskeyRegistrationAct = /* GraphQL */ `
  mutation FinishPasskeyRegistrationMutation($challenge: String!, $response: String!, $name: String!) {
    answer: finishPasskeyRegistration(challenge: $challenge, response: $response, name: $name) {
      __typename
      ...RefusedAct
      ... on Account {
        email
      }
    }
  }
  ${refusalFragment}
`

export const removePasskeyAct = /* GraphQL */ `
  mutation RemovePasskeyMutation($passkey: String!) {
    answer: removePasskey(passkey: $passkey) {
      __typename
      ...RefusedAct
      ... on Account {
        email
      }
    }
  }
  ${refusalFragment}
`

export const eraseMyAccountAct = /* GraphQL */ `
  mutation EraseMyAccountMutation($email: String!) {
    answer: eraseMyAccount(email: $email) {
      __typename
      ...RefusedAct
      ... on Done {
        done
      }
    }
  }
  ${refusalFragment}
`
