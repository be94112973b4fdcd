import { awardRowFragment } from '../../award-rows/award-row-fragment'

export const contractingProcessQuery = /* GraphQL */ `
  query ContractingProcessQuery($ocid: String!) {
    contractingProcess(ocid: $ocid) {
      ocid
      source
      title
      reference
      firstPublishedOn
      lastPublishedOn
      noticeCount
      awardCount
      notices {
        id
        noticeId
        source
        title
        publishedOn
        stage
      }
      links {
        ocid
        otherOcid
        reason
        detail
        isJoined
      }
      awards {
        ...AwardRow
      }
    }
  }
  ${awardRowFragment}
`
