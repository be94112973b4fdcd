import { awardCountsFragment } from '../../award-counts/award-counts-fragment'
import { awardRowFragment } from '../../award-rows/award-row-fragment'
import { awardTermsFragment } from '../../award-terms/award-terms-fragment'

export const providerQuery = /* GraphQL */ `
  query ProviderQuery($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    provider(id: $id) {
      id
      name
      kind
      kindBasis
      kindConfidence
      kindSource
      legalForm
      legalFormBasis
      origin {
        origin
        startedOn
        statement
        source
        readOn
      }
      claims {
        claim
        says
        saidOn
        notice {
          source
          noticeId
        }
      }
      mutualFacts {
        fact
        statement
        source
        readOn
      }
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
      partners: commissioners(first: 10) {
        awardCount
        commissioner {
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
      commissioner {
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
`
