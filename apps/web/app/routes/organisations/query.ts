export const myOrganisationsQuery = /* GraphQL */ `
  query MyOrganisationsQuery {
    me {
      staffRoles
      memberships {
        id
        role
        since
        endedAt
        organisation {
          __typename
          id
          name
        }
      }
      claims {
        id
        role
        status
        createdAt
        decidedAt
        decisionReason
        emailDomain
        domainIsKnown
        organisation {
          __typename
          id
          name
        }
        proofs {
          fileName
        }
      }
    }
  }
`
