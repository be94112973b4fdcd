import type { ClientBase } from 'pg'
import type { MemberRole } from '@openward/vocabulary/doer'

/** A record beside which a statement can stand. */
export type StatementSubjectType = 'AWARD' | 'CONTRACT' | 'NOTICE'
export const STATEMENT_SUBJECT_TYPES: readonly StatementSubjectType[] = ['AWARD', 'CONTRACT', 'NOTICE']

/** How an organisation stands to a record about which it says something. */
export type StatementRole = 'COMMISSIONER' | 'PROVIDER'

export const statementRoleOf = (role: MemberRole): StatementRole =>
  role === 'COMMISSIONER' ? 'COMMISSIONER' : 'PROVIDER'

const concernedProviders: Record<StatementSubjectType, string> = {
  AWARD: `SELECT FROM award a JOIN award_provider p ON p.award_row_id = a.row_id
    WHERE a.id = $1 AND a.superseded_at IS NULL AND p.organisation_id = $2`,
  CONTRACT: `SELECT FROM contract c JOIN contract_party p ON p.contract_row_id = c.row_id
    WHERE c.id = $1 AND c.superseded_at IS NULL AND p.organisation_id = $2 AND p.role <> 'COMMISSIONER'`,
  NOTICE: `SELECT FROM notice_party p WHERE p.notice_key = $1 AND p.organisation_id = $2
    AND p.role IN ('PROVIDER', 'LEAD_PROVIDER', 'SUBCONTRACTOR')`,
}

const concernedCommissioners: Record<StatementSubjectType, string> = {
  AWARD: `SELECT FROM award a JOIN award_commissioner p ON p.award_row_id = a.row_id
    WHERE a.id = $1 AND a.superseded_at IS NULL AND p.organisation_id = $2`,
  CONTRACT: `SELECT FROM contract c JOIN contract_party p ON p.contract_row_id = c.row_id
    WHERE c.id = $1 AND c.superseded_at IS NULL AND p.organisation_id = $2 AND p.role = 'COMMISSIONER'`,
  NOTICE: `SELECT FROM notice_party p WHERE p.notice_key = $1 AND p.organisation_id = $2
    AND p.role IN ('COMMISSIONER', 'PUBLISHED_BY')`,
}

/** Whether a record names an organisation in a role, as the register knows it now. */
export async function concerns(
  client: ClientBase,
  subject: { readonly type: StatementSubjectType; readonly id: string },
  organisationId: string,
  role: StatementRole,
): Promise<boolean> {
  const named = (role === 'PROVIDER' ? concernedProviders : concernedCommissioners)[subject.type]
  const { rows } = await client.query<{ named: boolean }>(`SELECT EXISTS (${named}) AS named`, [
    subject.id,
    organisationId,
  ])
  return rows[0]?.named === true
}
