export const placeStatementQuery = /* GraphQL */ `
  query PlaceStatementQuery($subject: ID!) {
    me {
      staffRoles
      memberships {
        id
        role
        endedAt
        organisation {
          __typename
          id
          name
        }
      }
    }
    node(id: $subject) {
      ... on Award {
        __typename
        id
        title
      }
      ... on Contract {
        __typename
        id
        title
        award {
          id
        }
      }
      ... on Notice {
        __typename
        id
        title
        source
        noticeId
      }
    }
  }
`
