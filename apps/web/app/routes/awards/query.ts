import { awardRowFragment } from '../../award-rows/award-row-fragment'

export const awardsQuery = /* GraphQL */ `
  query AwardsQuery(
    $filter: AwardFilter
    $orderBy: AwardOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
    $provider: ID = ""
    $commissioner: ID = ""
    $system: ID = ""
  ) {
    awards(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...AwardRow
      }
      levels: facets(by: COMPETITION_LEVEL) {
        code
        label
        count
      }
      routes: facets(by: ROUTE) {
        code
        label
        count
      }
      regimes: facets(by: REGIME) {
        code
        label
        count
      }
    }
    provider(id: $provider) {
      id
      name
    }
    commissioner(id: $commissioner) {
      id
      name
    }
    integratedCareSystem(id: $system) {
      id
      name
    }
    register {
      coverage {
        source
        from
        to
        days
      }
    }
  }
  ${awardRowFragment}
`
