import type { ClientBase } from 'pg'
import type { OrganisationMatcher } from '../match/organisation-matcher.js'
import { inTransaction } from '../recording/record-batch.js'
import { identifierOfKey } from '../identity/identity-key.js'
import { postcodeArea } from '../identity/name-uniqueness.js'

const leastScore = 62
const mostForEach = 3

interface Unsure {
  readonly id: string
  readonly identityKey: string
  readonly name: string
  readonly isProvider: boolean
  readonly isCommissioner: boolean
  readonly postcode: string | null
}

/**
 * Looks for organisations that are known by a name or a platform's number alone and whose name resembles that of an
 * organisation of a register, in the same role and not in another place, and leaves each pair for a person to decide.
 * Nothing is joined. Returns how many pairs there are.
 */
export async function findSimilarNames(client: ClientBase, matcher: OrganisationMatcher): Promise<number> {
  const { rows } = await client.query<Unsure>(`
    SELECT o.id, i.identity_key AS "identityKey", o.name, o.is_provider AS "isProvider",
      o.is_commissioner AS "isCommissioner", o.postcode
    FROM organisation o JOIN organisation_identity i ON i.organisation_id = o.id AND i.address_id = o.id
    WHERE i.identity_key LIKE 'name:%' OR i.identity_key LIKE 'GB-PPON:%'
    ORDER BY o.id`)
  const found = rows.flatMap((unsure) => similarTo(unsure, matcher))
  return inTransaction(client, async () => {
    await client.query(`DELETE FROM organisation_candidate WHERE reason = 'SIMILAR_NAME'`)
    const written = await client.query(
      `INSERT INTO organisation_candidate (identity_key, other_key, reason, score)
       SELECT f."identityKey", i.identity_key, 'SIMILAR_NAME', f.score
       FROM jsonb_to_recordset($1) AS f ("identityKey" text, "otherId" text, score float8)
       JOIN organisation_identity i ON i.address_id = f."otherId" AND i.organisation_id = f."otherId"
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(found)],
    )
    return written.rowCount ?? 0
  })
}

function similarTo(unsure: Unsure, matcher: OrganisationMatcher) {
  const role = unsure.isCommissioner === unsure.isProvider ? null : unsure.isProvider ? 'PROVIDER' : 'COMMISSIONER'
  return matcher
    .match({ name: unsure.name, identifiers: [], role, limit: mostForEach + 1 })
    .filter(({ organisation, score, reason }) => {
      if (reason !== 'SIMILAR_NAME' || score < leastScore || organisation.id === unsure.id) return false
      const isOfRegister = organisation.identifiers.some((key) => identifierOfKey(key)?.scheme !== 'GB-PPON')
      return isOfRegister && !liesElsewhere(unsure.postcode, organisation.postcode)
    })
    .slice(0, mostForEach)
    .map(({ organisation, score }) => ({
      identityKey: unsure.identityKey,
      otherId: organisation.id,
      score: score / 100,
    }))
}

function liesElsewhere(a: string | null, b: string | null): boolean {
  const [left, right] = [postcodeArea(a), postcodeArea(b)]
  return left !== null && right !== null && left !== right
}
