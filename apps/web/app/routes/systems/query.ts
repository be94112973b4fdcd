export const systemsQuery = /* GraphQL */ `
  query SystemsQuery {
    integratedCareSystems {
      id
      code
      name
      region
      validFrom
      validTo
      awardCount
      frameworkAdmissionCount
      board {
        id
        name
      }
    }
  }
`
