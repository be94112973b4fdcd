import { DESK_DECISIONS, type DeskDecision } from '@openward/vocabulary/desk-kind'
import { ActForm } from '../../acts/act-form'
import { FormField } from '../../acts/form-field'
import type { Refusal } from '../../acts/refusal'

interface Deciding {
  readonly version: number
  readonly refusal: Refusal | undefined
  readonly given: Readonly<Record<string, string>>
}

const HINT = 'Whoever it concerns reads it; at least 10 characters.'

/** One of the decisions that the queue knows, with its reason. */
export function Decide({
  decisions,
  version,
  refusal,
  given,
}: Deciding & { readonly decisions: readonly DeskDecision[] }) {
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">Decide</h2>
      <ActForm act="decided" fields={{ version: String(version) }}>
        <fieldset id="decision">
          <legend>Decision</legend>
          {decisions.map((decision) => (
            <label key={decision} className="choice">
              <input
                type="radio"
                name="decision"
                value={decision}
                required
                defaultChecked={given['decision'] === decision}
              />
              <span>
                {DESK_DECISIONS[decision].label} <span className="soft">– {DESK_DECISIONS[decision].definition}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <FormField
          name="reason"
          label="Why"
          hint={HINT}
          rows={4}
          maxLength={2000}
          refusal={refusal}
          defaultValue={given['reason']}
        />
        <button type="submit">Decide</button>
      </ActForm>
    </section>
  )
}

/** Undoes a decision, so that the case can be decided anew. */
export function Reverse({ version, refusal, given }: Deciding) {
  return (
    <details open={given['act'] === 'reversed'}>
      <summary>Reverse the decision</summary>
      <ActForm act="reversed" fields={{ version: String(version) }}>
        <FormField
          name="reason"
          label="Why"
          hint={HINT}
          rows={4}
          maxLength={2000}
          refusal={refusal}
          defaultValue={given['reason']}
        />
        <button type="submit" className="grave">
          Reverse it
        </button>
      </ActForm>
    </details>
  )
}
