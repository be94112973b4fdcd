import { awardCountsFragment } from '../../award-counts/award-counts-fragment'
import { awardRowFragment } from '../../award-rows/award-row-fragment'
import { expectedNoticeCountsFragment } from '../../expected-notices/expected-notice-counts-fragment'
import { expectedNoticeFragment } from '../../expected-notices/expected-notice-fragment'
import { awardTermsFragment } from '../../award-terms/award-terms-fragment'

export const commissionerQuery = /* GraphQL */ `
  query CommissionerQuery($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    commissioner(id: $id) {
      id
      name
      legalForm
      locality
      postcode
      isReference
      referenceSource
      validFrom
      validTo
      identifiers {
        scheme
        schemeName
        value
        url
      }
      names {
        name
        firstSeenOn
        lastSeenOn
      }
      integratedCareSystem {
        id
        name
      }
      successions {
        kind
        effectiveOn
        basis
        from {
          __typename
          id
          name
        }
        to {
          __typename
          id
          name
        }
      }
      awardCount
      allAwardCount
      frameworkAdmissionCount
      levels: awardCounts(by: COMPETITION_LEVEL) {
        ...AwardCountsWorking
      }
      expectedNoticeCounts {
        ...ExpectedNoticeCountsLines
        toLookAtCount
        toLookAt(first: 10) {
          award {
            id
            title
          }
          expected {
            ...ExpectedNoticeLine
          }
        }
      }
      partners: providers(first: 10) {
        awardCount
        provider {
          id
          name
        }
      }
      onLine: awards(first: 24, orderBy: PUBLISHED_DESC) {
        nodes {
          ...AwardOnLine
        }
      }
      awards(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          ...AwardRow
        }
      }
      provider {
        id
      }
    }
    register {
      madeUp
    }
  }
  ${awardCountsFragment}
  ${awardRowFragment}
  ${awardTermsFragment}
  ${expectedNoticeCountsFragment}
  ${expectedNoticeFragment}
`
