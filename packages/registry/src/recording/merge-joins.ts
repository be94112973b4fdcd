import type { ProcessLink, ProcessStages, SignOfProcess } from '@openward/award-routes/joins/link-processes'
import { linkProcesses } from '@openward/award-routes/joins/link-processes'
import type { JoinSign } from '@openward/award-routes/joins/join-sign'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import type { ClientBase } from 'pg'
import type { ProcessPair } from '../joins/group-processes.js'
import { groupProcesses } from '../joins/group-processes.js'

/**
 * Links the touched processes anew with others that bear the same signs, and groups those that are taken for one. What
 * comes of it depends on the current versions of notices and on decisions alone, not on the order in which they came.
 * Leaves `process_group`, and adds to `touched_ocid` whatever hangs together with a touched process.
 */
export async function mergeJoins(client: ClientBase): Promise<void> {
  await replaceSigns(client)
  const unlinked = await deleteLinks(client)
  const links = await findLinks(client)
  await insertLinks(client, links)
  await regroup(client, [...unlinked, ...links.flatMap(({ ocid, otherOcid }) => [ocid, otherOcid])])
}

/** The links of a process depend on all its notices, so that all its keys are looked at. */
async function replaceSigns(client: ClientBase): Promise<void> {
  await client.query(`
    WITH gone AS (
      DELETE FROM process_join_sign s USING changed_notice c
      WHERE s.notice_key = c.notice_key AND NOT c.is_new RETURNING s.key
    )
    INSERT INTO touched_join_key SELECT DISTINCT key FROM gone`)
  await client.query(`
    INSERT INTO process_join_sign (notice_key, kind, key, ocid, sign)
    SELECT DISTINCT ON (i.notice_key, i.kind, i.key) i.notice_key, i.kind, i.key, c.ocid, i.sign
    FROM changed_notice c
    JOIN incoming_join_sign i ON i.notice_key = c.notice_key AND i.content_hash = c.content_hash
    ORDER BY i.notice_key, i.kind, i.key, i.sign COLLATE "C"`)
  await client.query(`
    INSERT INTO touched_join_key
    SELECT DISTINCT s.key FROM touched_ocid t JOIN process_join_sign s ON s.ocid = t.ocid
    ON CONFLICT DO NOTHING`)
}

async function deleteLinks(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ ocid: string; otherOcid: string }>(`
    DELETE FROM process_link l USING touched_join_key k WHERE l.key = k.key
    RETURNING l.ocid, l.other_ocid AS "otherOcid"`)
  return rows.flatMap(({ ocid, otherOcid }) => [ocid, otherOcid])
}

interface SignRow {
  readonly key: string
  readonly ocid: string
  readonly sign: string
}

/** One more than links are made of: a key of more processes is not looked at, however many there are. */
const mostProcesses = 13

async function findLinks(client: ClientBase): Promise<readonly ProcessLink[]> {
  const { rows } = await client.query<SignRow>(
    `SELECT s.key, s.ocid, s.sign
     FROM touched_join_key k
     JOIN LATERAL (
       SELECT count(*) AS processes
       FROM (SELECT DISTINCT o.ocid FROM process_join_sign o WHERE o.key = k.key LIMIT $1) borne
     ) b ON b.processes > 1 AND b.processes < $1
     JOIN process_join_sign s ON s.key = k.key`,
    [mostProcesses],
  )
  if (rows.length === 0) return []
  const signs = rows.map(({ key, ocid, sign }): SignOfProcess => {
    const parsed = JSON.parse(sign) as Omit<JoinSign, 'key'>
    return { ocid, sign: { ...parsed, key } }
  })
  return linkProcesses(signs, await loadStages(client, [...new Set(rows.map(({ ocid }) => ocid))]))
}

async function loadStages(client: ClientBase, ocids: readonly string[]): Promise<ReadonlyMap<string, ProcessStages>> {
  const { rows } = await client.query<{ ocid: string; first: Date | null; stages: NoticeStage[] }>(
    `SELECT n.ocid, min(n.published_at) AS first, array_agg(DISTINCT n.stage) AS stages
     FROM unnest($1::text[]) AS w (ocid) JOIN notice n ON n.ocid = w.ocid GROUP BY n.ocid`,
    [ocids],
  )
  return new Map(
    rows.map(({ ocid, first, stages }) => [ocid, { ocid, firstPublishedAt: first?.toISOString() ?? null, stages }]),
  )
}

async function insertLinks(client: ClientBase, links: readonly ProcessLink[]): Promise<void> {
  if (links.length === 0) return
  const column = (of: (link: ProcessLink) => string): string[] => links.map(of)
  await client.query(
    `INSERT INTO process_link (key, ocid, other_ocid, reason, strength, detail)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])`,
    [
      column(({ key }) => key),
      column(({ ocid }) => ocid),
      column(({ otherOcid }) => otherOcid),
      column(({ reason }) => reason),
      column(({ strength }) => strength),
      column(({ detail }) => detail),
    ],
  )
}

/** Everything that hangs together with the touched processes, by links that join, by decisions, or as it was before. */
async function regroup(client: ClientBase, relinked: readonly string[]): Promise<void> {
  const near = await client.query<{ ocid: string }>(
    `WITH RECURSIVE near AS (
       SELECT ocid FROM touched_ocid t WHERE ${hangsTogether('t.ocid')}
       UNION
       SELECT ocid FROM unnest($1::text[]) AS seed (ocid)
       UNION
       SELECT step.ocid FROM near n CROSS JOIN LATERAL (${neighboursOf('n.ocid')}) step
     )
     SELECT ocid FROM near`,
    [relinked],
  )
  if (near.rows.length === 0) return
  const ocids = near.rows.map(({ ocid }) => ocid)
  await client.query('INSERT INTO touched_ocid SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [ocids])
  const stages = await loadStages(client, ocids)
  const published = [...stages.values()].flatMap(({ ocid, firstPublishedAt }): [string, number][] =>
    firstPublishedAt === null ? [] : [[ocid, Date.parse(firstPublishedAt)]],
  )
  const { joined, apart } = await loadPairs(client, ocids)
  const held = joined.filter(({ ocid, otherOcid }) => stages.has(ocid) && stages.has(otherOcid))
  const groups = groupProcesses(held, apart, new Map(published))
  await client.query('INSERT INTO process_group SELECT * FROM unnest($1::text[], $2::text[])', [
    groups.map(({ ocid }) => ocid),
    groups.map(({ leadOcid }) => leadOcid),
  ])
}

function neighboursOf(ocid: string): string {
  return `
    SELECT l.other_ocid AS ocid FROM process_link l WHERE l.ocid = ${ocid} AND l.strength <> 'DOUBTFUL'
    UNION ALL SELECT l.ocid FROM process_link l WHERE l.other_ocid = ${ocid} AND l.strength <> 'DOUBTFUL'
    UNION ALL SELECT d.other_ocid FROM process_decision d WHERE d.ocid = ${ocid} AND d.withdrawn_at IS NULL
    UNION ALL SELECT d.ocid FROM process_decision d WHERE d.other_ocid = ${ocid} AND d.withdrawn_at IS NULL
    UNION ALL SELECT p.lead_ocid FROM contracting_process p WHERE p.ocid = ${ocid} AND p.lead_ocid IS NOT NULL
    UNION ALL SELECT p.ocid FROM contracting_process p WHERE p.lead_ocid = ${ocid}`
}

function hangsTogether(ocid: string): string {
  return `EXISTS (${neighboursOf(ocid)})`
}

/** Decisions first, then the surest links, so that what is doubtful never decides a group. */
async function loadPairs(
  client: ClientBase,
  ocids: readonly string[],
): Promise<{ readonly joined: readonly ProcessPair[]; readonly apart: readonly ProcessPair[] }> {
  const decisions = await client.query<ProcessPair & { verdict: 'SAME' | 'DIFFERENT' }>(
    `SELECT ocid, other_ocid AS "otherOcid", verdict FROM process_decision
     WHERE withdrawn_at IS NULL AND ocid = ANY($1) ORDER BY ocid, other_ocid`,
    [ocids],
  )
  const links = await client.query<ProcessPair>(
    `SELECT ocid, other_ocid AS "otherOcid" FROM process_link
     WHERE strength <> 'DOUBTFUL' AND ocid = ANY($1) ORDER BY strength, ocid, other_ocid, key`,
    [ocids],
  )
  const of = (verdict: 'SAME' | 'DIFFERENT') => decisions.rows.filter((decision) => decision.verdict === verdict)
  return { joined: [...of('SAME'), ...links.rows], apart: of('DIFFERENT') }
}
