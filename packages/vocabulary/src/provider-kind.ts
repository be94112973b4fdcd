import type { CodeList } from './code-list.js'

export type ProviderKind =
  'NHS' | 'INDEPENDENT' | 'MUTUAL' | 'VOLUNTARY' | 'PRIMARY_CARE' | 'PUBLIC_OTHER' | 'NOT_KNOWN'

/** What kind of body delivers care. */
export const PROVIDER_KINDS: CodeList<ProviderKind> = {
  NHS: { label: 'NHS', definition: 'An NHS trust or NHS foundation trust, or another body of the NHS.' },
  INDEPENDENT: { label: 'Independent', definition: 'A company or partnership that is none of the other kinds.' },
  MUTUAL: {
    label: 'Mutual or social enterprise',
    definition: 'A public service mutual, co-operative or social enterprise, whatever its legal form.',
  },
  VOLUNTARY: { label: 'Voluntary', definition: 'A charity or community organisation.' },
  PRIMARY_CARE: { label: 'Primary care', definition: 'A general practice, federation, pharmacy, dentist or optician.' },
  PUBLIC_OTHER: {
    label: 'Other public body',
    definition: 'A council, university or other public body outside the NHS.',
  },
  NOT_KNOWN: { label: 'Not known', definition: 'Neither a register nor the name tells it safely.' },
}
