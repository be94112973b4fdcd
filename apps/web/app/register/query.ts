/** What every page says of the register itself: its kind, its days and its version. */
export const registerQuery = /* GraphQL */ `
  query RegisterQuery {
    register {
      kind
      madeUp
      name
      dataVersion {
        number
        changedAt
      }
      coverage {
        source
        from
        to
        days
      }
    }
  }
`
