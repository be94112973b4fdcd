import type { PrintedLink } from '../award-rows/print-award-row'
import { EmptyPage } from '../components/empty-page'
import { NotStated } from '../components/facts'
import { FilterBox } from '../components/filter-box'
import { Pager, type PagerLinks } from '../components/pager'
import { ORGANISATION_ORDERS, type OfferedOrder } from './read-organisations-address'

export interface OrganisationList {
  readonly sentence: string
  readonly text: string
  readonly order: OfferedOrder
  readonly kinds: readonly { readonly code: string; readonly label: string; readonly checked: boolean }[]
  readonly rows: readonly {
    readonly link: PrintedLink
    readonly kind: string
    readonly place: string | null
    readonly awards: string
  }[]
  readonly pager: PagerLinks
  /** Address of the first page where this one lies beyond the end of the list, else null. */
  readonly firstPage: string | null
}

/** A list of organisations with its search, the same for both roles. */
export function OrganisationListPage({
  list,
  title,
  action,
  kindName,
}: {
  readonly list: OrganisationList
  readonly title: string
  readonly action: string
  readonly kindName: string
}) {
  return (
    <>
      <header className="page-head">
        <h1>{title}</h1>
        <p className="lead">{list.sentence}</p>
      </header>
      <div className="filtered">
        <FilterBox summary={`Filter the ${title.toLowerCase()}`}>
          <form className="filters" method="get" action={action} aria-label="Filters">
            <fieldset>
              <label className="label" htmlFor="text">
                Words in the name
              </label>
              <input id="text" name="text" type="search" defaultValue={list.text} maxLength={100} />
            </fieldset>
            <fieldset>
              <legend>{kindName}</legend>
              {list.kinds.map(({ code, label, checked }) => (
                <label key={code} className="choice">
                  <input type="checkbox" name="kind" value={code} defaultChecked={checked} />
                  <span>{label}</span>
                </label>
              ))}
            </fieldset>
            <fieldset>
              <label className="label" htmlFor="order">
                Order
              </label>
              <select id="order" name="order" defaultValue={list.order}>
                {Object.entries(ORGANISATION_ORDERS).map(([code, label]) => (
                  <option key={code} value={code}>
                    {label}
                  </option>
                ))}
              </select>
            </fieldset>
            <button type="submit">Show {title.toLowerCase()}</button>
          </form>
        </FilterBox>
        <div>
          {list.firstPage !== null ? (
            <EmptyPage first={list.firstPage} />
          ) : list.rows.length === 0 ? (
            <p className="empty">
              No name holds these words. Use fewer or shorter words, or <a href={action}>show all</a>.
            </p>
          ) : (
            <table className="table-wide organisation-table">
              <caption>Awards of health services in England; admissions to frameworks are counted with them.</caption>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col" className="optional">
                    {kindName}
                  </th>
                  <th scope="col" className="optional">
                    Seat
                  </th>
                  <th scope="col" className="numeric">
                    Awards
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.rows.map(({ link, kind, place, awards }) => (
                  <tr key={link.href}>
                    <th scope="row">
                      <a href={link.href}>{link.label}</a>
                      <span className="narrow-only small">
                        <br />
                        {kind}
                      </span>
                    </th>
                    <td className="optional">{kind}</td>
                    <td className="optional">{place ?? <NotStated />}</td>
                    <td className="numeric">{awards}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <Pager links={list.pager} of={`the ${title.toLowerCase()}`} />
        </div>
      </div>
    </>
  )
}
