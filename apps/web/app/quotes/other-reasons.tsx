import { FieldPath } from '../components/field-path'
import type { PrintedReason } from './print-reasons'

/** What was read from codes, and from words on stage and scope: quieter than the quotes that decide. */
export function OtherReasons({ reasons }: { readonly reasons: readonly PrintedReason[] }) {
  if (reasons.length === 0) return null
  return (
    <ul className="other-reasons">
      {reasons.map(({ reads, words, path }) => (
        <li key={`${reads} ${words}`}>
          {reads} read from {words} <FieldPath path={path} />
        </li>
      ))}
    </ul>
  )
}
