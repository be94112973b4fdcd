export const accountActsQuery = /* GraphQL */ `
  query AccountActsQuery($first: Int, $after: String, $last: Int, $before: String) {
    me {
      staffRoles
      acts(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          number
          label
          part
          via
          reason
          isPublic
          recordedAt
          organisation {
            name
          }
        }
      }
    }
  }
`
