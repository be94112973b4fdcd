import type { PrintedLink } from '../award-rows/print-award-row'

/** With whom an organisation works, by number of awards. */
export function Partners({
  title,
  column,
  partners,
}: {
  readonly title: string
  readonly column: string
  readonly partners: readonly { readonly link: PrintedLink; readonly awards: string }[]
}) {
  if (partners.length === 0) return null
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{title}</h2>
      <table>
        <caption>
          The ten with the most awards of health services in England, admissions to frameworks among them
        </caption>
        <thead>
          <tr>
            <th scope="col">{column}</th>
            <th scope="col" className="numeric">
              Awards
            </th>
          </tr>
        </thead>
        <tbody>
          {partners.map(({ link, awards }) => (
            <tr key={link.href}>
              <th scope="row">
                <a href={link.href}>{link.label}</a>
              </th>
              <td className="numeric">{awards}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
