export const membersQuery = /* GraphQL */ `
  query MembersQuery($id: ID!) {
    me {
      staffRoles
      memberships {
        role
        endedAt
        organisation {
          __typename
          id
        }
      }
    }
    node(id: $id) {
      ... on Organisation {
        __typename
        id
        name
        members {
          id
          role
          since
          isMine
          personName
          personEmail
        }
        openInvitations {
          id
          role
          email
          createdAt
          endsAt
        }
        knownDomains {
          domain
          basis
        }
      }
    }
  }
`
