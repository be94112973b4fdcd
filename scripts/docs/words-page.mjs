/**
 * The page of words, made from the closed lists of the vocabulary, so that page, API and data cannot drift apart.
 * Needs the built vocabulary.
 */
const LISTS = [
  ['Award routes', 'award-route', 'AWARD_ROUTES', 'How a provider was chosen.'],
  ['Competition levels', 'competition-level', 'COMPETITION_LEVELS', 'How much competition a route holds.'],
  ['Regimes', 'regime', 'REGIMES', 'The law under which an award is made.'],
  ['Notices that the law asks for', 'law/legal-notice', 'LEGAL_NOTICES', 'Which notices each law asks for.'],
  ['Contents of notices', 'law/notice-item', 'NOTICE_ITEMS', 'What a notice has to contain.'],
  ['Statements of law', 'law/law-statement', 'LAW_CHECKS', 'How sure the register is of a statement of law.'],
  ['Figures of an annual summary', 'annual-figure', 'ANNUAL_FIGURES', 'What authorities publish each year.'],
  ['Stages of a notice', 'notice-stage', 'NOTICE_STAGES', 'Where a notice stands in the life of a decision.'],
  ['Scope', 'notice-scope', 'NOTICE_SCOPES', 'Whether a notice is about health services.'],
  ['Jurisdiction', 'jurisdiction', 'JURISDICTIONS', 'Where the commissioner acts and which law is named.'],
  ['Sources', 'source', 'SOURCES', 'Where notices come from.'],
  ['Confidence', 'confidence', 'CONFIDENCES', 'How sure a reading is.'],
  ['Flags', 'reading-flag', 'READING_FLAGS', 'What a careful reader should know beside a reading.'],
  ['Kinds of provider', 'provider-kind', 'PROVIDER_KINDS', 'What kind of body delivers care.'],
  ['What a kind rests on', 'kind-source', 'KIND_SOURCES', 'What the kind of an organisation rests on.'],
  ['Legal forms', 'legal-form', 'LEGAL_FORMS', 'What the law calls an organisation.'],
  ['Origins', 'organisation-origin', 'ORGANISATION_ORIGINS', 'How an organisation came to be.'],
  ['Facts about mutuals', 'mutual-fact', 'MUTUAL_FACTS', 'What section 33 of the Procurement Act 2023 asks.'],
  ['Own claims', 'organisation-claim', 'ORGANISATION_CLAIMS', 'What suppliers say of themselves in forms.'],
  ['Forms of contract', 'contract-form', 'CONTRACT_FORMS', 'What kind of agreement a contract is.'],
  ['Roles in a notice', 'party-role', 'PARTY_ROLES', 'What a body does in a notice.'],
  ['Roles of commissioners', 'commissioner-role', 'COMMISSIONER_ROLES', 'In which role a commissioner stands.'],
  ['Basis of a value', 'value-basis', 'VALUE_BASES', 'Which figure of a notice a value is.'],
  ['Span of a value', 'value-span', 'VALUE_SPANS', 'Over which time a value runs.'],
  ['Parts of people', 'doer', 'DOERS', 'In which part somebody may do something.'],
  ['Scopes of tokens', 'token-scope', 'TOKEN_SCOPES', 'What an API token may be used for.'],
  ['Queues of the desk', 'desk-kind', 'DESK_KINDS', 'What an editor may have to decide.'],
  ['Decisions of the desk', 'desk-kind', 'DESK_DECISIONS', 'How a case can be decided.'],
  ['Quality issues', 'quality-issue-code', 'QUALITY_ISSUE_CODES', 'Problems of source records, with their mend.'],
]

const EXTRA_COLUMNS = {
  AWARD_ROUTES: [
    ['Level', (entry) => `\`${entry.competitionLevel}\``],
    ['Discretion', (entry) => `\`${entry.discretion}\``],
    ['Source', (entry) => entry.citation ?? ''],
  ],
  REGIMES: [
    [
      'In force for health',
      (entry) => (entry.inForceFrom ? `${entry.inForceFrom} to ${entry.inForceTo ?? 'today'}` : ''),
    ],
    ['Source', (entry) => entry.citation ?? ''],
  ],
  ANNUAL_FIGURES: [['Counted by the register', (entry) => entry.countingRule]],
  LEGAL_NOTICES: [
    ['Source', (entry) => entry.citation],
    ['Read', (entry) => (entry.check === 'READ' ? 'yes' : 'to be checked')],
  ],
  QUALITY_ISSUE_CODES: [
    ['Mend', (entry) => entry.mend],
    ['Set aside', (entry) => (entry.setsAside ? 'yes' : 'no')],
  ],
}

/** The text of `docs/words.md`. */
export async function wordsPage() {
  const parts = [
    '# Words',
    'The closed lists of the register: one word for one thing in every layer. This page is made from `packages/vocabulary` by `npm run docs`; change the lists there.',
  ]
  for (const [title, file, constant, about] of LISTS) {
    const list = (await import(`../../packages/vocabulary/dist/${file}.js`))[constant]
    const extra = EXTRA_COLUMNS[constant] ?? []
    const head = ['Code', 'Label', 'Definition', ...extra.map(([name]) => name)]
    const rows = Object.entries(list).map(([code, entry]) => [
      `\`${code}\``,
      entry.label,
      entry.definition,
      ...extra.map(([, cell]) => cell(entry)),
    ])
    parts.push(`## ${title}`, about, table([head, head.map(() => '---'), ...rows]))
  }
  return parts.join('\n\n') + '\n'
}

/** Rows as a Markdown table. */
export function table(rows) {
  return rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}
