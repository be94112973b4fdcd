import { refusalFragment } from '../../acts/refusal-fragment'

export const leaveOrganisationAct = /* GraphQL */ `
  mutation LeaveOrganisationMutation($membership: ID!, $evenAsLast: Boolean!) {
    answer: leaveOrganisation(membership: $membership, evenAsLast: $evenAsLast) {
      __typename
      ...RefusedAct
      ... on Membership {
        id
      }
    }
  }
  ${refusalFragment}
`

export const withdrawClaimAct = /* GraphQL */ `
  mutation WithdrawClaimMutation($claim: ID!) {
    answer: withdrawClaim(claim: $claim) {
      __typename
      ...RefusedAct
      ... on MembershipClaim {
        id
      }
    }
  }
  ${refusalFragment}
`
