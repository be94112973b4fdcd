import { TOKEN_SCOPES } from '@openward/vocabulary/token-scope'
import { ActForm } from '../../acts/act-form'
import type { ApiTokensQuery } from '../../generated/operations'
import { printDay, printInstant } from '../../print/print-day'

type Token = NonNullable<ApiTokensQuery['me']>['apiTokens'][number]

export function TokenList({ tokens }: { readonly tokens: readonly Token[] }) {
  if (tokens.length === 0) return <p className="empty">You have made no token.</p>
  return (
    <ul className="rows">
      {tokens.map((token) => (
        <li key={token.id} className="row-with-act">
          <span>
            <strong>{token.name}</strong> <code>{token.prefix}…</code>
            <br />
            <span className="small">
              {token.scopes.map((scope) => TOKEN_SCOPES[scope].label).join(', ')}. Made {printInstant(token.createdAt)};{' '}
              {token.lastUsedOn === null ? 'not used yet' : `last used ${printDay(token.lastUsedOn)}`};{' '}
              {token.revokedAt === null
                ? `ends ${printInstant(token.endsAt)}.`
                : `revoked ${printInstant(token.revokedAt)}.`}
            </span>
          </span>
          {token.revokedAt !== null ? null : (
            <ActForm act="revoke" fields={{ token: token.id }}>
              <button type="submit" className="plain-button">
                Revoke<span className="hidden"> the token {token.name}</span>
              </button>
            </ActForm>
          )}
        </li>
      ))}
    </ul>
  )
}
