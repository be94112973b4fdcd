import type { ActEntry, ActName } from '@openward/vocabulary/act'
import { ACTS } from '@openward/vocabulary/act'
import type { Doer, MemberRole, StaffRole } from '@openward/vocabulary/doer'
import type { TokenScope } from '@openward/vocabulary/token-scope'

/** What a person may do beyond what is their own. */
export interface Rights {
  readonly staff: readonly StaffRole[]
  readonly memberships: readonly {
    readonly id: string
    /** The id that the organisation has now. */
    readonly organisationId: string
    readonly role: MemberRole
  }[]
}

/** A person who asks, and how they are known. */
export interface PersonCalling {
  readonly personId: string
  readonly via: 'SESSION' | 'TOKEN'
  /** Null for a token. */
  readonly sessionId: string | null
  /** Null for a session. */
  readonly tokenId: string | null
  /** Null where everything is allowed that the person may do, as in a session. */
  readonly scopes: readonly TokenScope[] | null
  readonly rights: Rights
}

/** Who asks; null for a visitor. */
export type Caller = PersonCalling | null

/** Whether an act is allowed, and if not, what is missing. */
export type Verdict = 'ALLOWED' | 'NOT_SIGNED_IN' | 'PART_MISSING' | 'SCOPE_MISSING' | 'SESSION_NEEDED'

/**
 * Whether the table of acts lets somebody do something.
 *
 * @param organisationId the organisation that it is about; left out, whether they may do it for any at all
 */
export function judge(caller: Caller, act: ActName, organisationId?: string): Verdict {
  const { mayDo, tokenScope }: ActEntry = ACTS[act]
  if (mayDo.includes('VISITOR')) return 'ALLOWED'
  if (caller === null) return 'NOT_SIGNED_IN'
  if (caller.scopes !== null) {
    if (tokenScope === null) return 'SESSION_NEEDED'
    if (!caller.scopes.includes(tokenScope)) return 'SCOPE_MISSING'
  }
  return partFor(caller, act, organisationId) === null ? 'PART_MISSING' : 'ALLOWED'
}

/** The part in which a person does something; null where they have none that may. */
export function partFor(
  { rights }: PersonCalling,
  act: ActName,
  organisationId?: string,
): Exclude<Doer, 'VISITOR'> | null {
  const { mayDo }: ActEntry = ACTS[act]
  const member = rights.memberships.find(
    ({ role, organisationId: own }) => mayDo.includes(role) && (organisationId === undefined || own === organisationId),
  )
  if (member !== undefined) return member.role
  const staff = rights.staff.find((role) => mayDo.includes(role))
  if (staff !== undefined) return staff
  return mayDo.includes('PERSON') ? 'PERSON' : null
}

/** Whether somebody is an editor who may use the desk. */
export function mayReadDesk(caller: Caller): boolean {
  return caller !== null && caller.rights.staff.includes('EDITOR') && (caller.scopes?.includes('DESK') ?? true)
}

/** Whether somebody may read their own account. */
export function mayReadAccount(caller: Caller): caller is PersonCalling {
  return caller !== null && (caller.scopes?.includes('READ_ACCOUNT') ?? true)
}
