import { DOERS, MEMBER_ROLES } from '@openward/vocabulary/doer'
import { ActForm } from '../../acts/act-form'
import { FormField, problemOf } from '../../acts/form-field'
import type { Refusal } from '../../acts/refusal'

/** How somebody asks to act for an organisation that they have found. */
export function ClaimForm({
  claimed,
  refusal,
  given,
}: {
  readonly claimed: {
    readonly __typename: 'Provider' | 'Commissioner'
    readonly id: string
    readonly knownDomains: readonly { readonly domain: string }[]
  }
  readonly refusal: Refusal | undefined
  readonly given: Readonly<Record<string, string>>
}) {
  const domains = claimed.knownDomains.map(({ domain }) => domain).join(', ')
  const usual = claimed.__typename === 'Provider' ? 'PUBLISHER' : 'COMMISSIONER'
  const problem = problemOf(refusal, 'documents')
  return (
    <ActForm act="claim" fields={{ organisation: claimed.id }} hasFiles>
      <p>
        {domains === ''
          ? 'No domain of its addresses is known yet, so add a document or say where an editor can see your part.'
          : `Known domains of its addresses: ${domains}. If yours is one of them, that is proof enough as a rule.`}
      </p>
      <fieldset id="role">
        <legend>Your part</legend>
        {MEMBER_ROLES.map((role) => (
          <label key={role} className="choice">
            <input type="radio" name="role" value={role} defaultChecked={role === (given['role'] ?? usual)} required />
            <span>
              {DOERS[role].label} <span className="soft">– {DOERS[role].definition}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <FormField
        name="statement"
        label="Why you may act for it"
        hint="Your post, and who can confirm it. Only editors read this; at least 20 characters."
        rows={5}
        maxLength={2000}
        refusal={refusal}
        defaultValue={given['statement']}
      />
      <div className="field">
        <label htmlFor="documents">Documents</label>
        <p className="hint" id="documents-hint">
          Such as a letter on its paper. PDF, PNG or JPEG, 5 MB each, five at most. Only you and editors can have them;
          they are removed 90 days after the decision.
        </p>
        {problem === null ? null : (
          <p className="problem" id="documents-problem">
            {problem}
          </p>
        )}
        <input
          id="documents"
          name="documents"
          type="file"
          multiple
          accept="application/pdf,image/png,image/jpeg"
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? 'documents-hint' : 'documents-hint documents-problem'}
        />
      </div>
      <button type="submit">Send the claim</button>
    </ActForm>
  )
}
