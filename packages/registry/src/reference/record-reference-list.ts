import type { ClientBase } from 'pg'
import { inTransaction } from '../recording/record-batch.js'
import type { RecordingSession } from '../recording/recording-session.js'
import { RegistryError } from '../registry-error.js'
import { applyReferenceRows } from './apply-reference-rows.js'
import type { ReferenceContent, ReferenceListCode } from './reference-content.js'
import type { ReferenceResult } from './reference-run.js'

/** A list may lose this share of its rows from one reading to the next; more is taken for a broken file. */
const mostLost = 1 / 3

/** One of the three tables of a list: its columns, what makes a row the same row, and its current content. */
interface ListTable {
  readonly table: string
  readonly key: readonly string[]
  /** Name and type in the database of every column, by the name of the field. */
  readonly columns: Readonly<Record<string, readonly [column: string, type: string]>>
}

const organisations: ListTable = {
  table: 'reference_organisation',
  key: ['identity_key'],
  columns: {
    key: ['identity_key', 'text'],
    body: ['body', 'text'],
    name: ['name', 'text'],
    aliases: ['aliases', 'text[]'],
    otherKeys: ['other_keys', 'text[]'],
    role: ['role', 'text'],
    otherRole: ['other_role', 'boolean'],
    postcode: ['postcode', 'text'],
    locality: ['locality', 'text'],
    boardCode: ['board_code', 'text'],
    validFrom: ['valid_from', 'date'],
    validTo: ['valid_to', 'date'],
    facts: ['facts', 'jsonb'],
  },
}

const successions: ListTable = {
  table: 'reference_succession',
  key: ['from_key', 'to_key', 'effective_on'],
  columns: {
    fromKey: ['from_key', 'text'],
    toKey: ['to_key', 'text'],
    kind: ['kind', 'text'],
    effectiveOn: ['effective_on', 'date'],
    basis: ['basis', 'text'],
  },
}

const areaShares: ListTable = {
  table: 'reference_area_share',
  key: ['level', 'area_code', 'board_code', 'board_code_26'],
  columns: {
    level: ['level', 'text'],
    areaCode: ['area_code', 'text'],
    areaName: ['area_name', 'text'],
    parentCode: ['parent_code', 'text'],
    boardCode: ['board_code', 'text'],
    boardCode26: ['board_code_26', 'text'],
    share: ['share', 'float8'],
    smallAreas: ['small_areas', 'int'],
  },
}

/**
 * Replaces what the register knows of a list by its new content, in one transaction: rows that say the same stay, rows
 * that changed or are gone are superseded and stay beside the new ones, and everything that depends on them is
 * resolved again.
 *
 * @throws RegistryError REFERENCE_LIST_REFUSED where the content is empty or has lost more than a third of its rows
 */
export async function recordReferenceList(
  session: RecordingSession,
  list: ReferenceListCode,
  content: ReferenceContent,
): Promise<ReferenceResult> {
  const { client } = session
  return inTransaction(client, async () => {
    const counts = { added: 0, changed: 0, ended: 0 }
    const tables = [
      [organisations, content.organisations],
      [successions, content.successions],
      [areaShares, content.areaShares],
    ] as const
    const rows = tables.reduce((sum, [, given]) => sum + given.length, 0)
    if (rows === 0)
      throw new RegistryError('REFERENCE_LIST_REFUSED', `${list}: the list is empty; nothing was changed.`)
    for (const [table, given] of tables) {
      await refuseHalved(client, list, table, given.length)
      const difference = await replaceRows(client, list, table, given)
      counts.added += difference.added
      counts.changed += difference.changed
      counts.ended += difference.ended
    }
    const isChanged = counts.added + counts.changed + counts.ended > 0
    if (isChanged) await applyReferenceRows(client, list)
    return { status: isChanged ? 'DONE' : 'UNCHANGED', rows, ...counts, reason: null }
  })
}

/** Adds rows to a list that is learned piece by piece: rows of the same body are replaced, all others stay. */
export async function addReferenceRows(
  session: RecordingSession,
  list: ReferenceListCode,
  content: ReferenceContent,
): Promise<ReferenceResult> {
  const { client } = session
  return inTransaction(client, async () => {
    const rows = content.organisations.length + content.successions.length
    const bodies = await replaceRows(client, list, organisations, content.organisations, 'GIVEN')
    const steps = await replaceRows(client, list, successions, content.successions, 'GIVEN')
    const counts = { added: bodies.added + steps.added, changed: bodies.changed + steps.changed, ended: 0 }
    const isChanged = counts.added + counts.changed > 0
    if (isChanged) await applyReferenceRows(client, list)
    return { status: isChanged ? 'DONE' : 'UNCHANGED', rows, ...counts, reason: null }
  })
}

async function refuseHalved(client: ClientBase, list: string, { table }: ListTable, given: number): Promise<void> {
  const { rows } = await client.query<{ held: number }>(
    `SELECT count(*)::int AS held FROM ${table} WHERE list = $1 AND superseded_at IS NULL`,
    [list],
  )
  const held = rows[0]?.held ?? 0
  if (given >= held * (1 - mostLost)) return
  throw new RegistryError(
    'REFERENCE_LIST_REFUSED',
    `${list}: ${String(given)} rows instead of ${String(held)}: the list looks cut off, and nothing was changed. ` +
      'Fetch it again.',
  )
}

async function replaceRows(
  client: ClientBase,
  list: string,
  { table, key, columns }: ListTable,
  given: readonly object[],
  /** Whether what is not given is gone, or the rows given are all that is spoken of. */
  ending: 'REST' | 'GIVEN' = 'REST',
): Promise<{ added: number; changed: number; ended: number }> {
  const fields = Object.entries(columns)
  const names = fields.map(([, [column]]) => column)
  const incoming = `(SELECT ${fields.map(([field, [column]]) => `"${field}" AS ${column}`).join(', ')}
    FROM jsonb_to_recordset($2) AS r (${fields.map(([field, [, type]]) => `"${field}" ${type}`).join(', ')}))`
  const sameRow = key.map((column) => `i.${column} = t.${column}`).join(' AND ')
  const of = (alias: string) => names.map((column) => `${alias}.${column}`).join(', ')
  const json = JSON.stringify(given)
  const superseded = await client.query<{ gone: boolean }>(
    `UPDATE ${table} t SET superseded_at = transaction_timestamp()
     WHERE t.list = $1 AND t.superseded_at IS NULL
       AND NOT EXISTS (SELECT FROM ${incoming} i WHERE ${sameRow} AND (${of('i')}) IS NOT DISTINCT FROM (${of('t')}))
       ${ending === 'REST' ? '' : `AND EXISTS (SELECT FROM ${incoming} i WHERE ${sameRow})`}
     RETURNING NOT EXISTS (SELECT FROM ${incoming} i WHERE ${sameRow}) AS gone`,
    [list, json],
  )
  const inserted = await client.query(
    `INSERT INTO ${table} (list, ${names.join(', ')}, recorded_at)
     SELECT $1, ${of('i')}, transaction_timestamp() FROM ${incoming} i
     WHERE NOT EXISTS (SELECT FROM ${table} t WHERE t.list = $1 AND t.superseded_at IS NULL AND ${sameRow})`,
    [list, json],
  )
  const ended = superseded.rows.filter(({ gone }) => gone).length
  const changed = superseded.rows.length - ended
  return { added: (inserted.rowCount ?? 0) - changed, changed, ended }
}
