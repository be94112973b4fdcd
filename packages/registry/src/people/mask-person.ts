import type { ClientBase } from 'pg'

/** Columns in which people write, so that others may be named there. */
const writtenByPeople: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['act', ['reason', 'before', 'after']],
  ['authority_statement', ['withdraw_reason']],
  ['authority_statement_version', ['text']],
  ['desk_item', ['facts', 'reason']],
  ['mail', ['subject', 'text', 'last_error']],
  ['organisation_decision', ['reason']],
  ['membership_claim', ['statement', 'decision_reason']],
  ['organisation_domain', ['basis']],
  ['proof', ['file_name']],
]

const jsonColumns: ReadonlySet<string> = new Set(['before', 'after', 'facts'])

/** Masks a person's address and name wherever people write, also in the list of acts, which refuses all other changes. */
export async function maskPersonEverywhere(
  client: ClientBase,
  person: { readonly email: string; readonly name: string | null },
): Promise<void> {
  await client.query(`SET LOCAL openward.erasing = 'on'`)
  for (const { pattern, flags } of patternsFor(person)) {
    for (const [table, columns] of writtenByPeople) {
      for (const column of columns) {
        const cast = jsonColumns.has(column) ? '::jsonb' : ''
        await client.query(
          `UPDATE ${table} SET ${column} = regexp_replace(${column}::text, $1, '[erased]', $2)${cast}
           WHERE regexp_like(${column}::text, $1, $3)`,
          [pattern, `g${flags}`, flags],
        )
      }
    }
  }
  await client.query(`SET LOCAL openward.erasing = 'off'`)
}

/**
 * What is looked for. A name of one word may be an ordinary word too, so that its letters must be written as in the
 * name; a name of several is found however it is written.
 */
function patternsFor({ email, name }: { readonly email: string; readonly name: string | null }) {
  const patterns = [{ pattern: escaped(email), flags: 'i' }]
  if (name !== null) {
    const words = name.split(/\s+/)
    const pattern = `(?<![[:alnum:]])${words.map(escaped).join('\\s+')}(?![[:alnum:]])`
    patterns.push({ pattern, flags: words.length > 1 ? 'i' : '' })
  }
  return patterns
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.|?*+()[\]{}/-]/g, String.raw`\$&`)
