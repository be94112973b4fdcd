import type { ClientBase } from 'pg'
import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'
import { nameKey, organisationId } from '../identity/identity-key.js'
import { inTransaction } from '../recording/record-batch.js'
import type { ReferenceRows } from './reference-rows.js'
import { boardKey, namesOfBoard } from './reference-rows.js'

/**
 * Writes the reference rows: systems, their boards as organisations with identifier and names, and successions.
 * It can be repeated; rows that are there are brought up to date. Must run before the first notice is recorded, since
 * notices are resolved against the names.
 */
export async function loadReferenceRows(client: ClientBase, rows: ReferenceRows): Promise<void> {
  await inTransaction(client, async () => {
    for (const board of rows.boards) {
      const key = boardKey(board)
      const id = organisationId(key)
      await client.query(
        `INSERT INTO integrated_care_system (id, name, board_id, board_name, ons_code, earlier_ons_codes, region,
           valid_from, valid_to, source)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, board_id = excluded.board_id,
           board_name = excluded.board_name, ons_code = excluded.ons_code,
           earlier_ons_codes = excluded.earlier_ons_codes, region = excluded.region,
           valid_from = excluded.valid_from, valid_to = excluded.valid_to, source = excluded.source`,
        [
          board.odsCode,
          board.systemName,
          id,
          board.boardName,
          board.onsCode,
          board.earlierOnsCodes,
          board.region,
          board.validFrom,
          board.validTo,
          rows.source,
        ],
      )
      await client.query(
        `INSERT INTO organisation (id, name, kind, kind_basis, kind_confidence, legal_form, is_reference,
           reference_source, is_commissioner, integrated_care_system_id, valid_from, valid_to)
         VALUES ($1, $2, 'NHS', 'name of an NHS body', 'HIGH', 'INTEGRATED_CARE_BOARD', true, $3, true, $4, $5, $6)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, is_reference = true,
           reference_source = excluded.reference_source,
           integrated_care_system_id = excluded.integrated_care_system_id, valid_from = excluded.valid_from,
           valid_to = excluded.valid_to`,
        [id, board.boardName, rows.source, board.odsCode, board.validFrom, board.validTo],
      )
      await client.query(
        `INSERT INTO organisation_identity (identity_key, address_id, organisation_id, cluster)
         VALUES ($1, $2, $2, $1) ON CONFLICT (identity_key) DO NOTHING`,
        [key, id],
      )
      await client.query(
        `INSERT INTO organisation_identifier (scheme, value, organisation_id, address_id)
         VALUES ('GB-NHS', $1, $2, $2) ON CONFLICT (scheme, value) DO NOTHING`,
        [board.odsCode, id],
      )
      for (const name of namesOfBoard(board)) {
        const normalised = normaliseOrganisationName(name)
        await client.query(
          `INSERT INTO organisation_mention (identity_key, role, name, name_key, identified, normalised)
           VALUES ($1, 'COMMISSIONER', $2, $3, true, $4) ON CONFLICT (identity_key, role, name) DO NOTHING`,
          [key, name, nameKey('COMMISSIONER', name), normalised],
        )
        await client.query(
          `INSERT INTO organisation_name (organisation_id, role, name, normalised)
           VALUES ($1, 'COMMISSIONER', $2, $3) ON CONFLICT (organisation_id, role, name) DO NOTHING`,
          [id, name, normalised],
        )
      }
    }
    for (const { fromOdsCode, toOdsCode, kind, effectiveOn, basis } of rows.successions) {
      await client.query(
        `INSERT INTO organisation_succession (from_id, to_id, kind, effective_on, basis) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (from_id, to_id, effective_on) DO UPDATE SET kind = excluded.kind, basis = excluded.basis`,
        [
          organisationId(boardKey({ odsCode: fromOdsCode })),
          organisationId(boardKey({ odsCode: toOdsCode })),
          kind,
          effectiveOn,
          basis,
        ],
      )
    }
  })
}
