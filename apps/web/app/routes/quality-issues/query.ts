export const qualityIssuesQuery = /* GraphQL */ `
  query QualityIssuesQuery($filter: QualityIssueFilter, $first: Int, $after: String, $last: Int, $before: String) {
    qualityIssues(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        code
        label
        definition
        mend
        setsAside
        source
        fileName
        noticeId
        ocid
        path
        value
        detail
        recordedAt
        notice {
          source
          noticeId
        }
      }
    }
  }
`
