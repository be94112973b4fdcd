import { Term } from '../components/term'
import { LawNote } from './law-note'
import type { PrintedExpectedCounts } from './print-expected-counts'

/** How many notices the law asked for and what became of them, with denominators and coverage. */
export function ExpectedCounts({
  counts,
  caption,
}: {
  readonly counts: PrintedExpectedCounts
  readonly caption: string
}) {
  return (
    <>
      {counts.rows.length === 0 ? null : (
        <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">Notice</th>
                <th scope="col" className="numeric">
                  Asked for
                </th>
                <th scope="col" className="numeric">
                  In time
                </th>
                <th scope="col" className="numeric">
                  Later
                </th>
                <th scope="col" className="numeric">
                  Not found
                </th>
                <th scope="col" className="numeric">
                  Not yet due
                </th>
                <th scope="col" className="numeric">
                  Cannot be told
                </th>
              </tr>
            </thead>
            <tbody>
              {counts.rows.map((row) => (
                <tr key={row.code}>
                  <th scope="row">
                    <Term term={row.notice} />
                    <br />
                    <span className="small">
                      <LawNote law={row.law} />
                    </span>
                  </th>
                  <td className="numeric">{row.expected}</td>
                  <td className="numeric">{row.inTime}</td>
                  <td className="numeric">{row.late}</td>
                  <td className="numeric">{row.notFound}</td>
                  <td className="numeric">{row.notYetDue}</td>
                  <td className="numeric">
                    {row.untold}
                    {row.reasons === null ? null : (
                      <>
                        <br />
                        <span className="small">{row.reasons}</span>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {counts.notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
    </>
  )
}
