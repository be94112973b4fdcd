import type { CodeList } from './code-list.js'

export type Jurisdiction = 'ENGLAND' | 'WALES' | 'SCOTLAND' | 'NORTHERN_IRELAND' | 'MIXED' | 'NOT_STATED'

/** Where the commissioner acts and which nation’s law the notice names. */
export const JURISDICTIONS: CodeList<Jurisdiction> = {
  ENGLAND: { label: 'England', definition: 'The commissioner acts in England.' },
  WALES: { label: 'Wales', definition: 'The commissioner acts in Wales.' },
  SCOTLAND: { label: 'Scotland', definition: 'The commissioner acts in Scotland.' },
  NORTHERN_IRELAND: { label: 'Northern Ireland', definition: 'The commissioner acts in Northern Ireland.' },
  MIXED: {
    label: 'More than one nation',
    definition: 'The notice covers two nations, or a UK-wide body does not say which.',
  },
  NOT_STATED: { label: 'Not stated', definition: 'The notice does not say.' },
}
