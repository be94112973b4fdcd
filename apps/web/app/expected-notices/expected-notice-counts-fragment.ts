/** What became of the notices that the law asked for, over the awards of one body. */
export const expectedNoticeCountsFragment = /* GraphQL */ `
  fragment ExpectedNoticeCountsLines on ExpectedNoticeCounts {
    awards
    withoutDuty
    toBeChecked
    cut
    rows {
      notice
      law {
        text
        citation
        check
      }
      expected
      foundInTime
      foundLate
      notFound
      notYetDue
      cannotBeTold
      reasons {
        reason
        count
      }
      mostDaysLate
    }
    coverage {
      source
      from
      to
      days
    }
  }
`
