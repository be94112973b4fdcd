import type { AccountCopyQuery, AccountCopyQueryVariables } from '../../generated/operations'
import { askSignedIn } from '../../session/ask-signed-in'
import type { Route } from './+types/route'
import { accountCopyQuery } from './query'

/** What the register keeps of who is signed in, as a file. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const copy = await askSignedIn<AccountCopyQuery, AccountCopyQueryVariables>(
    { request, context },
    accountCopyQuery,
    {},
  )
  return new Response(`${JSON.stringify(copy.me, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="openward-account.json"',
      'Cache-Control': 'private, no-store',
    },
  })
}
