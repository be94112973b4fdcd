import { data } from 'react-router'

/** Every address that is no page of the site. */
export function loader() {
  throw data({ reason: 'NO_SUCH_PAGE' }, { status: 404 })
}

export default function NotFound() {
  return null
}
