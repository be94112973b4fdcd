export const providersQuery = /* GraphQL */ `
  query ProvidersQuery(
    $filter: ProviderFilter
    $orderBy: OrganisationOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    providers(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        name
        kind
        locality
        awardCount
      }
    }
  }
`
