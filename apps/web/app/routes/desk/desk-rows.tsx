import { DESK_DECISIONS, DESK_KINDS } from '@openward/vocabulary/desk-kind'
import type { DeskQuery } from '../../generated/operations'
import { printInstant } from '../../print/print-day'

type Item = NonNullable<DeskQuery['deskItems']>['nodes'][number]

/** Cases, those that wait longest first, each with its clock. */
export function DeskRows({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul className="rows">
      {items.map((item) => {
        const about = (item.organisation === null ? item.organisations : [item.organisation]).map(({ name }) => name)
        return (
          <li key={item.id}>
            <span className="what">
              <a href={`/desk/${encodeURIComponent(item.id)}`}>
                {about.length === 0 ? DESK_KINDS[item.kind].label : about.join(' and ')}
              </a>
            </span>
            <span className="small">
              {DESK_KINDS[item.kind].label}; since {printInstant(item.openedAt)}
              {item.dueAt === null ? '' : `; to be decided by ${printInstant(item.dueAt)}`}
              {item.isOverdue ? <strong> – past its time</strong> : ''}.{' '}
              {item.decision !== null
                ? `${DESK_DECISIONS[item.decision].label}.`
                : item.isAssignedToMe
                  ? 'You have taken it.'
                  : item.assignedTo === null
                    ? 'Nobody has taken it.'
                    : `${item.assignedTo} has taken it.`}
              {item.isMine ? ' It is your own case: another editor decides it.' : ''}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
