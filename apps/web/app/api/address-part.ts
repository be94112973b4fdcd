import { found } from './found'

/** A part of an address by which something is looked up; a page of status 404 where no such thing can have that name. */
export function addressPart(text: string): string {
  return found(text.includes('\0') ? null : text)
}
