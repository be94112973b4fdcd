import { refusalFragment } from '../../acts/refusal-fragment'

export const assignDeskItemAct = /* GraphQL */ `
  mutation AssignDeskItemMutation($item: ID!, $take: Boolean!, $version: Int!) {
    answer: assignDeskItem(item: $item, take: $take, version: $version) {
      __typename
      ...RefusedAct
      ... on DeskItem {
        id
      }
    }
  }
  ${refusalFragment}
`

export const decideDeskItemAct = /* GraphQL */ `
  mutation DecideDeskItemMutation($item: ID!, $decision: DeskDecision!, $reason: String!, $version: Int!) {
    answer: decideDeskItem(item: $item, decision: $decision, reason: $reason, version: $version) {
      __typename
      ...RefusedAct
      ... on DeskItem {
        id
      }
    }
  }
  ${refusalFragment}
`

export const reverseDeskDecisionAct = /* GraphQL */ `
  mutation ReverseDeskDecisionMutation($item: ID!, $reason: String!, $version: Int!) {
    answer: reverseDeskDecision(item: $item, reason: $reason, version: $version) {
      __typename
      ...RefusedAct
      ... on DeskItem {
        id
      }
    }
  }
  ${refusalFragment}
`
