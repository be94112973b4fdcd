import { LevelMark } from '../components/level'
import { NotStated } from '../components/facts'
import { upperFirst } from '../print/print-count'
import type { PrintedAwardRow } from './print-award-row'

/** Awards as rows: what, how chosen and how much; then who, when. `without` leaves out what the page itself says. */
export function AwardRows({
  rows,
  without,
}: {
  readonly rows: readonly PrintedAwardRow[]
  readonly without?: 'provider' | 'commissioner'
}) {
  return (
    <ol className="rows award-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <span className="what clip">
            <a href={row.title.href}>{row.title.label}</a>
          </span>
          <span className="who clip">
            <Who row={row} without={without} />
          </span>
          <span className="how">
            {row.level === null ? row.route : <LevelMark level={row.level}>{row.route}</LevelMark>}
          </span>
          <span className="how-much">
            {row.value ?? (
              <NotStated>
                <span className="hidden">Value </span>Not stated
              </NotStated>
            )}
          </span>
          <span className="when">{row.day ?? <NotStated>No day</NotStated>}</span>
        </li>
      ))}
    </ol>
  )
}

function Who({
  row,
  without,
}: {
  readonly row: PrintedAwardRow
  readonly without: 'provider' | 'commissioner' | undefined
}) {
  return (
    <>
      {row.status === null ? null : <strong>{row.status}: </strong>}
      {without === 'provider' ? null : row.providers.length === 0 ? (
        <NotStated>Provider not named</NotStated>
      ) : (
        row.providers.map((provider, index) => (
          <span key={provider.href}>
            {index === 0 ? null : ', '}
            <a href={provider.href}>{provider.label}</a>
          </span>
        ))
      )}
      {without === 'provider' || row.moreProviders === null ? null : ` ${row.moreProviders}`}
      {without === 'commissioner' ? null : (
        <>
          {without === 'provider' ? '' : ', '}
          {printBy(row, without)}{' '}
          {row.commissioner === null ? (
            <NotStated>a commissioner that is not named</NotStated>
          ) : (
            <a href={row.commissioner.href}>{row.commissioner.label}</a>
          )}
        </>
      )}
    </>
  )
}

function printBy({ level }: PrintedAwardRow, without: 'provider' | 'commissioner' | undefined): string {
  const by = level === null ? 'admitted by' : 'chosen by'
  return without === 'provider' ? upperFirst(by) : by
}
