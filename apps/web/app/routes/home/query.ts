import { awardCountsFragment } from '../../award-counts/award-counts-fragment'
import { awardRowFragment } from '../../award-rows/award-row-fragment'

export const homeQuery = /* GraphQL */ `
  query HomeQuery {
    register {
      madeUp
      counts {
        notices
        awards
        healthAwards
        frameworkAdmissions
        healthFrameworkAdmissions
        providers
        commissioners
      }
      coverage {
        source
        from
        to
        days
      }
      dataVersion {
        changedAt
      }
    }
    levels: awardCounts(by: COMPETITION_LEVEL) {
      ...AwardCountsWorking
    }
    newest: awards(first: 8, orderBy: PUBLISHED_DESC) {
      nodes {
        ...AwardRow
      }
    }
    mutuals: providers(first: 1, filter: { kind: [MUTUAL] }, orderBy: AWARDS_DESC) {
      totalCount
      nodes {
        id
        name
        awardCount
        frameworkAdmissionCount
      }
    }
    busiest: providers(first: 1, orderBy: AWARDS_DESC) {
      totalCount
      nodes {
        id
        name
        awardCount
        frameworkAdmissionCount
      }
    }
  }
  ${awardCountsFragment}
  ${awardRowFragment}
`
