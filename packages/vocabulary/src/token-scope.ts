import type { CodeList } from './code-list.js'

/** What an API token may be used for. Acts that belong to no scope need a session in a browser. */
export type TokenScope = 'READ_ACCOUNT' | 'ORGANISATIONS' | 'STATEMENTS' | 'DESK'

export const TOKEN_SCOPES: CodeList<TokenScope> = {
  READ_ACCOUNT: {
    label: 'Read my account',
    definition: 'Reads the account, its organisations, invitations, claims and acts. Changes nothing.',
  },
  ORGANISATIONS: {
    label: 'Organisations',
    definition: 'Claims organisations, answers and sends invitations, leaves and removes.',
  },
  STATEMENTS: { label: 'Statements', definition: 'Places, revises and withdraws statements beside records.' },
  DESK: { label: 'Desk', definition: 'Reads the desk, takes, decides and reverses what lies there.' },
}
