import { isCodeOf, type CodeEntry } from '@openward/vocabulary/code-list'
import { readPage, type PageArguments } from '../print/read-page'

export const ORGANISATION_ORDERS = { AWARDS_DESC: 'Most awards first', NAME_ASC: 'By name' } as const

export type OfferedOrder = keyof typeof ORGANISATION_ORDERS

export interface OrganisationsAddress<Code extends string> {
  readonly text: string
  readonly codes: readonly Code[]
  readonly order: OfferedOrder
  readonly page: PageArguments
}

const LONGEST_TEXT = 100

/** Reads words, kinds, order and page of a list of organisations from its address. What is not known is dropped. */
export function readOrganisationsAddress<Code extends string>(
  search: URLSearchParams,
  list: Readonly<Record<Code, CodeEntry>>,
): OrganisationsAddress<Code> {
  const order = search.get('order') ?? ''
  return {
    text: (search.get('text') ?? '').trim().slice(0, LONGEST_TEXT),
    codes: [...new Set(search.getAll('kind'))].filter((code): code is Code => isCodeOf(list, code)),
    order: Object.hasOwn(ORGANISATION_ORDERS, order) ? (order as OfferedOrder) : 'AWARDS_DESC',
    page: readPage(search, 50),
  }
}
