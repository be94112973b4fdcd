import type { ClientBase } from 'pg'
import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'
import { writeAnnualSummaries } from '../annual-summaries/record-annual-summaries.js'
import { nameKey, organisationId } from '../identity/identity-key.js'
import { loadMutualFacts } from '../kind/load-mutual-facts.js'
import { inTransaction } from '../recording/record-batch.js'
import type { ReferenceRows } from './reference-rows.js'
import { boardKey, namesOfBoard } from './reference-rows.js'

/**
 * Writes the reference rows: systems, their boards as organisations with identifier and names, successions, annual
 * summaries. It can be repeated; rows that are there are brought up to date. Must run before the first notice is recorded, since
 * notices are resolved against the names.
 */
export async function loadReferenceRows(client: ClientBase, rows: ReferenceRows): Promise<void> {
  if (rows.boards.length === 0) return
  await inTransaction(client, async () => {
    await loadBoards(client, rows)
    await loadNames(client, rows)
    await loadSuccessions(client, rows)
    await writeAnnualSummaries(client, rows.annualSummaries)
    await loadMutualFacts(client, rows.mutuals)
  })
}

async function loadBoards(client: ClientBase, { boards, source }: ReferenceRows): Promise<void> {
  const given = boards.map((board) => ({
    ...board,
    key: boardKey(board),
    organisation: organisationId(boardKey(board)),
  }))
  const columns = `"odsCode" text, "systemName" text, "boardName" text, region text, "onsCode" text,
    "earlierOnsCodes" text[], "validFrom" date, "validTo" date, key text, organisation text`
  const from = `FROM jsonb_to_recordset($1) AS b (${columns})`
  const json = JSON.stringify(given)
  await client.query(
    `INSERT INTO integrated_care_system (id, name, board_id, board_name, ons_code, earlier_ons_codes, region,
       valid_from, valid_to, source)
     SELECT "odsCode", "systemName", organisation, "boardName", "onsCode", "earlierOnsCodes", region, "validFrom",
       "validTo", $2 ${from}
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, board_id = excluded.board_id,
       board_name = excluded.board_name, ons_code = excluded.ons_code, earlier_ons_codes = excluded.earlier_ons_codes,
       region = excluded.region, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
       source = excluded.source`,
    [json, source],
  )
  await client.query(
    `INSERT INTO organisation (id, name, kind, kind_basis, kind_confidence, legal_form, is_reference,
       reference_source, is_commissioner, integrated_care_system_id, valid_from, valid_to)
     SELECT organisation, "boardName", 'NHS', 'name of an NHS body', 'HIGH', 'INTEGRATED_CARE_BOARD', true, $2, true,
       "odsCode", "validFrom", "validTo" ${from}
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, is_reference = true,
       reference_source = excluded.reference_source, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
       integrated_care_system_id = excluded.integrated_care_system_id`,
    [json, source],
  )
  await client.query(
    `INSERT INTO organisation_identity (identity_key, address_id, organisation_id, cluster, reason, score)
     SELECT key, organisation, organisation, key, 'IDENTIFIER', 1 ${from} ON CONFLICT (identity_key) DO NOTHING`,
    [json],
  )
  await client.query(
    `INSERT INTO organisation_identifier (scheme, value, organisation_id, address_id)
     SELECT 'GB-NHS', "odsCode", organisation, organisation ${from} ON CONFLICT (scheme, value) DO NOTHING`,
    [json],
  )
}

async function loadNames(client: ClientBase, { boards }: ReferenceRows): Promise<void> {
  const given = boards.flatMap((board) =>
    namesOfBoard(board).map((name) => ({
      key: boardKey(board),
      organisation: organisationId(boardKey(board)),
      name,
      nameKey: nameKey('COMMISSIONER', name),
      normalised: normaliseOrganisationName(name),
      official: name === board.boardName ? 'NAME' : 'ALIAS',
    })),
  )
  const from = `FROM jsonb_to_recordset($1)
    AS n (key text, organisation text, name text, "nameKey" text, normalised text, official text)`
  const json = JSON.stringify(given)
  await client.query(
    `INSERT INTO organisation_mention (identity_key, role, name, name_key, identified, normalised, seen, official)
     SELECT key, 'COMMISSIONER', name, "nameKey", true, normalised, false, official ${from}
     ON CONFLICT (identity_key, role, name) DO UPDATE SET official = excluded.official`,
    [json],
  )
  await client.query(
    `INSERT INTO organisation_name (organisation_id, role, name, normalised)
     SELECT organisation, 'COMMISSIONER', name, normalised ${from}
     ON CONFLICT (organisation_id, role, name) DO NOTHING`,
    [json],
  )
}

async function loadSuccessions(client: ClientBase, { successions }: ReferenceRows): Promise<void> {
  const given = successions.map(({ fromOdsCode, toOdsCode, kind, effectiveOn, basis }) => ({
    from: organisationId(boardKey({ odsCode: fromOdsCode })),
    to: organisationId(boardKey({ odsCode: toOdsCode })),
    kind,
    effectiveOn,
    basis,
  }))
  await client.query(
    `INSERT INTO organisation_succession (from_id, to_id, kind, effective_on, basis)
     SELECT "from", "to", kind, "effectiveOn", basis
     FROM jsonb_to_recordset($1) AS s ("from" text, "to" text, kind text, "effectiveOn" date, basis text)
     ON CONFLICT (from_id, to_id, effective_on) DO UPDATE SET kind = excluded.kind, basis = excluded.basis`,
    [JSON.stringify(given)],
  )
}
