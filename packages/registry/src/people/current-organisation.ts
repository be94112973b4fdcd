import type { ClientBase } from 'pg'

/**
 * SQL for the id that an organisation has now, from one it has or once had: identities that turn out to be one body
 * keep their addresses. Where nothing is known of it, the id itself.
 *
 * @param id an expression; it must not speak of tables by the names that stand here
 */
export function currentOrganisationIn(id: string): string {
  return `coalesce(
    (SELECT now_body.id FROM organisation now_body WHERE now_body.id = ${id}),
    (SELECT min(numbered.organisation_id) FROM organisation_identifier numbered WHERE numbered.address_id = ${id}),
    (SELECT min(identified.organisation_id) FROM organisation_identity identified WHERE identified.address_id = ${id}),
    ${id})`
}

/** An organisation that somebody wants to act for. */
export interface CurrentOrganisation {
  readonly id: string
  readonly name: string
  readonly isProvider: boolean
  readonly isCommissioner: boolean
}

/** The organisation by an id that it has or once had; null where there is none. */
export async function findCurrentOrganisation(client: ClientBase, id: string): Promise<CurrentOrganisation | null> {
  const { rows } = await client.query<CurrentOrganisation>(
    `SELECT o.id, o.name, o.is_provider AS "isProvider", o.is_commissioner AS "isCommissioner"
     FROM organisation o WHERE o.id = ${currentOrganisationIn('$1::text')}`,
    [id],
  )
  return rows[0] ?? null
}
