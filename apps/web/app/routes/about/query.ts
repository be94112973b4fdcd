export const aboutQuery = /* GraphQL */ `
  query AboutQuery {
    register {
      kind
      madeUp
      dataVersion {
        number
        changedAt
      }
      counts {
        notices
        awards
        healthAwards
        frameworkAdmissions
        healthFrameworkAdmissions
        providers
        commissioners
        qualityIssues
      }
      coverage {
        source
        from
        to
        days
        evidence
      }
    }
    importRuns(first: 10) {
      startedAt
      finishedAt
      status
      files
      releasesRead
      recordedNew
      recordedChanged
      alreadyKnown
      setAside
    }
  }
`
