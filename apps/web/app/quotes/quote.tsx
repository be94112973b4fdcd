import { FieldPath } from '../components/field-path'
import { breakLines } from './break-lines'
import type { MarkedPart } from './mark-text'

/** Words of a notice in their own voice, the deciding ones marked, with the field they stand in. */
export function Quote({ parts, path }: { readonly parts: readonly MarkedPart[]; readonly path: string }) {
  return (
    <blockquote>
      <MarkedText parts={parts} />
      <span className="quote-source">
        Field <FieldPath path={path} />
      </span>
    </blockquote>
  )
}

/** Marked words of a text; line breaks written as `<br/>`, as some publishing systems do, are shown as such. */
export function MarkedText({ parts }: { readonly parts: readonly MarkedPart[] }) {
  return parts.map((part, index) =>
    part.marked ? <mark key={index}>{breakLines(part.text)}</mark> : breakLines(part.text),
  )
}
