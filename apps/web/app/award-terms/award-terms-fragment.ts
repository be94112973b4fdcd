/** What a line of time says of one award. */
export const awardTermsFragment = /* GraphQL */ `
  fragment AwardOnLine on Award {
    title
    status
    route
    competitionLevel
    startsOn
    endsOn
    extendableToOn
    commissioner {
      name
    }
    providers {
      provider {
        name
      }
    }
    providerCount
    notices {
      notice {
        publishedOn
      }
    }
  }
`
