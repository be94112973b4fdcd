export const annualSummaryQuery = /* GraphQL */ `
  query AnnualSummaryQuery($id: String!) {
    annualSummary(id: $id) {
      id
      authorityName
      periodFrom
      periodTo
      madeUp
      note
      sourceUrl
      capturedOn
      daysInPeriod
      daysHeld
      commissioner {
        id
        name
      }
      figures {
        figure
        published
        computed
        difference
        countingRule
      }
      directAwards {
        process
        published
        computed
      }
    }
    register {
      madeUp
      dataVersion {
        number
        changedAt
      }
    }
  }
`
