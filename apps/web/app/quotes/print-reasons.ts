import { RULE_PAGES, type RuleConcern } from '../vocabulary/rule-pages'
import { printCode } from './print-code'

/** Words on which a reading rests, with the rule that read them. */
export interface ReasonWords {
  readonly path: string
  readonly quote: string
  readonly rule: { readonly id: string }
}

/** What was read from a code, or from words that say nothing of route and law. */
export interface PrintedReason {
  /** What was read: "Stage". */
  readonly reads: string
  readonly words: string
  readonly path: string
}

export interface Reasons {
  /** Fields whose words decide route and law, those on the route first. */
  readonly decidingPaths: readonly string[]
  readonly others: readonly PrintedReason[]
}

const READS: Readonly<Record<RuleConcern, string>> = {
  ROUTE: 'Route',
  REGIME: 'Law',
  STAGE: 'Stage',
  SCOPE: 'Scope',
  JURISDICTION: 'Nation',
}

const CONCERNS: ReadonlyMap<string, RuleConcern> = new Map(RULE_PAGES.map(({ id, concern }) => [id, concern]))

/** Puts the words that decide route and law apart from bare codes and from what decides stage and scope. */
export function printReasons(basis: readonly ReasonWords[]): Reasons {
  const known = basis.map((words) => ({
    ...words,
    concern: CONCERNS.get(words.rule.id) ?? 'ROUTE',
    code: printCode(words.path, words.quote),
  }))
  const pathsOf = (concern: RuleConcern) =>
    known.filter((words) => words.concern === concern && words.code === null).map(({ path }) => path)
  const decidingPaths = [...new Set([...pathsOf('ROUTE'), ...pathsOf('REGIME')])]
  const others = new Map<string, PrintedReason>()
  for (const { path, quote, concern, code } of known) {
    if (decidingPaths.includes(path)) continue
    const reason = { reads: READS[concern], words: code ?? `“${quote}”`, path }
    const key = `${reason.reads} ${reason.words}`
    if (!others.has(key)) others.set(key, reason)
  }
  return { decidingPaths, others: [...others.values()] }
}
