import { randomUUID } from 'node:crypto'
import type { MemberRole } from '@openward/vocabulary/doer'
import { MEMBER_ROLES } from '@openward/vocabulary/doer'
import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { textModel, tokenModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { NotAllowed, NotFound, NotPossible } from '../acts/refusals.js'
import { findCurrentOrganisation } from '../people/current-organisation.js'
import type { StatementSubjectType } from './statement-subject.js'
import { concerns, STATEMENT_SUBJECT_TYPES, statementRoleOf } from './statement-subject.js'

export const statementTextModel = textModel(4_000, 20)

const inputModel = z.object({
  organisation: tokenModel,
  role: z.enum(MEMBER_ROLES),
  subjectType: z.enum(STATEMENT_SUBJECT_TYPES),
  subject: tokenModel,
  text: statementTextModel,
})

/**
 * Places a dated statement of an organisation beside an award, contract or notice that names it.
 *
 * May be done by those who act for the organisation, in the part in which the record names it. Recorded as a public
 * act; the statement is shown with the record, as that of the organisation, never as the register's.
 *
 * @throws NotFound; NotAllowed; NotPossible NOT_CONCERNED where the record does not name the organisation so
 */
export async function placeStatement(
  context: ActContext,
  given: {
    readonly organisation: string
    readonly role: MemberRole
    readonly subjectType: StatementSubjectType
    readonly subject: string
    readonly text: string
  },
): Promise<ActResult> {
  return performAct(context, 'placeStatement', inputModel, given, async (underWay) => {
    const { client, input, caller, at, record } = underWay
    const organisation = await findCurrentOrganisation(client, input.organisation)
    if (organisation === null) throw new NotFound('organisation')
    underWay.mustBeAllowedFor(organisation.id)
    if (!caller.rights.memberships.some((own) => own.organisationId === organisation.id && own.role === input.role))
      throw new NotAllowed('You do not act for this organisation in that part.')
    const role = statementRoleOf(input.role)
    if (!(await concerns(client, { type: input.subjectType, id: input.subject }, organisation.id, role)))
      throw new NotPossible('NOT_CONCERNED', 'This record does not name the organisation in that part.')
    const id = randomUUID()
    await client.query(
      `INSERT INTO authority_statement (id, organisation_id, role, subject_type, subject_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, organisation.id, role, input.subjectType, input.subject, at],
    )
    await client.query(
      `INSERT INTO authority_statement_version (statement_id, version, text, placed_at, person_id)
       VALUES ($1, 1, $2, $3, $4)`,
      [id, input.text, at, caller.personId],
    )
    await record({
      organisationId: organisation.id,
      subjectType: 'AuthorityStatement',
      subjectId: id,
      after: { subjectType: input.subjectType, subjectId: input.subject, version: 1 },
    })
    return { id }
  })
}
