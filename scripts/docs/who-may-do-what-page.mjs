import { table } from './words-page.mjs'

/** The text of `docs/who-may-do-what.md`, from the table of acts. Needs the built vocabulary. */
export async function whoMayDoWhatPage() {
  const { ACTS, HTTP_ACTS } = await import('../../packages/vocabulary/dist/act.js')
  const { DOERS } = await import('../../packages/vocabulary/dist/doer.js')
  const { TOKEN_SCOPES } = await import('../../packages/vocabulary/dist/token-scope.js')
  const doers = Object.entries(DOERS)
  const head = ['Act', 'What it does', ...doers.map(([, { label }]) => label), 'By token', 'Seen by all']
  const rows = Object.entries(ACTS).map(([name, { definition, mayDo, tokenScope, isPublic }]) => [
    `\`${name}\``,
    definition,
    ...doers.map(([doer]) => (mayDo.includes(doer) || mayDo.includes('VISITOR') ? 'yes' : includesPerson(mayDo, doer))),
    tokenScope === null ? 'no' : TOKEN_SCOPES[tokenScope].label,
    isPublic ? 'yes' : '',
  ])
  return (
    [
      '# Who may do what',
      'The one table from which the checks of the API, the guards of its operations, this page and the test are made. Each act is a mutation of the API, but for ' +
        `${HTTP_ACTS.map((name) => `\`${name}\``).join(', ')}, which has an address of its own. This page is made from \`packages/vocabulary/src/act.ts\` by \`npm run docs\`; change the table there.`,
      table([['Part', 'Who'], ['---', '---'], ...doers.map(([, { label, definition }]) => [label, definition])]),
      table([head, head.map(() => '---'), ...rows]),
      'A person is also everything that a visitor is, and each further part is also a person. An API token does what its scope names, as long as its person may; acts without a scope need a session in a browser.',
    ].join('\n\n') + '\n'
  )
}

const includesPerson = (mayDo, doer) => (mayDo.includes('PERSON') && doer !== 'VISITOR' ? 'yes' : '')
