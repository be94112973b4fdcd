/** Counts with their working: denominator, what is not stated, what is left out and why, coverage and date. */
export const awardCountsFragment = /* GraphQL */ `
  fragment AwardCountsWorking on AwardCounts {
    total
    notStated
    noticeCount
    leftOut {
      reason
      label
      count
    }
    rows {
      code
      label
      count
      share
    }
    asOf
    coverage {
      source
      from
      to
      days
    }
    dataVersion {
      number
      changedAt
    }
  }
`
