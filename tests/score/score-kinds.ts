import { cleanName } from '@openward/provider-kinds/clean-name'
import { readKind } from '@openward/provider-kinds/read-kind'
import type { KindTraits } from '@openward/provider-kinds/read-kind'
import { kindByName } from '@openward/provider-kinds/read-name'
import { readWeights } from '@openward/provider-kinds/weigh-name'
import { parseIdentifier } from '@openward/vocabulary/identifier'
import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import { foldOf, hasKindLabels, readKindLabels } from './kind-labels.js'
import type { KindLabel } from './kind-labels.js'
import { trainKindWeights } from './kind-trainer.js'
import { wilsonInterval } from '@openward/award-routes/score/wilson'

/**
 * Compares the kind of real supplier names with hand labels, in both halves of the labels, and prints per kind how often
 * an answer is right (precision) and how many are found (recall), with 95 % intervals, and every miss. Names of no known
 * kind count against the kind that is given to them. Rules and weights were made on the development half only.
 */

const scored: readonly ProviderKind[] = ['NHS', 'INDEPENDENT', 'MUTUAL', 'VOLUNTARY', 'PRIMARY_CARE', 'PUBLIC_OTHER']

type Answer = (label: KindLabel) => ProviderKind

if (!hasKindLabels)
  console.log(
    'Not run: there are no labels beside the repository (../shared/data/organisations/provider-kind-labels.csv).',
  )
else print(readKindLabels())

function print(labels: readonly KindLabel[]): void {
  const development = labels.filter(({ half }) => half === 'DEVELOPMENT')
  const test = labels.filter(({ half }) => half === 'TEST')
  const families = new Set(development.map(({ family }) => family))
  const unlike = test.filter(({ family }) => !families.has(family))
  console.log('\nKind of provider. Names of contradictory labels are left out.\n')
  printTable('Development half, names alone (made on these names: shows fit only)', development, byName)
  printTable(
    'Development half, names alone, five folds by family of names: the weights (not the rules) unseen',
    development,
    crossValidated(development),
  )
  printTable('Test half, names alone', test, byName)
  printTable('Test half, names alone, only families that the development half does not hold', unlike, byName)
  printTable('Development half, with register identifiers', development, byIdentifiers)
  printTable('Test half, with register identifiers', test, byIdentifiers)
  printMisses('development', development)
  printMisses('test', test)
}

function byName({ name }: KindLabel): ProviderKind {
  return kindByName(name).kind
}

function byIdentifiers(label: KindLabel): ProviderKind {
  return readKind(traitsOf(label)).kind
}

function traitsOf({ name, companyNumber, charityNumber }: KindLabel): KindTraits {
  const given = [
    ['GB-COH', companyNumber],
    ['GB-CHC', charityNumber],
  ] as const
  const identifiers = given.flatMap(([scheme, value]) => {
    const read = parseIdentifier(scheme, value)
    return read?.valid === true ? [{ scheme, value: read.value }] : []
  })
  return { names: [name], identifiers }
}

/** Each name is answered with weights that were learnt without its family. */
function crossValidated(labels: readonly KindLabel[]): Answer {
  const weights = [0, 1, 2, 3, 4].map((fold) =>
    readWeights(trainKindWeights(labels.filter(({ family }) => foldOf(family) !== fold))),
  )
  return ({ name, family }) => kindByName(name, weights[foldOf(family)]).kind
}

function printTable(title: string, labels: readonly KindLabel[], answer: Answer): void {
  const answers = labels.map((label) => ({ expected: label.kind, got: answer(label) }))
  console.log(`${title}: ${String(labels.length)} names`)
  console.log('  kind            labels   right when said          found                      F1')
  const scores = scored.map((kind) => {
    const right = answers.filter(({ expected, got }) => expected === kind && got === kind).length
    const said = answers.filter(({ got }) => got === kind).length
    const labelled = answers.filter(({ expected }) => expected === kind).length
    const f1 = said + labelled === 0 ? 0 : (2 * right) / (said + labelled)
    console.log(
      `  ${kind.padEnd(14)}${String(labelled).padStart(8)}   ${shareOf(right, said)}   ${shareOf(right, labelled)}   ${f1.toFixed(3)}`,
    )
    return f1
  })
  const notKnown = answers.filter(({ got }) => got === 'NOT_KNOWN').length
  const macro = scores.reduce((sum, score) => sum + score, 0) / scores.length
  console.log(`  macro-F1 ${macro.toFixed(3)}; NOT_KNOWN said ${String(notKnown)} times\n`)
}

function shareOf(part: number, whole: number): string {
  const [low, high] = wilsonInterval(part, whole) ?? [0, 0]
  const percent = (share: number) => (100 * share).toFixed(1)
  const share = whole === 0 ? '–' : percent(part / whole)
  return `${share.padStart(5)} % (${percent(low)}–${percent(high)})`.padEnd(22)
}

/** Misses between two known kinds. Names of people are not printed. */
function printMisses(half: string, labels: readonly KindLabel[]): void {
  const lines = labels.flatMap((label) => {
    const got = kindByName(label.name)
    const withIdentifiers = readKind(traitsOf(label)).kind
    if (label.kind === 'NOT_KNOWN' || got.kind === label.kind) return []
    const shown = cleanName(label.name).isPersonal ? '(name of a person)' : label.name
    return [`  ${label.kind.padEnd(13)} ${got.kind.padEnd(13)} ${withIdentifiers.padEnd(13)} ${shown}`]
  })
  console.log(`Misses in the ${half} half: ${String(lines.length)} (label, by name, with identifiers, name)`)
  console.log(`${lines.sort().join('\n')}\n`)
}
