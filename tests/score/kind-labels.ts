import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cleanName } from '@openward/provider-kinds/clean-name'
import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import { readCsv } from './csv.js'

/** Beside the repository, never committed; absent on most machines. */
const file = fileURLToPath(new URL('../../../shared/data/organisations/provider-kind-labels.csv', import.meta.url))

export const hasKindLabels = existsSync(file)

export type LabelHalf = 'DEVELOPMENT' | 'TEST'

/** A real supplier name with the kind that people gave it. */
export interface KindLabel {
  readonly name: string
  readonly kind: ProviderKind
  readonly companyNumber: string
  readonly charityNumber: string
  readonly half: LabelHalf
  /** Names that are one organisation or look alike share a family, so that near-duplicates are never on both sides. */
  readonly family: string
}

const kinds: Readonly<Record<string, ProviderKind>> = {
  nhs: 'NHS',
  independent: 'INDEPENDENT',
  'mutual-social-enterprise': 'MUTUAL',
  voluntary: 'VOLUNTARY',
  'primary-care': 'PRIMARY_CARE',
  'public-other': 'PUBLIC_OTHER',
  unknown: 'NOT_KNOWN',
}

/** All labels without contradictions, split by a hash of the name as it stands. */
export function readKindLabels(): readonly KindLabel[] {
  const rows = readCsv(readFileSync(file, 'utf8')).filter((row) => row['conflict'] === '')
  const labels = rows.map((row): Omit<KindLabel, 'family'> => {
    const name = row['name'] ?? ''
    const kind = kinds[row['label'] ?? '']
    if (kind === undefined) throw new Error(`There is no kind for the label "${row['label'] ?? ''}" of ${file}.`)
    return {
      name,
      kind,
      companyNumber: row['company_number'] ?? '',
      charityNumber: row['charity_number'] ?? '',
      half: Number.parseInt(hash(name).slice(0, 1), 16) < 8 ? 'DEVELOPMENT' : 'TEST',
    }
  })
  const families = familiesOf(labels)
  return labels.map((label, index) => ({ ...label, family: families[index] ?? label.name }))
}

/** Which of five folds a family belongs to, always the same. */
export function foldOf(family: string): number {
  return Number.parseInt(hash(family).slice(0, 8), 16) % 5
}

/** Joins labels that share a register number or their first two words. */
function familiesOf(labels: readonly Omit<KindLabel, 'family'>[]): readonly string[] {
  const parent = labels.map((_, index) => index)
  const root = (of: number): number => {
    let at = of
    for (let next = parent[at] ?? at; next !== at; next = parent[at] ?? at) at = next
    return at
  }
  const first = new Map<string, number>()
  for (const [index, label] of labels.entries()) {
    const words = cleanName(label.name).words.filter((word) => word !== 'DR' && word !== 'PERSON')
    const keys = [
      ...(label.companyNumber === '' ? [] : [`company ${label.companyNumber}`]),
      ...(label.charityNumber === '' ? [] : [`charity ${label.charityNumber}`]),
      words.length > 1 ? words.slice(0, 2).join(' ') : cleanName(label.name).text,
    ]
    for (const key of keys) {
      const other = first.get(key)
      if (other === undefined) first.set(key, index)
      else parent[root(index)] = root(other)
    }
  }
  return labels.map((_, index) => labels[root(index)]?.name ?? '')
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
