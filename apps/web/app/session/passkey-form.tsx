import type { ReactNode } from 'react'
import { ActForm } from '../acts/act-form'

/**
 * A form that a script fills with what a device has signed. It stands hidden until the script has looked whether the
 * browser can do this; without a script the sentence beside it stands instead.
 */
export function PasskeyForm({
  act,
  use,
  children,
}: {
  readonly act: string
  readonly use: 'sign-in' | 'registration'
  readonly children: ReactNode
}) {
  return (
    <div data-passkey={use} data-options={`/passkey-options/${use}`}>
      <p className="soft" data-passkey-without="">
        Passkeys need JavaScript and a browser of 2024 or later; everything else works without.
      </p>
      <div hidden data-passkey-with="">
        <ActForm act={act} fields={{ challenge: '', response: '' }}>
          {children}
        </ActForm>
      </div>
      <p className="problem" role="alert" data-passkey-trouble="" />
      <script type="module" src="/passkey.js" />
    </div>
  )
}
