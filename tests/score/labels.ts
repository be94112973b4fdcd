import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LabelSet } from '@openward/award-routes/score/reading-score'
import { readCsv } from './csv.js'
import { SHARED } from './real-notices.js'

export type Label = Readonly<Record<string, string>> & { readonly set: LabelSet }

/** The hand labels of both sources. Those of Contracts Finder are kept with the project, without the notices' text. */
export function readLabels(): readonly Label[] {
  const own = fileURLToPath(new URL('./contracts-finder-labels.csv', import.meta.url))
  return [
    ...labelsIn(join(SHARED, 'find-a-tender', 'route-labels.csv'), 'FIND_A_TENDER'),
    ...labelsIn(own, 'CONTRACTS_FINDER'),
  ]
}

function labelsIn(file: string, set: LabelSet): readonly Label[] {
  return readCsv(readFileSync(file, 'utf8')).map((row) => ({ ...row, set }))
}

/** Values that a label's note names as defensible too: "ALT scope=NOT_HEALTH". */
export function alternativesOf(label: Readonly<Record<string, string>>, field: string): readonly string[] {
  return [...(label['note'] ?? '').matchAll(/ALT (\w+)=(\w+)/g)].flatMap(([, name, value]) =>
    name === field && value !== undefined ? [value] : [],
  )
}
