export const accountQuery = /* GraphQL */ `
  query AccountQuery {
    me {
      email
      name
      createdAt
      version
      staffRoles
      invitations {
        id
      }
      sessions {
        id
        isThisOne
        signedInBy
        browser
        createdAt
        lastUsedAt
        endsAt
      }
      passkeys {
        id
        name
        createdAt
        lastUsedAt
      }
    }
  }
`
