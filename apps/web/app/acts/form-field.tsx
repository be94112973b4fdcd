import type { Refusal } from './refusal'

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly refusal: Refusal | null | undefined
  readonly defaultValue?: string | undefined
  readonly type?: 'text' | 'email' | 'date' | 'search'
  /** More than one line. */
  readonly rows?: number
  readonly autoComplete?: string
  readonly maxLength?: number
  readonly required?: boolean
  /** The id of the field where the name stands on the page more than once. */
  readonly id?: string
}

/** A text field with its label, what to write there, and what was wrong with what was written. */
export function FormField({
  name,
  label,
  hint,
  refusal,
  rows,
  id = name,
  type = 'text',
  required = true,
  ...rest
}: FieldProps) {
  const problem = problemOf(refusal, name)
  const described = [hint === undefined ? null : `${id}-hint`, problem === null ? null : `${id}-problem`]
    .filter((part) => part !== null)
    .join(' ')
  const shared = {
    id,
    name,
    required,
    ...rest,
    'aria-invalid': problem !== null,
    'aria-describedby': described === '' ? undefined : described,
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem === null ? null : (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {rows === undefined ? <input type={type} {...shared} /> : <textarea rows={rows} {...shared} />}
    </div>
  )
}

/** What was wrong with a field; null where nothing was. */
export function problemOf(refusal: Refusal | null | undefined, name: string): string | null {
  const problem = refusal?.problems.find(({ field }) => field === name)
  return problem === undefined ? null : sentence(problem.message)
}

/** The messages of the API continue the name of a field. */
function sentence(message: string): string {
  return /^[a-z]/.test(message) ? `This ${message}` : message
}
