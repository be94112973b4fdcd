import type { ClientBase } from 'pg'
import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { reasonModel, tokenModel, versionModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { ChangedMeanwhile, NotFound, NotPossible } from '../acts/refusals.js'
import { currentOrganisationIn } from '../people/current-organisation.js'
import { statementTextModel } from './place-statement.js'

interface LockedStatement {
  readonly organisationId: string
  readonly withdrawnAt: Date | null
  readonly version: number
  readonly text: string
}

/** A statement that stands, which nobody else changes before the transaction ends. */
async function lockStatement(client: ClientBase, id: string): Promise<LockedStatement> {
  const { rows } = await client.query<LockedStatement>(
    `SELECT ${currentOrganisationIn('s.organisation_id')} AS "organisationId", s.withdrawn_at AS "withdrawnAt", s.version,
       v.text
     FROM authority_statement s
     JOIN authority_statement_version v ON v.statement_id = s.id AND v.version = s.version
     WHERE s.id = $1 FOR UPDATE OF s`,
    [id],
  )
  if (rows[0] === undefined) throw new NotFound('statement')
  return rows[0]
}

function mustStandAsSeen(statement: LockedStatement, version: number): void {
  if (statement.withdrawnAt !== null) throw new NotPossible('OVER', 'This statement was withdrawn.')
  if (statement.version !== version)
    throw new ChangedMeanwhile(statement.version, [{ field: 'text', now: statement.text }])
}

const reviseModel = z.object({ statement: tokenModel, text: statementTextModel, version: versionModel })

/**
 * Gives a statement a new text. The earlier ones stay, each with its time.
 *
 * May be done by those who act for its organisation. Recorded as a public act.
 *
 * @throws NotFound; NotAllowed; NotPossible OVER; ChangedMeanwhile with the text that is there now
 */
export function reviseStatement(
  context: ActContext,
  given: { readonly statement: string; readonly text: string; readonly version: number },
): Promise<ActResult> {
  return performAct(context, 'reviseStatement', reviseModel, given, async (underWay) => {
    const { client, input, caller, at, record } = underWay
    const statement = await lockStatement(client, input.statement)
    underWay.mustBeAllowedFor(statement.organisationId)
    mustStandAsSeen(statement, input.version)
    const version = statement.version + 1
    await client.query('UPDATE authority_statement SET version = $2 WHERE id = $1', [input.statement, version])
    await client.query(
      `INSERT INTO authority_statement_version (statement_id, version, text, placed_at, person_id)
       VALUES ($1, $2, $3, $4, $5)`,
      [input.statement, version, input.text, at, caller.personId],
    )
    await record({
      organisationId: statement.organisationId,
      subjectType: 'AuthorityStatement',
      subjectId: input.statement,
      before: { version: statement.version },
      after: { version },
    })
    return { id: input.statement }
  })
}

const withdrawModel = z.object({ statement: tokenModel, reason: reasonModel, version: versionModel })

/**
 * Takes a statement back with a reason. That it stood there, and what it said, stays to be seen.
 *
 * May be done by those who act for its organisation, and by editors. Recorded as a public act.
 *
 * @throws NotFound; NotAllowed; NotPossible OVER; ChangedMeanwhile with the text that is there now
 */
export function withdrawStatement(
  context: ActContext,
  given: { readonly statement: string; readonly reason: string; readonly version: number },
): Promise<ActResult> {
  return performAct(context, 'withdrawStatement', withdrawModel, given, async (underWay) => {
    const { client, input, at, record } = underWay
    const statement = await lockStatement(client, input.statement)
    underWay.mustBeAllowedFor(statement.organisationId)
    mustStandAsSeen(statement, input.version)
    await client.query('UPDATE authority_statement SET withdrawn_at = $2, withdraw_reason = $3 WHERE id = $1', [
      input.statement,
      at,
      input.reason,
    ])
    await record({
      organisationId: statement.organisationId,
      subjectType: 'AuthorityStatement',
      subjectId: input.statement,
      reason: input.reason,
      before: { version: statement.version },
    })
    return { id: input.statement }
  })
}
