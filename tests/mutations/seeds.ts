import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { madeUpFacts } from '@openward/award-routes/made-up-facts'
import type { MadeUpNotice } from '@openward/award-routes/made-up-facts'
import { readNotice } from '@openward/award-routes/read-notice'
import type { NoticeReading } from '@openward/vocabulary/notice-reading'

/** A made-up notice of a rule page, and what is read from it before anything is changed. */
export interface Seed {
  readonly rule: string
  readonly notice: MadeUpNotice
  readonly reading: NoticeReading
}

const folder = fileURLToPath(new URL('../../docs/award-routes/', import.meta.url))

/** The worked example of every rule page, and the same with each sentence that its page says to read alike. */
export function seeds(): readonly Seed[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => seedsOf(name.slice(0, -'.md'.length), readFileSync(`${folder}${name}`, 'utf8')))
}

function seedsOf(rule: string, page: string): readonly Seed[] {
  const block = /```json\n([\s\S]*?)\n```/.exec(page)?.[1]
  if (block === undefined) throw new Error(`The page of ${rule} has no example.`)
  const { notice } = JSON.parse(block) as { readonly notice: MadeUpNotice }
  const [, section = ''] = page.split('\n## Wordings\n')
  const [alike = ''] = section.split('\nand otherwise where it says:\n')
  const sentences = [...alike.matchAll(/^- (.+)$/gm)].map(([, sentence = '']) => sentence)
  return [notice, ...sentences.map((sentence) => withLastText(notice, () => sentence))].map((one) => ({
    rule,
    notice: one,
    reading: readNotice(madeUpFacts(one)),
  }))
}

/** The notice with its last text changed. */
export function withLastText(notice: MadeUpNotice, change: (text: string) => string): MadeUpNotice {
  const texts = notice.texts ?? []
  return {
    ...notice,
    texts: texts.map((text, at) => (at === texts.length - 1 ? { ...text, text: change(text.text) } : text)),
  }
}

/** The notice with every text changed. */
export function withTexts(notice: MadeUpNotice, change: (text: string) => string): MadeUpNotice {
  return { ...notice, texts: (notice.texts ?? []).map((text) => ({ ...text, text: change(text.text) })) }
}

/** The notice with one text more, which says nothing of the decision itself. */
export function withMore(
  notice: MadeUpNotice,
  text: string,
  part: NonNullable<MadeUpNotice['texts']>[number]['part'] = 'OTHER',
): MadeUpNotice {
  return { ...notice, texts: [...(notice.texts ?? []), { part, text }] }
}
