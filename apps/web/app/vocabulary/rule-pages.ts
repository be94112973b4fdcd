import MarkdownIt from 'markdown-it'
import { parse } from 'yaml'

/** The page of one rule, from `docs/award-routes/<id>.md`. */
export interface RulePage {
  readonly id: string
  readonly title: string
  readonly citation: string | null
  /** HTML of the page without its title; raw HTML of the file is shown as text, never passed on. */
  readonly html: string
  /** First sentence or two, for the index. */
  readonly summary: string
}

// The pages are part of the build: the site needs no folder beside it when it runs.
const FILES: Readonly<Record<string, string>> = import.meta.glob('../../../../docs/award-routes/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })

/** All rule pages, in the order of their titles. A README stands for no rule. */
export const RULE_PAGES: readonly RulePage[] = Object.entries(FILES)
  .map(([path, text]) => ({ id: path.replace(/^.*\//, '').replace(/\.md$/, ''), text }))
  .filter(({ id }) => id.toLowerCase() !== 'readme')
  .map(({ id, text }) => readRulePage(id, text))
  .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'))

/** Reads front matter (`title`, `citation`) and text of one page. Without front matter the first heading is the title. */
export function readRulePage(id: string, file: string): RulePage {
  const matter = /^---\r?\n([\s\S]{0,4000}?)\r?\n---\r?\n/.exec(file)
  const facts = (matter?.[1] === undefined ? {} : parse(matter[1])) as Record<string, unknown> | null
  const text = file.slice(matter?.[0].length ?? 0).trim()
  const heading = /^# ([^\n]{1,300})\n/.exec(text)
  const body = heading === null ? text : text.slice(heading[0].length)
  const paragraph = body.split(/\n\s*\n/).find((block) => /^[A-Za-z]/.test(block.trim()))
  return {
    id,
    title: textOf(facts?.['title']) ?? heading?.[1]?.trim() ?? id,
    citation: textOf(facts?.['citation']),
    html: markdown.render(body),
    summary: (paragraph ?? '').replaceAll(/\s+/g, ' ').replaceAll(/[*`_]/g, '').trim(),
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
