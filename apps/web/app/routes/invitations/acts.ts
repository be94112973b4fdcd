import { refusalFragment } from '../../acts/refusal-fragment'

export const acceptInvitationAct = /* GraphQL */ `
  mutation AcceptInvitationMutation($invitation: ID!) {
    answer: acceptInvitation(invitation: $invitation) {
      __typename
      ...RefusedAct
      ... on Membership {
        id
      }
    }
  }
  ${refusalFragment}
`

export const declineInvitationAct = /* GraphQL */ `
  mutation DeclineInvitationMutation($invitation: ID!) {
    answer: declineInvitation(invitation: $invitation) {
      __typename
      ...RefusedAct
      ... on Invitation {
        id
      }
    }
  }
  ${refusalFragment}
`
