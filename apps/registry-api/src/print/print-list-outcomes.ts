import type { ListOutcome } from '@openward/ingest/organisations/sync-from-folder'

/** One line for each list: what became of it. */
export function outcomesInWords(outcomes: readonly ListOutcome[]): string {
  return outcomes.map(outcomeInWords).join('\n')
}

function outcomeInWords({ title, readFrom, status, rows, added, changed, ended, reason }: ListOutcome): string {
  const what = `${title} (${readFrom})`
  switch (status) {
    case 'REFUSED':
      return `${what}: refused, what the register had stays. ${reason ?? ''}`
    case 'FAILED':
      return `${what}: failed. ${reason ?? ''}`
    case 'UNCHANGED':
      return `${what}: ${String(rows)} rows, nothing new.`
    case 'DONE':
      return `${what}: ${String(rows)} rows; ${String(added)} added, ${String(changed)} changed, ${String(ended)} ended.`
  }
}
