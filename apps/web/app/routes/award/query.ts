import { expectedNoticeFragment } from '../../expected-notices/expected-notice-fragment'
import { statementFragment } from '../../statements/statement-fragment'

export const awardQuery = /* GraphQL */ `
  query AwardQuery($id: ID!) {
    award(id: $id) {
      id
      ocid
      title
      description
      status
      scope
      jurisdiction
      regime
      route
      competitionLevel
      confidence
      reservedTo
      firstPublishedOn
      awardPublishedOn
      decidedOn
      startsOn
      endsOn
      extendableToOn
      value {
        ...AwardMoney
      }
      otherValues {
        ...AwardMoney
      }
      commissioners {
        role
        nameAsGiven
        commissioner {
          id
          name
        }
      }
      providers {
        role
        nameAsGiven
        provider {
          id
          name
          kind
        }
      }
      providerCount
      integratedCareSystem {
        id
        name
      }
      finding {
        rule {
          id
          title
          citation
        }
        confidence
        flags
        basis {
          path
          quote
          rule {
            id
            title
          }
          notice {
            id
          }
        }
        conflicts {
          route
          path
          quote
          notice {
            id
          }
        }
      }
      notices {
        stage
        notice {
          id
          noticeId
          source
          title
          publishedOn
          publishedAt
          sourceUrl
          route
          competitionLevel
          texts {
            path
            text
          }
        }
      }
      contracts {
        id
        form
        title
        status
        signedOn
        startsOn
        endsOn
        extendableToOn
        value {
          ...AwardMoney
        }
        parties {
          role
          organisation {
            __typename
            id
            name
          }
        }
        modifications {
          publishedOn
          description
          endsOn
          endsOnBefore
          providerBefore
          providerAfter
          value {
            ...AwardMoney
          }
          valueBefore {
            ...AwardMoney
          }
          notice {
            noticeId
            source
          }
        }
      }
      expectedNotices {
        nothingExpected
        notices {
          ...ExpectedNoticeLine
        }
        standstill {
          beginsOn
          representationsUntilOn
          intention {
            noticeId
            source
            publishedOn
          }
          stated {
            on
            aboutRepresentations
            daysFromComputed
            path
            quote
          }
        }
        contents {
          legalNotice
          notice {
            noticeId
            source
          }
          items {
            item
            found
            path
            quote
          }
        }
      }
      statements(withWithdrawn: true) {
        ...StatementBeside
      }
      qualityIssueCount
    }
    register {
      madeUp
      dataVersion {
        number
        changedAt
      }
    }
  }
  fragment AwardMoney on Money {
    amount
    currency
    basis
    span
  }
  ${expectedNoticeFragment}
  ${statementFragment}
`
