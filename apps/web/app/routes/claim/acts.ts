import { refusalFragment } from '../../acts/refusal-fragment'

export const claimOrganisationAct = /* GraphQL */ `
  mutation ClaimOrganisationMutation($organisation: ID!, $role: MemberRole!, $statement: String!, $proofs: [String!]) {
    answer: claimOrganisation(organisation: $organisation, role: $role, statement: $statement, proofs: $proofs) {
      __typename
      ...RefusedAct
      ... on MembershipClaim {
        id
      }
    }
  }
  ${refusalFragment}
`
