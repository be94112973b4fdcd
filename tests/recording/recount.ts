import type pg from 'pg'

const inScope = `a.status = 'AWARDED' AND a.scope = 'HEALTH_SERVICE' AND a.jurisdiction = 'ENGLAND'`

const codes = 'scope, jurisdiction, status, regime, route, competition_level, discretion, stage, source'

const statements: Readonly<Record<string, string>> = {
  organisationsMiscounted: `
    SELECT o.id FROM organisation o
    LEFT JOIN (
      SELECT p.organisation_id, count(DISTINCT a.id) FILTER (WHERE ${inScope}) AS scoped,
        count(DISTINCT a.id) FILTER (WHERE a.status = 'AWARDED') AS everything
      FROM award a JOIN award_provider p ON p.award_row_id = a.row_id WHERE a.superseded_at IS NULL GROUP BY 1
    ) held ON held.organisation_id = o.id
    LEFT JOIN (
      SELECT p.organisation_id, count(DISTINCT a.id) FILTER (WHERE ${inScope}) AS scoped,
        count(DISTINCT a.id) FILTER (WHERE a.status = 'AWARDED') AS everything
      FROM award a JOIN award_commissioner p ON p.award_row_id = a.row_id WHERE a.superseded_at IS NULL GROUP BY 1
    ) made ON made.organisation_id = o.id
    WHERE (o.awards_held, o.all_awards_held, o.awards_made, o.all_awards_made) IS DISTINCT FROM
      (coalesce(held.scoped, 0), coalesce(held.everything, 0), coalesce(made.scoped, 0), coalesce(made.everything, 0))`,
  rollupsMiscounted: `
    SELECT 1 FROM (
      SELECT ${codes}, count(*)::int AS award_count,
        sum(CASE WHEN value_in_sums THEN value_amount ELSE 0 END) AS value_sum, sum(value_in_sums::int)::int AS valued_count
      FROM award WHERE superseded_at IS NULL GROUP BY ${codes}
    ) counted FULL JOIN award_rollup r USING (${codes})
    WHERE (counted.award_count, counted.value_sum, counted.valued_count)
      IS DISTINCT FROM (r.award_count, r.value_sum, r.valued_count)`,
  rollupDaysMiscounted: `
    SELECT 1 FROM (
      SELECT ${codes}, coalesce(published_on, '0001-01-01') AS published_on, count(*)::int AS award_count,
        sum(CASE WHEN value_in_sums THEN value_amount ELSE 0 END) AS value_sum, sum(value_in_sums::int)::int AS valued_count
      FROM award WHERE superseded_at IS NULL GROUP BY ${codes}, 10
    ) counted FULL JOIN (
      SELECT ${codes}, d.* FROM award_rollup_day d LEFT JOIN award_rollup r ON r.id = d.rollup_id
    ) d USING (${codes}, published_on)
    WHERE (counted.award_count, counted.value_sum, counted.valued_count)
      IS DISTINCT FROM (d.award_count, d.value_sum, d.valued_count)`,
  systemsMiscounted: `
    SELECT s.id FROM integrated_care_system s WHERE s.awards_made <> (
      SELECT count(*) FROM award a
      WHERE a.integrated_care_system_id = s.id AND a.superseded_at IS NULL AND ${inScope})`,
  awardsMiscounted: `
    SELECT a.id FROM award a WHERE a.superseded_at IS NULL AND (
      a.provider_count <> (SELECT count(*) FROM award_provider p WHERE p.award_row_id = a.row_id)
      OR a.notice_count <> (SELECT count(*) FROM award_notice n WHERE n.award_row_id = a.row_id)
      OR a.quality_issue_count <> (
        SELECT count(*) FROM award_notice n JOIN quality_issue q USING (notice_key) WHERE n.award_row_id = a.row_id)
      OR a.provider_kinds <> (
        SELECT coalesce(array_agg(DISTINCT o.kind ORDER BY o.kind), '{}')
        FROM award_provider p JOIN organisation o ON o.id = p.organisation_id WHERE p.award_row_id = a.row_id))`,
  noticesMiscounted: `
    SELECT n.key FROM notice n WHERE
      n.version_count <> (SELECT count(*) FROM notice_version v WHERE v.notice_key = n.key)
      OR n.quality_issue_count <> (SELECT count(*) FROM quality_issue q WHERE q.notice_key = n.key)`,
  partiesWithoutOrganisation: `
    SELECT p.organisation_id FROM (
      SELECT organisation_id FROM award_provider UNION SELECT organisation_id FROM award_commissioner
      UNION SELECT organisation_id FROM contract_party
      UNION SELECT organisation_id FROM notice_party WHERE organisation_id IS NOT NULL
      UNION SELECT organisation_id FROM organisation_identifier UNION SELECT organisation_id FROM organisation_name
    ) p WHERE NOT EXISTS (SELECT FROM organisation o WHERE o.id = p.organisation_id)`,
  namelessOrganisations: `SELECT id FROM organisation WHERE name = ''`,
}

/** Counts again what the register keeps counted; every list is empty where all agrees. */
export async function recount(pool: pg.Pool): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {}
  for (const [name, statement] of Object.entries(statements)) found[name] = (await pool.query(statement)).rows.length
  return found
}

export const allAgrees: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(statements).map((name) => [name, 0]),
)
