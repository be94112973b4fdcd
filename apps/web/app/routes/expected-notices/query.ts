import { expectedNoticeCountsFragment } from '../../expected-notices/expected-notice-counts-fragment'

export const expectedNoticesQuery = /* GraphQL */ `
  query ExpectedNoticesQuery($publishedFrom: Date, $publishedTo: Date) {
    integratedCareSystems {
      id
      name
      region
      board {
        id
      }
      expectedNoticeCounts(publishedFrom: $publishedFrom, publishedTo: $publishedTo) {
        ...ExpectedNoticeCountsLines
      }
    }
    register {
      madeUp
    }
  }
  ${expectedNoticeCountsFragment}
`
