import type { Picture } from '@openward/pictures/picture'

/** A picture in the layout that fits the screen, and the table that proves it. */
export function PictureFigure({
  picture,
  tableOpen = false,
}: {
  readonly picture: Picture
  readonly tableOpen?: boolean
}) {
  return (
    <figure className="figure">
      <div className="for-wide" dangerouslySetInnerHTML={{ __html: picture.wide }} />
      <div className="for-narrow" dangerouslySetInnerHTML={{ __html: picture.narrow }} />
      <details open={tableOpen}>
        <summary>The figures as a table</summary>
        <div className="scroll" tabIndex={0} role="group" aria-label="The figures as a table">
          <table>
            <caption>{picture.table.caption}</caption>
            <thead>
              <tr>
                {picture.table.columns.map((column) => (
                  <th key={column.label} scope="col" className={column.numeric ? 'numeric' : undefined}>
                    {column.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {picture.table.rows.map((cells, index) => (
                <tr key={index}>
                  {cells.map((cell, position) =>
                    position === 0 ? (
                      <th key={position} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={position} className={picture.table.columns[position]?.numeric ? 'numeric' : undefined}>
                        {cell}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
