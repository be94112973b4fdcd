/** A notice that the law asked for, and what was found of it. */
export const expectedNoticeFragment = /* GraphQL */ `
  fragment ExpectedNoticeLine on ExpectedNotice {
    notice
    outcome
    dueOn
    daysLate
    lookedUntilOn
    reason
    foundOn
    law {
      text
      citation
      check
    }
    found {
      noticeId
      source
    }
  }
`
