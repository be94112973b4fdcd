import MarkdownIt from 'markdown-it'
import { parse } from 'yaml'
import { z } from 'zod'

/** What a rule reads from a notice. */
export type RuleConcern = z.infer<typeof frontMatter>['concern']

/** The page of one rule, from `docs/award-routes/<id>.md`. */
export interface RulePage {
  readonly id: string
  readonly title: string
  readonly citation: string | null
  readonly concern: RuleConcern
  /** The code that the rule reads first of all, for example `PSR_DIRECT_AWARD_C`. */
  readonly reads: string
  /** HTML of the page without its title. Raw HTML of the file is shown as text, never passed on. */
  readonly html: string
}

const frontMatter = z.object({
  title: z.string().min(1),
  citation: z.string().min(1),
  concern: z.enum(['ROUTE', 'REGIME', 'STAGE', 'SCOPE', 'JURISDICTION']),
  reads: z.string().min(1),
})

// The pages are part of the build: the site needs no folder beside it when it runs.
const FILES: Readonly<Record<string, string>> = import.meta.glob('../../../../docs/award-routes/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const markdown = new MarkdownIt({ html: false })

/** All rule pages, in the order of their titles. A README stands for no rule. */
export const RULE_PAGES: readonly RulePage[] = Object.entries(FILES)
  .map(([path, file]) => ({ id: path.slice(path.lastIndexOf('/') + 1, -'.md'.length), file }))
  .filter(({ id }) => id !== 'README')
  .map(({ id, file }) => readRulePage(id, file))
  .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'))

/** Reads front matter and text of one page; throws where the front matter lacks what every rule must say. */
export function readRulePage(id: string, file: string): RulePage {
  const end = file.indexOf('\n---', 3)
  const facts = frontMatter.parse(parse(file.slice(3, end)))
  const text = file.slice(end + '\n---'.length).trim()
  return {
    id,
    title: facts.title,
    citation: facts.citation === 'none' ? null : facts.citation,
    concern: facts.concern,
    reads: facts.reads,
    html: markdown.render(text.replace(/^# [^\n]*\n/, '')),
  }
}
