import { ActForm } from '../../acts/act-form'
import type { AccountQuery } from '../../generated/operations'
import { printInstant } from '../../print/print-day'
import { PasskeyForm } from '../../session/passkey-form'

type Passkey = NonNullable<AccountQuery['me']>['passkeys'][number]

/** The devices that can sign the person in. */
export function Passkeys({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">Passkeys</h2>
      <p>
        A passkey is kept by your device or password manager. It signs you in without a mail, and cannot be phished.
      </p>
      {passkeys.length === 0 ? null : (
        <ul className="rows">
          {passkeys.map((passkey) => (
            <li key={passkey.id} className="row-with-act">
              <span>
                <strong>{passkey.name}</strong>
                <br />
                <span className="small">
                  Added {printInstant(passkey.createdAt)};{' '}
                  {passkey.lastUsedAt === null ? 'not used yet' : `last used ${printInstant(passkey.lastUsedAt)}`}.
                </span>
              </span>
              <ActForm act="passkey-removed" fields={{ passkey: passkey.id }}>
                <button type="submit" className="plain-button">
                  Remove<span className="hidden"> the passkey {passkey.name}</span>
                </button>
              </ActForm>
            </li>
          ))}
        </ul>
      )}
      <div className="spaced">
        <PasskeyForm act="passkey-added" use="registration">
          <div className="field">
            <label htmlFor="passkey-name">A name for the passkey</label>
            <p className="hint" id="passkey-name-hint">
              So that you know it again, such as “Telephone” or “Work laptop”.
            </p>
            <input
              id="passkey-name"
              name="passkey-name"
              type="text"
              maxLength={60}
              required
              aria-describedby="passkey-name-hint"
            />
          </div>
          <button type="submit">Add a passkey</button>
        </PasskeyForm>
      </div>
    </section>
  )
}
