export const commissionersQuery = /* GraphQL */ `
  query CommissionersQuery(
    $filter: CommissionerFilter
    $orderBy: OrganisationOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    commissioners(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
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
        legalForm
        locality
        awardCount
      }
    }
  }
`
