import type { ClientBase } from 'pg'
import { derivedTables, recordingTables, tablesOfStates } from './derived-tables.js'

/**
 * Makes an empty register beside the one that is read: temporary tables under the same names, which come first for this
 * connection and are not there for any other. Whatever is recorded from now on goes there, without the write-ahead log;
 * a process that dies leaves nothing behind. `switchOver` makes it the register.
 */
export async function openAside(client: ClientBase): Promise<void> {
  const states = tablesOfStates.flatMap(({ table, children }) => [table, ...children])
  for (const table of [...derivedTables, ...states, ...recordingTables])
    await client.query(`CREATE TEMPORARY TABLE ${table} (LIKE public.${table} INCLUDING ALL)`)
  await client.query('INSERT INTO pg_temp.register SELECT * FROM public.register')
  await client.query(`
    INSERT INTO pg_temp.source_record (sha256, name, size, sources, recorded_at)
    SELECT sha256, name, size, '{}', recorded_at FROM public.source_record`)
  await client.query(`
    INSERT INTO pg_temp.source_coverage_day SELECT * FROM public.source_coverage_day WHERE evidence = 'DECLARED'`)
}
