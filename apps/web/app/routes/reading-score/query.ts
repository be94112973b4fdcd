export const readingScoreQuery = /* GraphQL */ `
  query ReadingScoreQuery {
    readingScore {
      measuredOn
      figures {
        source
        half
        over
        field
        counted
        right
        accepted
        measured {
          share
          from
          to
        }
      }
      groups {
        regime
        year
        counted
        right
        measured {
          share
          from
          to
        }
      }
      confusions {
        field
        labelled
        read
        count
      }
      misses {
        half
        noticeId
        field
        labelled
        read
        accepted
      }
    }
  }
`
