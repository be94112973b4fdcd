import type { CodeList } from './code-list.js'

export type KindSource = 'EDITOR' | 'REGISTER' | 'CURATED_LIST' | 'CLAIM' | 'NAME' | 'NOTHING'

/** What the kind of an organisation rests on, the most trusted first. */
export const KIND_SOURCES: CodeList<KindSource> = {
  EDITOR: { label: 'Decision of an editor', definition: 'An editor of the register decided it and gave a reason.' },
  REGISTER: {
    label: 'Register',
    definition: 'A public register lists it, or the form of its number in the register tells it.',
  },
  CURATED_LIST: {
    label: 'Curated list',
    definition: 'A list of well-known bodies that is kept with the register, with its sources.',
  },
  CLAIM: { label: 'Own claim', definition: 'It says so of itself in the form of a notice. Nobody has checked it.' },
  NAME: { label: 'Name', definition: 'Words of its name say so, by law, by use of language or by what was learnt.' },
  NOTHING: { label: 'Nothing', definition: 'Neither a register nor its name tells it safely.' },
}
