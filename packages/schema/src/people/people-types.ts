// The types of people and what they do, and the rows behind them; described and given their fields where they belong.
import type {
  AccountRow,
  ApiTokenRow,
  InvitationRow,
  MembershipRow,
  PasskeyRow,
  SessionRow,
  StaffRow,
} from '@openward/registry/read/people/account'
import type { ActRow } from '@openward/registry/read/people/acts'
import type { ClaimRow } from '@openward/registry/read/people/claims'
import type { DeskItemRow } from '@openward/registry/read/people/desk-items'
import type { StatementRow } from '@openward/registry/read/people/statements'
import { builder } from '../builder.js'

export const Account = builder.objectRef<AccountRow>('Account')
export const Session = builder.objectRef<SessionRow>('Session')
export const ApiToken = builder.objectRef<ApiTokenRow>('ApiToken')
export const Passkey = builder.objectRef<PasskeyRow>('Passkey')
export const Membership = builder.objectRef<MembershipRow>('Membership')
export const Invitation = builder.objectRef<InvitationRow>('Invitation')
export const MembershipClaim = builder.objectRef<ClaimRow>('MembershipClaim')
export const StaffMember = builder.objectRef<StaffRow>('StaffMember')
export const Act = builder.objectRef<ActRow>('Act')
export const DeskItem = builder.objectRef<DeskItemRow>('DeskItem')
export const AuthorityStatement = builder.objectRef<StatementRow>('AuthorityStatement')
