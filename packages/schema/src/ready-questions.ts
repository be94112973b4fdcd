/** A question that people can start from. */
export interface ReadyQuestion {
  /** As in addresses. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly document: string
  readonly variables?: Readonly<Record<string, unknown>>
}

/** Questions with which a newcomer finds out what the register can tell. Each works on any register as it stands. */
export const readyQuestions: readonly ReadyQuestion[] = [
  {
    name: 'newest-awards',
    title: 'The newest awards of health services',
    description: 'Who chose whom, by which route, and for how much, published last first.',
    document: `query NewestAwards {
  awards(first: 10) {
    totalCount
    nodes {
      title
      status
      route
      competitionLevel
      awardPublishedOn
      value { amount currency basis span }
      commissioner { name }
      providers { provider { name kind } role }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    name: 'how-providers-were-chosen',
    title: 'How providers were chosen, with the working of every share',
    description: 'Counts by level of competition: of how many awards, on which days, and what was left out.',
    document: `query HowProvidersWereChosen {
  awardCounts(by: COMPETITION_LEVEL) {
    total
    notStated
    noticeCount
    rows { label count share definition }
    leftOut { label count }
    coverage { source from to days evidence }
    asOf
  }
}`,
  },
  {
    name: 'must-or-may',
    title: 'Direct awards that the law demanded, and those that were chosen',
    description: 'The same awards by whether the law left the authority a choice.',
    document: `query MustOrMay {
  awardCounts(by: DISCRETION, filter: { competitionLevel: [DIRECT] }) {
    total
    notStated
    rows { label count share }
    leftOut { label count }
  }
}`,
  },
  {
    name: 'words-behind-a-route',
    title: 'The words on which readings of routes rest',
    description: 'For some awards the rule, the quoted words, and the notice in which they stand.',
    document: `query WordsBehindARoute {
  awards(first: 5, filter: { confidence: [HIGH] }) {
    nodes {
      title
      route
      finding {
        confidence
        rule { title citation page }
        basis { quote path notice { noticeId sourceUrl } }
        conflicts { route quote }
      }
    }
  }
}`,
  },
  {
    name: 'largest-providers',
    title: 'Providers with the most awards',
    description: 'What kind of body they are, and which commissioners chose them.',
    document: `query LargestProviders {
  providers(first: 10, orderBy: AWARDS_DESC) {
    nodes {
      name
      kind
      legalForm
      awardCount
      identifiers { schemeName value }
      commissioners(first: 3) { awardCount commissioner { name } }
    }
  }
}`,
  },
  {
    name: 'mutuals',
    title: 'Awards to mutuals and social enterprises',
    description: 'Awards with at least one such provider, the largest first.',
    document: `query Mutuals {
  awards(first: 10, orderBy: VALUE_DESC, filter: { providerKind: [MUTUAL] }) {
    totalCount
    nodes {
      title
      route
      value { amount currency inSums }
      providers { nameAsGiven provider { name legalForm } }
    }
  }
}`,
  },
  {
    name: 'systems',
    title: 'Integrated care systems and their awards',
    description: 'The systems that stand today, with the awards that their boards made.',
    document: `query Systems {
  integratedCareSystems {
    code
    name
    region
    awardCount
    board { name }
  }
}`,
  },
  {
    name: 'contracts-and-changes',
    title: 'Contracts and how they changed',
    description: 'The newest contracts with their parties, terms and modifications.',
    document: `query ContractsAndChanges {
  contracts(first: 10) {
    nodes {
      title
      form
      startsOn
      endsOn
      extendableToOn
      value { amount currency basis }
      parties { role organisation { name } }
      modifications { publishedOn description endsOn }
    }
  }
}`,
  },
  {
    name: 'what-notices-lack',
    title: 'What is wrong with source records',
    description: 'Recorded problems, with how the publisher can mend them.',
    document: `query WhatNoticesLack {
  qualityIssueCounts { label count }
  qualityIssues(first: 10) {
    nodes { label mend fileName noticeId path value setsAside }
  }
}`,
  },
  {
    name: 'what-is-covered',
    title: 'What the register holds',
    description: 'Which register it is, which days are held whole, and how much there is.',
    document: `query WhatIsCovered {
  register {
    kind
    madeUp
    name
    dataVersion { number changedAt }
    coverage { source from to days evidence }
    counts { notices awards healthAwards contracts providers commissioners qualityIssues }
    lastImport { finishedAt status recordedNew recordedChanged setAside }
  }
}`,
  },
]
