export const annualSummariesQuery = /* GraphQL */ `
  query AnnualSummariesQuery {
    annualSummaries {
      id
      authorityName
      periodFrom
      periodTo
      madeUp
      figures {
        figure
        published
        computed
      }
    }
    register {
      madeUp
    }
  }
`
