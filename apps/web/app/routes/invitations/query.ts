export const invitationsQuery = /* GraphQL */ `
  query InvitationsQuery {
    me {
      email
      staffRoles
      invitations {
        id
        role
        createdAt
        endsAt
        organisation {
          __typename
          id
          name
        }
      }
    }
  }
`
