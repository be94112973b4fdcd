import { statementFragment } from '../../statements/statement-fragment'

export const noticeQuery = /* GraphQL */ `
  query NoticeQuery($source: Source!, $noticeId: String!) {
    notice(source: $source, noticeId: $noticeId) {
      id
      noticeId
      source
      ocid
      title
      publishedAt
      publishedOn
      sourceUrl
      stage
      scope
      jurisdiction
      regime
      route
      competitionLevel
      confidence
      flags
      finding {
        basis {
          path
          quote
          rule {
            id
            title
          }
        }
        conflicts {
          route
          path
          quote
        }
      }
      texts {
        part
        path
        text
      }
      parties {
        name
        role
        organisation {
          __typename
          id
          name
        }
      }
      versions {
        contentHash
        publishedAt
        recordedAt
        sourceSha256
        pointer
        changes {
          path
          before
          after
        }
      }
      awards {
        id
        title
      }
      statements(withWithdrawn: true) {
        ...StatementBeside
      }
      qualityIssues {
        id
        code
        label
        definition
        mend
        path
        value
        detail
      }
    }
  }
  ${statementFragment}
`
