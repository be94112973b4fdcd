export const accountCopyQuery = /* GraphQL */ `
  query AccountCopyQuery {
    me {
      email
      name
      createdAt
      staffRoles
      memberships {
        role
        since
        endedAt
        organisation {
          id
          name
        }
      }
      invitations {
        role
        status
        createdAt
        endsAt
      }
      claims {
        role
        statement
        emailDomain
        status
        createdAt
        decidedAt
        decisionReason
        organisation {
          id
          name
        }
        proofs {
          fileName
          mediaType
          size
          createdAt
          removedAt
        }
      }
      sessions {
        browser
        signedInBy
        createdAt
        lastUsedAt
        endsAt
      }
      apiTokens {
        name
        prefix
        scopes
        createdAt
        endsAt
        lastUsedOn
        revokedAt
      }
      passkeys {
        name
        createdAt
        lastUsedAt
      }
    }
  }
`
