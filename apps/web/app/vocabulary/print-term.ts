import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import type { CodeList } from '@openward/vocabulary/code-list'
import { COMPETITION_LEVELS } from '@openward/vocabulary/competition-level'
import { CONFIDENCES } from '@openward/vocabulary/confidence'
import { CONTRACT_FORMS } from '@openward/vocabulary/contract-form'
import { JURISDICTIONS } from '@openward/vocabulary/jurisdiction'
import { KIND_SOURCES } from '@openward/vocabulary/kind-source'
import { LEGAL_FORMS } from '@openward/vocabulary/legal-form'
import { MUTUAL_FACTS } from '@openward/vocabulary/mutual-fact'
import { NOTICE_SCOPES } from '@openward/vocabulary/notice-scope'
import { NOTICE_STAGES } from '@openward/vocabulary/notice-stage'
import { ORGANISATION_CLAIMS } from '@openward/vocabulary/organisation-claim'
import { ORGANISATION_ORIGINS } from '@openward/vocabulary/organisation-origin'
import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import { READING_FLAGS } from '@openward/vocabulary/reading-flag'
import { REGIMES } from '@openward/vocabulary/regime'
import { SOURCES } from '@openward/vocabulary/source'
import { VALUE_BASES } from '@openward/vocabulary/value-basis'
import { VALUE_SPANS } from '@openward/vocabulary/value-span'
import type { PrintedTerm } from '../components/term'

/** A closed list as a section of the page of words. */
export interface WordList {
  /** Start of the anchors of its words. */
  readonly key: string
  readonly title: string
  readonly entries: CodeList<string>
}

/** The lists that have a section on the page of words, in its order. */
export const WORD_LISTS = {
  route: { key: 'route', title: 'Award routes', entries: AWARD_ROUTES },
  level: { key: 'level', title: 'Competition levels', entries: COMPETITION_LEVELS },
  regime: { key: 'regime', title: 'Regimes', entries: REGIMES },
  stage: { key: 'stage', title: 'Stages of a notice', entries: NOTICE_STAGES },
  kind: { key: 'kind', title: 'Kinds of provider', entries: PROVIDER_KINDS },
  kindSource: { key: 'kind-source', title: 'What a kind rests on', entries: KIND_SOURCES },
  legalForm: { key: 'legal-form', title: 'Legal forms', entries: LEGAL_FORMS },
  origin: { key: 'origin', title: 'Origins', entries: ORGANISATION_ORIGINS },
  mutualFact: { key: 'mutual-fact', title: 'Facts about mutuals', entries: MUTUAL_FACTS },
  claim: { key: 'claim', title: 'What providers say of themselves', entries: ORGANISATION_CLAIMS },
  contractForm: { key: 'contract-form', title: 'Forms of contract', entries: CONTRACT_FORMS },
  basis: { key: 'basis', title: 'What a value is', entries: VALUE_BASES },
  span: { key: 'span', title: 'Over which time a value runs', entries: VALUE_SPANS },
  confidence: { key: 'confidence', title: 'How sure a reading is', entries: CONFIDENCES },
  flag: { key: 'flag', title: 'What to know beside a reading', entries: READING_FLAGS },
  scope: { key: 'scope', title: 'Scope', entries: NOTICE_SCOPES },
  jurisdiction: { key: 'jurisdiction', title: 'Jurisdictions', entries: JURISDICTIONS },
  source: { key: 'source', title: 'Sources', entries: SOURCES },
} as const satisfies Record<string, WordList>

/** The anchor of a word on the page of words. */
export function wordAnchor(list: WordList, code: string): string {
  return `${list.key}-${code}`
}

/** A code as a term: its label, its meaning and the address where it is explained. */
export function printTerm(list: keyof typeof WORD_LISTS, code: string): PrintedTerm {
  const words: WordList = WORD_LISTS[list]
  const entry = words.entries[code]
  return {
    label: entry?.label ?? code,
    meaning: entry?.definition ?? 'The register does not explain this word yet.',
    href: `/words#${wordAnchor(words, code)}`,
  }
}
