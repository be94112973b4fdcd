import type { KnownMutual } from '@openward/provider-kinds/known-mutuals'
import type { ClientBase } from 'pg'
import type { FactName } from '../read/organisation-facts.js'

interface FactRow {
  readonly key: string
  readonly fact: FactName
  readonly source: string
  readonly statement: string
  readonly code: string | null
  readonly startedOn: string | null
}

/**
 * Writes what the curated list of mutuals says of origin, control and profit, under each number that a mutual bears. It
 * can be repeated; what editors recorded is left alone.
 */
export async function loadMutualFacts(client: ClientBase, mutuals: readonly KnownMutual[]): Promise<void> {
  await client.query(
    `INSERT INTO organisation_fact (identity_key, fact, source, statement, code, started_on)
     SELECT key, fact, source, statement, code, "startedOn"
     FROM jsonb_to_recordset($1) AS f (key text, fact text, source text, statement text, code text, "startedOn" text)
     ON CONFLICT (identity_key, fact, source) DO UPDATE SET statement = excluded.statement, code = excluded.code,
       started_on = excluded.started_on
     WHERE organisation_fact.recorded_by IS NULL`,
    [JSON.stringify(mutuals.flatMap(factsOf))],
  )
}

function factsOf(mutual: KnownMutual): readonly FactRow[] {
  const keys = [
    ...(mutual.odsCode === null ? [] : [`GB-NHS:${mutual.odsCode}`]),
    ...(mutual.companyNumber === null ? [] : [`GB-COH:${mutual.companyNumber}`]),
  ]
  const stated = (fact: FactName, statement: string | null) =>
    statement === null
      ? []
      : [{ fact, source: mutual.factSource ?? mutual.sources, statement, code: null, startedOn: null }]
  const origin =
    mutual.originBasis === null
      ? []
      : [
          {
            fact: 'ORIGIN' as const,
            source: mutual.sources,
            statement: mutual.originBasis,
            code: mutual.origin,
            startedOn: mutual.startedOn,
          },
        ]
  const facts = [
    ...origin,
    ...stated('EMPLOYEE_CONTROL', mutual.employeeControl),
    ...stated('PROFIT_RULE', mutual.profitRule),
  ]
  return keys.flatMap((key) => facts.map((fact) => ({ key, ...fact })))
}
