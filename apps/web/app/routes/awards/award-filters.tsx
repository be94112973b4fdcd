import type { AwardsPage, FilterGroup } from './presenter'

/** The filters as a plain form: the address holds them all, so that a list can be sent and quoted. */
export function AwardFilters({ page }: { readonly page: AwardsPage }) {
  const problem = (field: string) => page.problems.find((candidate) => candidate.field === field)?.message
  return (
    <form className="filters" method="get" action="/awards" aria-label="Filters">
      <fieldset>
        <label className="label" htmlFor="text">
          Words in title or name
        </label>
        <Problem field="text" message={problem('text')} />
        <input
          id="text"
          name="text"
          type="search"
          defaultValue={page.fields.text}
          aria-invalid={problem('text') !== undefined}
          aria-describedby={problem('text') === undefined ? undefined : 'text-problem'}
        />
      </fieldset>
      {page.groups.slice(0, 1).map((group) => (
        <Choices key={group.name} group={group} />
      ))}
      <fieldset>
        <legend>Published</legend>
        <p className="hint" id="days-hint">
          For example 10 August 2026
        </p>
        <Problem field="from" message={problem('from')} />
        <Problem field="to" message={problem('to')} />
        <div className="pair">
          <Field
            name="from"
            label="From"
            type="date"
            value={page.fields.from}
            problem={problem('from')}
            hint="days-hint"
          />
          <Field name="to" label="To" type="date" value={page.fields.to} problem={problem('to')} hint="days-hint" />
        </div>
      </fieldset>
      <fieldset>
        <legend>Value in pounds</legend>
        <p className="hint" id="value-hint">
          For example 250000 or 250,000
        </p>
        <Problem field="least" message={problem('least')} />
        <Problem field="most" message={problem('most')} />
        <div className="pair">
          <Field
            name="least"
            label="At least"
            type="text"
            value={page.fields.least}
            problem={problem('least')}
            hint="value-hint"
          />
          <Field
            name="most"
            label="At most"
            type="text"
            value={page.fields.most}
            problem={problem('most')}
            hint="value-hint"
          />
        </div>
      </fieldset>
      {page.groups.slice(1).map((group) => (
        <details key={group.name} open={group.open}>
          <summary>{group.legend}</summary>
          <Choices group={group} legendHidden />
        </details>
      ))}
      <fieldset className="spaced">
        <label className="label" htmlFor="order">
          Order
        </label>
        <select id="order" name="order" defaultValue={page.orders.find((order) => order.selected)?.code}>
          {page.orders.map((order) => (
            <option key={order.code} value={order.code}>
              {order.label}
            </option>
          ))}
        </select>
      </fieldset>
      {page.kept.map((field) => (
        <input key={field.name} type="hidden" name={field.name} value={field.value} />
      ))}
      <button type="submit">Show awards</button>
    </form>
  )
}

function Choices({ group, legendHidden = false }: { readonly group: FilterGroup; readonly legendHidden?: boolean }) {
  return (
    <fieldset>
      <legend className={legendHidden ? 'hidden' : undefined}>{group.legend}</legend>
      {group.choices.map((choice) => (
        <label key={choice.code} className="choice">
          <input type="checkbox" name={group.name} value={choice.code} defaultChecked={choice.checked} />
          <span className="level">
            {choice.level === null ? null : <span className={`swatch swatch-${choice.level}`} aria-hidden="true" />}
            {choice.label}
          </span>
          {choice.count === null ? null : <span className="count">{choice.count}</span>}
        </label>
      ))}
    </fieldset>
  )
}

function Field({
  name,
  label,
  type,
  value,
  problem,
  hint,
}: {
  readonly name: string
  readonly label: string
  readonly type: 'date' | 'text'
  readonly value: string
  readonly problem: string | undefined
  /** Id of the words that show the format. */
  readonly hint: string
}) {
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        // A date field would hide what was typed and cannot be read.
        type={problem === undefined ? type : 'text'}
        inputMode={type === 'text' ? 'decimal' : undefined}
        defaultValue={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? hint : `${name}-problem ${hint}`}
      />
    </div>
  )
}

function Problem({ field, message }: { readonly field: string; readonly message: string | undefined }) {
  return message === undefined ? null : (
    <p className="problem" id={`${field}-problem`}>
      {message}
    </p>
  )
}
