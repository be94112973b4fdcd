import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { MadeUpNotice } from './made-up-facts.js'
import { madeUpFacts } from './made-up-facts.js'
import { explainNotice, readNotice } from './read-notice.js'
import { RULES } from './rules.js'

const folder = fileURLToPath(new URL('../../../docs/award-routes/', import.meta.url))
/** The sentences of a page that read as its example does, and those that do not. */
function wordingsOf(page: string): readonly { readonly how: 'the same' | 'otherwise'; readonly sentence: string }[] {
  const [, section = ''] = page.split('\n## Wordings\n')
  const [same = '', otherwise = ''] = section.split('\nand otherwise where it says:\n')
  const items = (list: string) => [...list.matchAll(/^- (.+)$/gm)].map(([, item = '']) => item)
  return [
    ...items(same).map((sentence) => ({ how: 'the same' as const, sentence })),
    ...items(otherwise).map((sentence) => ({ how: 'otherwise' as const, sentence })),
  ]
}

const headings = ['What the law says', 'How we read it', 'What we leave out', 'What we assume', 'Worked example']

interface Example {
  readonly notice: MadeUpNotice
  readonly expected: Readonly<Record<string, unknown>>
}

function pageOf(id: string): string {
  return readFileSync(`${folder}${id}.md`, 'utf8')
}

function exampleOf(page: string): Example {
  const block = /```json\n([\s\S]*?)\n```/.exec(page)?.[1]
  if (block === undefined) throw new Error('The page has no example.')
  return JSON.parse(block) as Example
}

test('every rule has a page and every page a rule', () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))
  expect(pages.sort()).toEqual(RULES.map(({ id }) => `${id}.md`).sort())
})

test('rule ids are unique', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
})

test.each(RULES)(
  'the page of $id says what its rule says of itself and has the fixed headings',
  ({ id, title, citation, concern }) => {
    const page = pageOf(id)
    expect(
      page.startsWith(`---\nid: ${id}\ntitle: ${title}\ncitation: ${citation ?? 'none'}\nconcern: ${concern}\n`),
    ).toBe(true)
    const found = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
    expect(found.filter((heading) => heading !== 'Wordings')).toEqual(headings)
    expect(found.indexOf('Wordings')).toBe(page.includes('## Wordings') ? headings.length : -1)
  },
)

test.each(RULES)('the worked example of $id reads as its page says, by this rule', ({ id }) => {
  const { notice, expected } = exampleOf(pageOf(id))
  const facts = madeUpFacts(notice)
  const reading = readNotice(facts)
  expect({ ...expected, ...pick(reading, Object.keys(expected)) }).toEqual(expected)
  expect(explainNotice(facts).find((rule) => rule.id === id)?.outcome).toBe('DECIDES')
})

const sentences = RULES.flatMap(({ id }) => wordingsOf(pageOf(id)).map((wording) => ({ id, ...wording })))

test.each(sentences)('on the page of $id, $how: "$sentence"', ({ id, how, sentence }) => {
  const { notice, expected } = exampleOf(pageOf(id))
  const texts = notice.texts ?? []
  const changed = texts.map((text, at) => (at === texts.length - 1 ? { ...text, text: sentence } : text))
  const { confidence: _, ...same } = expected
  const reading = pick(readNotice(madeUpFacts({ ...notice, texts: changed })), Object.keys(same))
  if (how === 'the same') expect(reading).toEqual(same)
  else expect(reading).not.toEqual(same)
})

function pick(from: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)))
}
