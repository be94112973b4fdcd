export const claimSearchQuery = /* GraphQL */ `
  query ClaimSearchQuery($text: String!) {
    providers(filter: { text: $text }, orderBy: NAME_ASC, first: 20) {
      nodes {
        id
        name
        locality
      }
    }
    commissioners(filter: { text: $text }, orderBy: NAME_ASC, first: 20) {
      nodes {
        id
        name
        locality
      }
    }
  }
`

export const claimedOrganisationQuery = /* GraphQL */ `
  query ClaimedOrganisationQuery($id: ID!) {
    node(id: $id) {
      ... on Organisation {
        __typename
        id
        name
        knownDomains {
          domain
        }
      }
    }
  }
`
