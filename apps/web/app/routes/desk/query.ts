export const deskQuery = /* GraphQL */ `
  query DeskQuery($filter: DeskFilter, $first: Int, $after: String, $last: Int, $before: String) {
    me {
      staffRoles
    }
    deskQueues {
      kind
      label
      open
      overdue
      decided
      oldestOpenedAt
    }
    deskItems(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        kind
        status
        openedAt
        dueAt
        isOverdue
        isMine
        isAssignedToMe
        assignedTo
        decision
        organisation {
          __typename
          name
        }
        organisations {
          __typename
          name
        }
      }
    }
  }
`
