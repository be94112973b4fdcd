import type { ClientBase } from 'pg'
import { byHash } from './by-hash.js'

const columns = `id, ocid, award_id, content_hash, form, title, status, scope, jurisdiction, signed_on, starts_on,
  ends_on, extendable_to_on, value_amount, value_currency, value_basis, value_span, published_on, modifications`

/** As with awards: contracts that say the same stay, others are superseded or added. */
export async function mergeContracts(client: ClientBase): Promise<void> {
  await client.query(`
    UPDATE contract c SET superseded_at = transaction_timestamp()
    FROM touched_ocid t
    WHERE c.ocid = t.ocid AND c.superseded_at IS NULL AND NOT EXISTS (
      SELECT FROM incoming_contract i WHERE i.id = c.id AND i.content_hash = c.content_hash)`)
  await client.query(`
    WITH inserted AS (
      INSERT INTO contract (${columns})
      SELECT ${columns.replaceAll(/\w+/g, (column) => `i.${column}`)}
      FROM incoming_contract i
      WHERE NOT EXISTS (SELECT FROM contract c WHERE c.id = i.id AND c.superseded_at IS NULL)
      RETURNING row_id, id
    )
    INSERT INTO new_contract SELECT row_id, id FROM inserted`)
  await client.query(
    byHash(`
    INSERT INTO contract_party (contract_row_id, position, organisation_id, identity_key, role, name_as_given)
    SELECT n.row_id, p.position, o.organisation_id, p.identity_key, p.role, p.name
    FROM incoming_contract_party p
    JOIN new_contract n ON n.id = p.contract_id
    JOIN named_organisation o USING (identity_key)`),
  )
}

/** Writes the processes that were touched; one whose notices all moved to another ocid goes. */
export async function mergeProcesses(client: ClientBase): Promise<void> {
  await client.query(`
    INSERT INTO contracting_process AS p (ocid, source, title, reference, first_published_on, last_published_on,
      notice_count, award_count, lead_ocid)
    SELECT ocid, source, title, reference, first_published_on, last_published_on, notice_count, award_count, lead_ocid
    FROM incoming_process
    ON CONFLICT (ocid) DO UPDATE SET source = excluded.source, title = excluded.title, reference = excluded.reference,
      first_published_on = excluded.first_published_on, last_published_on = excluded.last_published_on,
      notice_count = excluded.notice_count, award_count = excluded.award_count, lead_ocid = excluded.lead_ocid`)
  await client.query(`
    DELETE FROM contracting_process p USING touched_ocid t
    WHERE p.ocid = t.ocid AND NOT EXISTS (SELECT FROM incoming_process i WHERE i.ocid = t.ocid)`)
}
