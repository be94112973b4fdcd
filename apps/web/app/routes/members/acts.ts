import { refusalFragment } from '../../acts/refusal-fragment'

export const inviteMemberAct = /* GraphQL */ `
  mutation InviteMemberMutation($organisation: ID!, $role: MemberRole!, $email: String!) {
    answer: inviteMember(organisation: $organisation, role: $role, email: $email) {
      __typename
      ...RefusedAct
      ... on Invitation {
        id
      }
    }
  }
  ${refusalFragment}
`

export const withdrawInvitationAct = /* GraphQL */ `
  mutation WithdrawInvitationMutation($invitation: ID!) {
    answer: withdrawInvitation(invitation: $invitation) {
      __typename
      ...RefusedAct
      ... on Invitation {
        id
      }
    }
  }
  ${refusalFragment}
`

export const removeMemberAct = /* GraphQL */ `
  mutation RemoveMemberMutation($membership: ID!, $reason: String!) {
    answer: removeMember(membership: $membership, reason: $reason) {
      __typename
      ...RefusedAct
      ... on Membership {
        id
      }
    }
  }
  ${refusalFragment}
`
