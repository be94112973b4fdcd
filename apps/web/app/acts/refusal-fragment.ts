/** What an act answers that was not done. */
export const refusalFragment = /* GraphQL */ `
  fragment RefusedAct on Refusal {
    code
    message
    ... on NotPossible {
      obstacle
    }
    ... on InputRefused {
      problems {
        field
        message
      }
    }
    ... on ChangedMeanwhile {
      version
      values {
        field
        now
      }
    }
  }
`
