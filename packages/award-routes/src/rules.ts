import { abandonmentStage } from './rules/abandonment.js'
import { anyQualifiedProvider } from './rules/any-qualified-provider.js'
import { awardConfirmation } from './rules/award-confirmation.js'
import { belowThreshold } from './rules/below-threshold.js'
import { competedNotSpecified } from './rules/competed-not-specified.js'
import { contractModification } from './rules/contract-modification.js'
import { directAwardA } from './rules/direct-award-a.js'
import { directAwardB } from './rules/direct-award-b.js'
import { directAwardC } from './rules/direct-award-c.js'
import { directNotSpecified } from './rules/direct-not-specified.js'
import { dynamicMarket } from './rules/dynamic-market.js'
import { frameworkCallOffCompeted } from './rules/framework-call-off-competed.js'
import { frameworkCallOffDirect } from './rules/framework-call-off-direct.js'
import { frameworkCallOffNotStated } from './rules/framework-call-off-not-stated.js'
import { frameworkConclusion } from './rules/framework-conclusion.js'
import { inHouse } from './rules/in-house.js'
import { intendedApproach } from './rules/intended-approach.js'
import { intentionToAward } from './rules/intention-to-award.js'
import { jurisdictionRule } from './rules/jurisdiction.js'
import { lightTouchCompeted } from './rules/light-touch-competed.js'
import { marketEngagement } from './rules/market-engagement.js'
import { mostSuitableProvider } from './rules/most-suitable-provider.js'
import { negotiatedWithoutPublication } from './rules/negotiated-without-publication.js'
import { procurementActDirectAward } from './rules/procurement-act-direct-award.js'
import { procurementActProcedure } from './rules/procurement-act-procedure.js'
import { procurementActSwitch } from './rules/procurement-act-switch.js'
import { procurementAct } from './rules/procurement-act.js'
import { psrCompetitive } from './rules/psr-competitive.js'
import { psrNamed } from './rules/psr-named.js'
import { publicContractsProcedure } from './rules/public-contracts-procedure.js'
import { publicContractsRegulations2006 } from './rules/public-contracts-regulations-2006.js'
import { publicContractsRegulations2015 } from './rules/public-contracts-regulations-2015.js'
import { quotation } from './rules/quotation.js'
import { reservedToMutuals } from './rules/reserved-to-mutuals.js'
import type { RegimeRule, RouteRule, RuleAbout, StageRule } from './rules/rule.js'
import { scopeRule } from './rules/scope.js'
import { scottishLaw } from './rules/scottish-law.js'
import { singleTenderAction } from './rules/single-tender-action.js'
import { stageOfForm } from './rules/stage-of-form.js'
import { urgentAward } from './rules/urgent-award.js'
import { walesDirectAward } from './rules/wales-direct-award.js'
import { walesPsrNamed } from './rules/wales-psr-named.js'

/** Law named in words before the category of the form; the first that speaks decides. */
export const REGIME_RULES: readonly RegimeRule[] = [
  psrNamed,
  walesPsrNamed,
  belowThreshold,
  scottishLaw,
  publicContractsRegulations2006,
  publicContractsRegulations2015,
  procurementAct,
]

/** The strongest finding decides; of equals the one whose rule stands first. */
export const ROUTE_RULES: readonly RouteRule[] = [
  urgentAward,
  directAwardA,
  directAwardB,
  directAwardC,
  mostSuitableProvider,
  walesDirectAward,
  frameworkConclusion,
  dynamicMarket,
  frameworkCallOffDirect,
  frameworkCallOffCompeted,
  psrCompetitive,
  reservedToMutuals,
  anyQualifiedProvider,
  procurementActSwitch,
  procurementActDirectAward,
  procurementActProcedure,
  negotiatedWithoutPublication,
  lightTouchCompeted,
  publicContractsProcedure,
  singleTenderAction,
  inHouse,
  quotation,
  frameworkCallOffNotStated,
  directNotSpecified,
  competedNotSpecified,
]

/** The first that speaks decides; the form speaks last. */
export const STAGE_RULES: readonly StageRule[] = [
  contractModification,
  abandonmentStage,
  intendedApproach,
  awardConfirmation,
  intentionToAward,
  marketEngagement,
  stageOfForm,
]

/** Every rule of the register, as people may know it: `docs/award-routes/<id>.md` explains each. */
export const RULES: readonly RuleAbout[] = [
  ...REGIME_RULES,
  ...ROUTE_RULES,
  ...STAGE_RULES,
  scopeRule,
  jurisdictionRule,
].map(({ id, title, citation, concern }) => ({ id, title, citation, concern }))
