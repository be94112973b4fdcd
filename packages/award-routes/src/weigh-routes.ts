import type { AwardRoute } from '@openward/vocabulary/award-route'
import type { Confidence } from '@openward/vocabulary/confidence'
import type { RouteFinding, RouteRule } from './rules/rule.js'
import { STRENGTH } from './rules/rule.js'

export interface RuleFinding {
  readonly rule: RouteRule
  readonly finding: RouteFinding
}

export interface WeighedRoute {
  readonly route: AwardRoute
  /** The finding that decides, or null where none does. */
  readonly deciding: RuleFinding | null
  readonly conflicts: readonly RuleFinding[]
  readonly contradicts: boolean
  readonly confidence: Confidence
}

const letters: ReadonlySet<AwardRoute> = new Set(['PSR_DIRECT_AWARD_A', 'PSR_DIRECT_AWARD_B', 'PSR_DIRECT_AWARD_C'])

/**
 * Chooses between the findings: the strongest decides. Two processes named with equal explicitness contradict each
 * other, and then the notice does not state its route. What else was found becomes a conflict, if it has some weight.
 */
export function weighRoutes(found: readonly RuleFinding[]): WeighedRoute {
  const ordered = [...found].sort((one, other) => other.finding.strength - one.finding.strength)
  const first = ordered[0]
  if (!first) return { route: 'NOT_STATED', deciding: null, conflicts: [], contradicts: false, confidence: 'MEDIUM' }
  const others = ordered.filter(
    ({ finding }) =>
      finding.route !== first.finding.route &&
      finding.strength >= STRENGTH.REFERENCE &&
      !isUseOf(first.finding, finding),
  )
  const rival = others[0]
  if (rival && contradict(first.finding, rival.finding)) {
    const conflicts = [first, ...others]
    return { route: 'NOT_STATED', deciding: null, conflicts, contradicts: true, confidence: 'LOW' }
  }
  return {
    route: first.finding.route,
    deciding: first,
    conflicts: others,
    contradicts: false,
    confidence: confidenceOf(first.finding, rival?.finding),
  }
}

/** What a framework that is set up says of its later call-offs is no other route. */
function isUseOf({ route }: RouteFinding, other: RouteFinding): boolean {
  return route === 'FRAMEWORK_ESTABLISHMENT' && other.route.startsWith('FRAMEWORK_CALL_OFF')
}

function contradict(first: RouteFinding, rival: RouteFinding): boolean {
  const process = (route: AwardRoute) => letters.has(route) || route === 'PSR_MOST_SUITABLE_PROVIDER'
  if (!process(first.route) || !process(rival.route)) return false
  // Two letters in words contradict each other however they are put; beside the most suitable provider process the
  // one that is said to have been followed decides.
  if (letters.has(first.route) && letters.has(rival.route) && rival.strength >= STRENGTH.NAMED) return true
  return first.strength === rival.strength && first.strength >= STRENGTH.TITLE
}

function confidenceOf({ strength }: RouteFinding, rival: RouteFinding | undefined): Confidence {
  if (strength === STRENGTH.FORM_HINT) return 'LOW'
  if (strength === STRENGTH.REFERENCE || strength === STRENGTH.CRITERION) return rival ? 'LOW' : 'MEDIUM'
  if (strength === STRENGTH.GENERAL || strength === STRENGTH.FORM) return 'MEDIUM'
  return rival ? 'MEDIUM' : 'HIGH'
}
