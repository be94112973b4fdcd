import { data } from 'react-router'

/** The thing asked for; a page of status 404 where the register holds nothing under the address. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw data({ reason: 'NOT_RECORDED' }, { status: 404 })
  return thing
}
