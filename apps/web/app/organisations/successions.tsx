import { PictureFigure } from '../components/picture-figure'
import type { PrintedSuccessions } from './print-successions'

/** What came before and after an organisation: the line, and each step with its source. */
export function Successions({ successions: { picture, steps } }: { readonly successions: PrintedSuccessions }) {
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="before-and-after">
      <h2 id="before-and-after">Before and after</h2>
      {picture === null ? null : <PictureFigure picture={picture} />}
      <ul className="plain spaced">
        {steps.map(({ day, what, other, basis }) => (
          <li key={`${day} ${what} ${other.href}`}>
            {day}: {what} <a href={other.href}>{other.label}</a> <span className="small">({basis})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
