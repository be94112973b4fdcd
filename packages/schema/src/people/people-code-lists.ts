import type { ActRow } from '@openward/registry/read/people/acts'
import type { InvitationRow, SessionRow } from '@openward/registry/read/people/account'
import type { ClaimStatus } from '@openward/registry/read/people/claims'
import type { DeskStatus } from '@openward/registry/read/people/desk-items'
import type { StatementRole } from '@openward/registry/statements/statement-subject'
import { DESK_DECISIONS, DESK_KINDS } from '@openward/vocabulary/desk-kind'
import type { Doer, MemberRole, StaffRole } from '@openward/vocabulary/doer'
import { DOERS } from '@openward/vocabulary/doer'
import { TOKEN_SCOPES } from '@openward/vocabulary/token-scope'
import { describedEnum, listEnum } from '../code-lists.js'

const aboutDoer = (doer: Doer) => `${DOERS[doer].label}: ${DOERS[doer].definition}`

export const MemberRoleEnum = describedEnum<MemberRole>('MemberRole', 'In which part somebody acts for a body.', {
  PUBLISHER: aboutDoer('PUBLISHER'),
  COMMISSIONER: aboutDoer('COMMISSIONER'),
})

export const StaffRoleEnum = describedEnum<StaffRole>('StaffRole', 'A part in the register itself.', {
  EDITOR: aboutDoer('EDITOR'),
  ADMINISTRATOR: aboutDoer('ADMINISTRATOR'),
})

export const TokenScopeEnum = listEnum('TokenScope', 'What an API token may be used for.', TOKEN_SCOPES)
export const DeskKindEnum = listEnum('DeskKind', 'What an editor may have to decide.', DESK_KINDS)
export const DeskDecisionEnum = listEnum('DeskDecision', 'How a case was decided.', DESK_DECISIONS)

export const DeskStatusEnum = describedEnum<DeskStatus>('DeskStatus', 'How a case of the desk stands.', {
  OPEN: 'To be decided.',
  DECIDED: 'Decided; the decision can be reversed.',
  CLOSED: 'No longer to be decided, as when a claim was withdrawn.',
})

export const SignedInByEnum = describedEnum<SessionRow['signedInBy']>('SignedInBy', 'How a session began.', {
  LINK: 'With a link sent by mail.',
  PASSKEY: 'With a passkey.',
})

export const InvitationStatusEnum = describedEnum<InvitationRow['status']>(
  'InvitationStatus',
  'How an invitation stands.',
  {
    OPEN: 'Waits for an answer.',
    ACCEPTED: 'Was accepted.',
    DECLINED: 'Was turned down.',
    WITHDRAWN: 'Was taken back.',
    EXPIRED: 'Was not answered in time.',
  },
)

export const ClaimStatusEnum = describedEnum<ClaimStatus>('ClaimStatus', 'How a claim of an organisation stands.', {
  OPEN: 'Waits for an editor.',
  APPROVED: 'An editor approved it.',
  REFUSED: 'An editor refused it.',
  WITHDRAWN: 'The person took it back.',
})

export const StatementRoleEnum = describedEnum<StatementRole>(
  'StatementRole',
  'How an organisation stands to the record beside which its statement is.',
  { COMMISSIONER: 'It arranges the care.', PROVIDER: 'It delivers the care.' },
)

export const ActPartEnum = describedEnum<ActRow['part']>('ActPart', 'In which part somebody acted.', {
  PERSON: aboutDoer('PERSON'),
  PUBLISHER: aboutDoer('PUBLISHER'),
  COMMISSIONER: aboutDoer('COMMISSIONER'),
  EDITOR: aboutDoer('EDITOR'),
  ADMINISTRATOR: aboutDoer('ADMINISTRATOR'),
  OPERATOR: 'Operator: whoever runs the register, by a command.',
})

export const ActViaEnum = describedEnum<ActRow['via']>('ActVia', 'By which way somebody acted.', {
  SESSION: 'On the site.',
  TOKEN: 'With an API token.',
  COMMAND: 'By a command of the register.',
  REGISTER: 'The register itself.',
})
