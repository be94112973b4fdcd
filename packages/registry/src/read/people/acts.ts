import type { Doer } from '@openward/vocabulary/doer'
import { currentOrganisationIn } from '../../people/current-organisation.js'
import type { Order, Page, PageRequest } from '../page.js'
import { readPage } from '../read-pages.js'
import type { Snapshot } from '../snapshot.js'
import { SqlText } from '../sql-text.js'

export interface ActRow {
  readonly id: string
  readonly personId: string | null
  readonly via: 'SESSION' | 'TOKEN' | 'COMMAND' | 'REGISTER'
  readonly part: Exclude<Doer, 'VISITOR'> | 'OPERATOR'
  readonly organisationId: string | null
  readonly kind: string
  readonly subjectType: string
  readonly subjectId: string
  readonly reason: string | null
  readonly before: object | null
  readonly after: object | null
  readonly isPublic: boolean
  readonly recordedAt: string
}

export interface ActFilter {
  /** Only what this person did, public or not. Whoever reads has made sure who asks. */
  readonly personId?: string | null
  /** Only acts that everybody may see. */
  readonly publicOnly: boolean
  readonly subject?: { readonly type: string; readonly id: string } | null
  readonly organisationId?: string | null
}

const columns = `a.id::text AS id, a.person_id AS "personId", a.via, a.part, a.kind, a.subject_type AS "subjectType",
a.subject_id AS "subjectId", a.reason, a.before, a.after, a.is_public AS "isPublic", a.recorded_at AS "recordedAt",
${currentOrganisationIn('a.organisation_id')} AS "organisationId"`

/** The latest first. */
export const actOrder: Order = {
  name: 'act-recorded-desc',
  key: 'a.id',
  type: 'numeric',
  nullable: false,
  id: 'a.id::text',
  descending: true,
}

function conditionsOf(sql: SqlText, filter: ActFilter): string[] {
  const conditions: string[] = []
  if (filter.publicOnly) conditions.push('a.is_public')
  if (filter.personId != null) conditions.push(`a.person_id = ${sql.value(filter.personId, 'text')}`)
  if (filter.subject != null) {
    conditions.push(`a.subject_type = ${sql.value(filter.subject.type, 'text')}`)
    conditions.push(`a.subject_id = ${sql.value(filter.subject.id, 'text')}`)
  }
  if (filter.organisationId != null) conditions.push(`a.organisation_id = ${sql.value(filter.organisationId, 'text')}`)
  return conditions
}

export function listActs(snapshot: Snapshot, filter: ActFilter, page: PageRequest): Promise<Page<ActRow>> {
  const source = { columns, from: 'act a', conditions: (sql: SqlText) => conditionsOf(sql, filter), ownedBy: null }
  return readPage(snapshot, source, actOrder, page)
}

export async function countActs(snapshot: Snapshot, filter: ActFilter): Promise<number> {
  const sql = new SqlText()
  const conditions = ['true', ...conditionsOf(sql, filter)].join(' AND ')
  const statement = sql.statement(`SELECT count(*)::int AS count FROM act a WHERE ${conditions}`)
  return (await snapshot.rows<{ count: number }>(statement))[0]?.count ?? 0
}
