import type { ClientBase } from 'pg'

/** The codes that the awards of one group share. */
export const rollupCodes = 'scope, jurisdiction, status, regime, route, competition_level, discretion, stage, source'

const ofGroup = `(${prefixed('r')}) = (${prefixed('d')})`

/** Moves the counts of groups of awards, and those of their days, by what `award_delta` holds. */
export async function mergeRollups(client: ClientBase): Promise<void> {
  await client.query(`
    INSERT INTO rollup_delta
    SELECT ${rollupCodes}, published_on, sum(sign), sum(sign * value), sum(sign * valued)
    FROM award_delta GROUP BY ${rollupCodes}, published_on
    HAVING sum(sign) <> 0 OR sum(sign * value) <> 0 OR sum(sign * valued) <> 0`)
  await client.query(`
    INSERT INTO award_rollup AS r (${rollupCodes}, award_count, value_sum, valued_count)
    SELECT ${rollupCodes}, sum(awards), sum(value), sum(valued) FROM rollup_delta GROUP BY ${rollupCodes}
    ON CONFLICT (${rollupCodes}) DO UPDATE SET award_count = r.award_count + excluded.award_count,
      value_sum = r.value_sum + excluded.value_sum, valued_count = r.valued_count + excluded.valued_count`)
  await client.query(`
    INSERT INTO award_rollup_day AS r (rollup_id, published_on, award_count, value_sum, valued_count)
    SELECT r.id, d.published_on, d.awards, d.value, d.valued FROM rollup_delta d JOIN award_rollup r ON ${ofGroup}
    ON CONFLICT (rollup_id, published_on) DO UPDATE SET award_count = r.award_count + excluded.award_count,
      value_sum = r.value_sum + excluded.value_sum, valued_count = r.valued_count + excluded.valued_count`)
  await client.query(`
    DELETE FROM award_rollup_day x USING rollup_delta d JOIN award_rollup r ON ${ofGroup}
    WHERE d.awards < 0 AND x.rollup_id = r.id AND x.published_on = d.published_on AND x.award_count = 0`)
  await client.query(`
    DELETE FROM award_rollup r USING rollup_delta d WHERE d.awards < 0 AND ${ofGroup} AND r.award_count = 0`)
}

function prefixed(table: string): string {
  return rollupCodes.replaceAll(/\w+/g, (column) => `${table}.${column}`)
}
