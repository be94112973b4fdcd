/** What a list says of one award. */
export const awardRowFragment = /* GraphQL */ `
  fragment AwardRow on Award {
    id
    title
    status
    route
    competitionLevel
    firstPublishedOn
    awardPublishedOn
    value {
      amount
      currency
      basis
      span
    }
    commissioner {
      id
      name
    }
    providers {
      provider {
        id
        name
      }
    }
    providerCount
  }
`
