export const deskItemQuery = /* GraphQL */ `
  query DeskItemQuery($id: ID!) {
    me {
      staffRoles
    }
    node(id: $id) {
      ... on DeskItem {
        __typename
        id
        kind
        subjectType
        facts
        decisions
        status
        openedAt
        dueAt
        isOverdue
        isMine
        isAssignedToMe
        assignedTo
        decision
        reason
        decidedBy
        decidedAt
        version
        organisation {
          __typename
          id
          name
          knownDomains {
            domain
            basis
          }
        }
        organisations {
          __typename
          id
          name
        }
        claim {
          role
          statement
          emailDomain
          domainIsKnown
          status
          createdAt
          personName
          personEmail
          proofs {
            fileName
            mediaType
            size
            removedAt
            path
          }
        }
      }
    }
  }
`
