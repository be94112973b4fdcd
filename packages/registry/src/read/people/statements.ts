import { alignMany, alignOne } from '../align.js'
import { currentOrganisationIn } from '../../people/current-organisation.js'
import type { StatementRole, StatementSubjectType } from '../../statements/statement-subject.js'
import type { Snapshot } from '../snapshot.js'
import { fixedStatement } from '../sql-text.js'

export interface StatementRow {
  readonly id: string
  readonly organisationId: string
  readonly role: StatementRole
  readonly subjectType: StatementSubjectType
  readonly subjectId: string
  readonly text: string
  /** When it was placed first. */
  readonly placedAt: string
  /** When it got its present text. */
  readonly revisedAt: string
  readonly withdrawnAt: string | null
  readonly withdrawReason: string | null
  readonly version: number
}

const columns = `s.id, ${currentOrganisationIn('s.organisation_id')} AS "organisationId", s.role,
s.subject_type AS "subjectType", s.subject_id AS "subjectId", v.text, s.created_at AS "placedAt",
v.placed_at AS "revisedAt", s.withdrawn_at AS "withdrawnAt", s.withdraw_reason AS "withdrawReason", s.version`

const from = `FROM authority_statement s
JOIN authority_statement_version v ON v.statement_id = s.id AND v.version = s.version`

/** Statements beside records of one kind, the earliest first; withdrawn ones among them. */
export async function statementsBeside(
  snapshot: Snapshot,
  ids: readonly string[],
  subjectType: StatementSubjectType,
): Promise<(readonly StatementRow[])[]> {
  const text = `SELECT ${columns} ${from} WHERE s.subject_type = $2::text AND s.subject_id = ANY($1::text[])
    ORDER BY s.created_at, s.id`
  return alignMany(
    ids,
    await snapshot.rows<StatementRow>(fixedStatement(text, [ids, subjectType])),
    (row) => row.subjectId,
  )
}

export async function findStatements(snapshot: Snapshot, ids: readonly string[]): Promise<(StatementRow | null)[]> {
  const text = `SELECT ${columns} ${from} WHERE s.id = ANY($1::text[])`
  return alignOne(ids, await snapshot.rows<StatementRow>(fixedStatement(text, [ids])), (row) => row.id)
}

export interface StatementVersionRow {
  readonly version: number
  readonly text: string
  readonly placedAt: string
}

/** All texts of statements, the first first. */
export async function statementVersions(
  snapshot: Snapshot,
  ids: readonly string[],
): Promise<(readonly StatementVersionRow[])[]> {
  const text = `SELECT statement_id AS "ownerId", version, text, placed_at AS "placedAt"
    FROM authority_statement_version WHERE statement_id = ANY($1::text[]) ORDER BY version`
  const rows = await snapshot.rows<StatementVersionRow & { ownerId: string }>(fixedStatement(text, [ids]))
  return alignMany(ids, rows, (row) => row.ownerId)
}
