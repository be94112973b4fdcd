import { advanceVersion } from '../recording/data-version.js'
import { inTransaction } from '../recording/record-batch.js'
import { withholdCoverage } from '../recording/source-coverage.js'
import type { ClientBase } from 'pg'

/** Everything that is made from source records. What is not listed is received or done by people and stays. */
const derivedTables = [
  'notice_version',
  'notice',
  'notice_party',
  'contracting_process',
  'award',
  'award_provider',
  'award_commissioner',
  'award_notice',
  'award_rollup',
  'contract',
  'contract_party',
  'organisation',
  'organisation_identifier',
  'organisation_name',
  'organisation_succession',
  'organisation_identity',
  'organisation_identity_link',
  'organisation_mention',
  'organisation_candidate',
  'integrated_care_system',
  'quality_issue',
  'source_package',
] as const

/**
 * Throws away everything derived, so that it can be made anew from the source records. From then on, until that has
 * come to its end, the register holds only a part, and no day counts as held whole.
 */
export async function clearDerivedTables(client: ClientBase): Promise<void> {
  await inTransaction(client, async () => {
    await client.query(`TRUNCATE ${derivedTables.join(', ')}`)
    await withholdCoverage(client)
    await advanceVersion(client)
    // Not recorded to the end any more: should the rebuilding be broken off, the next import reads them again.
    await client.query(`UPDATE source_record SET releases = NULL, set_aside = NULL, sources = '{}'`)
  })
}
