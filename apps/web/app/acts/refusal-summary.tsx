import type { Refusal } from './refusal'

/**
 * What was not done and why, on top of a page; each problem leads to its field.
 *
 * @param labels what the page calls its fields, by name; only these are led to
 */
export function RefusalSummary({
  refusal,
  labels = {},
}: {
  readonly refusal: Refusal | null | undefined
  readonly labels?: Readonly<Record<string, string>>
}) {
  if (refusal == null) return null
  return (
    <div className="problems" role="alert" aria-labelledby="problems">
      <h2 id="problems">Nothing was changed</h2>
      {refusal.problems.length === 0 ? (
        <p>{refusal.message}</p>
      ) : (
        <ul>
          {refusal.problems.map(({ field, message }) => {
            const label = labels[field]
            const text = /^[a-z]/.test(message) ? `${label ?? field} ${message}` : message
            return <li key={field + message}>{label === undefined ? text : <a href={`#${field}`}>{text}</a>}</li>
          })}
        </ul>
      )}
      {refusal.values.length === 0 ? null : (
        <dl className="facts">
          {refusal.values.map(({ field, now }) => (
            <div key={field}>
              <dt>{labels[field] ?? field}, as it is now</dt>
              <dd>{now ?? 'nothing'}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
