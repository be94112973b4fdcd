import { data } from 'react-router'

/** The thing asked for; a page of status 404 where the register holds nothing under the address. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  return thing ?? notRecorded()
}

/** A page of status 404: the register holds nothing under the address, or nothing for whoever asks. */
export function notRecorded(): never {
  throw data({ reason: 'NOT_RECORDED' }, { status: 404 })
}
