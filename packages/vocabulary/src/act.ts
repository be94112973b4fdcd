import type { CodeEntry } from './code-list.js'
import type { Doer } from './doer.js'
import type { TokenScope } from './token-scope.js'

/** What somebody can do, and who may. */
export interface ActEntry extends CodeEntry {
  /** Everybody in one of these parts. VISITOR means everybody. */
  readonly mayDo: readonly Doer[]
  /** The scope that an API token needs for it; null where only a session in a browser will do. */
  readonly tokenScope: TokenScope | null
  /** Whether everybody may see that it was done: acts on public records. */
  readonly isPublic: boolean
}

const everybody: readonly Doer[] = ['VISITOR']
const signedIn: readonly Doer[] = ['PERSON']
const members: readonly Doer[] = ['PUBLISHER', 'COMMISSIONER']
const membersAndEditors: readonly Doer[] = [...members, 'EDITOR']
const editors: readonly Doer[] = ['EDITOR']
const administrators: readonly Doer[] = ['ADMINISTRATOR']

function act(
  label: string,
  definition: string,
  mayDo: readonly Doer[],
  tokenScope: TokenScope | null,
  isPublic = false,
): ActEntry {
  return { label, definition, mayDo, tokenScope, isPublic }
}

/**
 * Who may do what: the one table from which the checks of the API, the guards of the operations, the page and the test
 * are made. Each entry but those in `HTTP_ACTS` is a mutation of the API, by its name.
 */
export const ACTS = {
  askForSignInLink: act('Ask for a sign-in link', 'Has a link to sign in with sent to an address.', everybody, null),
  signIn: act('Sign in with a link', 'Begins a session in the browser that asked for the link.', everybody, null),
  startPasskeySignIn: act('Begin to sign in with a passkey', 'Gives a device something to sign.', everybody, null),
  finishPasskeySignIn: act('Sign in with a passkey', 'Begins a session in the browser that asked.', everybody, null),
  renewSession: act('Go on with a session', 'Gives the web a new short-lived token for a session.', everybody, null),
  signOut: act('Sign out', 'Ends the session whose secret is given.', everybody, null),

  changeMyName: act('Change my name', 'Changes how a person is called.', signedIn, null),
  revokeSession: act('End another session', 'Ends one of the own sessions.', signedIn, null),
  startPasskeyRegistration: act('Begin to add a passkey', 'Gives a device something to sign.', signedIn, null),
  finishPasskeyRegistration: act('Add a passkey', 'Adds a passkey to the own account.', signedIn, null),
  removePasskey: act('Remove a passkey', 'Removes one of the own passkeys.', signedIn, null),
  createApiToken: act('Make an API token', 'Makes a token with scopes and an end date.', signedIn, null),
  revokeApiToken: act('Revoke an API token', 'Ends one of the own tokens.', signedIn, 'READ_ACCOUNT'),
  eraseMyAccount: act('Erase my account', 'Erases what the register holds of the person.', signedIn, null),

  uploadProof: act('Give a document', 'Keeps a document as proof for a claim.', signedIn, 'ORGANISATIONS'),
  claimOrganisation: act('Claim an organisation', 'Asks to act for an organisation.', signedIn, 'ORGANISATIONS'),
  withdrawClaim: act('Withdraw a claim', 'Takes back one of the own open claims.', signedIn, 'ORGANISATIONS'),
  acceptInvitation: act('Accept an invitation', 'Begins to act for an organisation.', signedIn, 'ORGANISATIONS'),
  declineInvitation: act('Decline an invitation', 'Turns an own invitation down.', signedIn, 'ORGANISATIONS'),
  leaveOrganisation: act('Leave an organisation', 'Ceases to act for an organisation.', signedIn, 'ORGANISATIONS'),
  inviteMember: act(
    'Invite somebody',
    'Invites an address to act for the organisation, in the own part; an editor in either.',
    membersAndEditors,
    'ORGANISATIONS',
  ),
  withdrawInvitation: act(
    'Withdraw an invitation',
    'Takes back an open invitation of the organisation.',
    membersAndEditors,
    'ORGANISATIONS',
  ),
  removeMember: act(
    'Remove a member',
    'Ends that somebody acts for the organisation, with a reason.',
    membersAndEditors,
    'ORGANISATIONS',
  ),
  addOrganisationDomain: act(
    'Add a known domain',
    'Notes a domain at which an organisation has its addresses, with where it is known from.',
    editors,
    'DESK',
    true,
  ),
  removeOrganisationDomain: act(
    'Remove a known domain',
    'Takes such a domain away, with a reason.',
    editors,
    'DESK',
    true,
  ),

  placeStatement: act(
    'Place a statement',
    'Places a dated statement beside a record that concerns the organisation.',
    members,
    'STATEMENTS',
    true,
  ),
  reviseStatement: act(
    'Revise a statement',
    'Gives a statement a new text; the earlier ones stay.',
    members,
    'STATEMENTS',
    true,
  ),
  withdrawStatement: act(
    'Withdraw a statement',
    'Takes a statement back; that it stood there stays to be seen.',
    membersAndEditors,
    'STATEMENTS',
    true,
  ),

  assignDeskItem: act('Take a case', 'Takes a case of the desk, or puts it back.', editors, 'DESK'),
  decideDeskItem: act('Decide a case', 'Decides a case of the desk, with a reason.', editors, 'DESK'),
  reverseDeskDecision: act('Reverse a decision', 'Undoes a decision of the desk, with a reason.', editors, 'DESK'),

  appointStaff: act('Appoint staff', 'Makes a person an editor or administrator.', administrators, null),
  dismissStaff: act('Dismiss staff', 'Ends that a person is one, with a reason.', administrators, null),
} as const satisfies Readonly<Record<string, ActEntry>>

export type ActName = keyof typeof ACTS

/** Acts that are addresses of their own, since GraphQL takes no files. */
export const HTTP_ACTS: readonly ActName[] = ['uploadProof']
