import MarkdownIt from 'markdown-it'
import { pageMeta } from '../../components/page-meta'
import type { Route } from './+types/route'

const FILES: Readonly<Record<string, string>> = import.meta.glob('../../../../../docs/personal-data.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The page of the documentation, so that there is one text only; its own HTML would be shown as text. */
export function loader() {
  const [title = '', ...rest] = Object.values(FILES).join('').split('\n')
  const html = new MarkdownIt({ html: false })
    .render(rest.join('\n'))
    .replaceAll('<table>', '<div class="scroll" role="region" aria-label="What is kept" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<th>', '<th scope="col">')
  return { title: title.replace(/^# /, ''), html }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Personal data', 'What the register keeps of people, why, how long, and how to have it erased.')

export default function PersonalData({ loaderData: { title, html } }: Route.ComponentProps) {
  return (
    <article className="page">
      <header className="page-head">
        <h1>{title}</h1>
      </header>
      <div className="rule personal-data" dangerouslySetInnerHTML={{ __html: html }} />
      <p className="spaced">
        <a href="/account">Your account</a>: see, copy or erase what is kept of you.
      </p>
    </article>
  )
}
