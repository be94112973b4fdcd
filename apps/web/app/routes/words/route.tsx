import { codesOf } from '@openward/vocabulary/code-list'
import { pageMeta } from '../../components/page-meta'
import { wordAnchor, WORD_LISTS, type WordList } from '../../vocabulary/print-term'
import type { Route } from './+types/route'

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Words', 'What the words and codes of the register mean, with the law they come from.')

/** Every closed list of the vocabulary. It needs no query: the lists are the same ones the API is made from. */
export default function Words() {
  const lists: readonly WordList[] = Object.values(WORD_LISTS)
  return (
    <article className="page chapters">
      <header className="page-head">
        <h1>Words</h1>
        <p className="lead">
          One word for one thing, on the pages and in the API. Words of the law are kept as they are and explained here;
          the code in typewriter letters is how the API writes them.
        </p>
      </header>
      <nav aria-label="Lists of words">
        <ul className="index">
          {lists.map((list) => (
            <li key={list.key}>
              <a href={`#${list.key}`}>{list.title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {lists.map((list) => (
        <section key={list.key} aria-labelledby={list.key}>
          <h2 id={list.key}>{list.title}</h2>
          <dl className="words">
            {codesOf(list.entries).map((code) => (
              <div key={code}>
                <dt id={wordAnchor(list, code)}>{list.entries[code]?.label}</dt>
                <dd>
                  {list.entries[code]?.definition}
                  {citationOf(list.entries[code])} <code className="soft">{code}</code>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </article>
  )
}

function citationOf(entry: object | undefined): string {
  const citation = entry !== undefined && 'citation' in entry ? entry.citation : null
  return typeof citation === 'string' ? ` (${citation})` : ''
}
