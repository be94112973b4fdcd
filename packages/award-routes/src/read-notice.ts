import type { AwardRoute } from '@openward/vocabulary/award-route'
import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import type { CompetitionLevel } from '@openward/vocabulary/competition-level'
import type { Confidence } from '@openward/vocabulary/confidence'
import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'
import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import type { Basis, NoticeReading } from '@openward/vocabulary/notice-reading'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import type { ReadingFlag } from '@openward/vocabulary/reading-flag'
import type { Regime } from '@openward/vocabulary/regime'
import { noticeFlags } from './notice-flags.js'
import type { NoticeWords } from './passages.js'
import { prepareWords } from './passages.js'
import { REGIME_RULES, ROUTE_RULES, STAGE_RULES } from './rules.js'
import { competitionByForm, procedureOfForm } from './rules/form-procedure.js'
import { jurisdictionRule, nationOfCommissioner } from './rules/jurisdiction.js'
import type { RegimeFinding, RegimeRule, RuleAbout, StageFinding, StageRule, Words } from './rules/rule.js'
import { STRENGTH } from './rules/rule.js'
import { scopeRule } from './rules/scope.js'
import type { RuleFinding, WeighedRoute } from './weigh-routes.js'
import { weighRoutes } from './weigh-routes.js'

/** Stages whose notices choose no provider, whatever route they mention. */
const choosingNobody: ReadonlySet<NoticeStage> = new Set([
  'PIPELINE',
  'MARKET_ENGAGEMENT',
  'MODIFICATION',
  'ABANDONMENT',
  'TERMINATION',
  'PERFORMANCE',
  'OTHER',
])

/** Notice types of the Act that choose nobody even when they are corrected. */
const typesChoosingNobody = /^UK(?:1|2|3|9|1[0-7])$/

interface Read {
  readonly notice: NoticeWords
  readonly regimes: readonly { readonly rule: RegimeRule; readonly finding: RegimeFinding }[]
  readonly regime: Regime
  readonly routes: readonly RuleFinding[]
  readonly weighed: WeighedRoute
  readonly stage: { readonly rule: StageRule; readonly finding: StageFinding } | null
}

function read(facts: NoticeFacts): Read {
  const notice = prepareWords(facts)
  const regimes: { rule: RegimeRule; finding: RegimeFinding }[] = []
  for (const rule of REGIME_RULES) {
    const finding = rule.applies(notice) ? rule.finding(notice) : null
    if (finding) regimes.push({ rule, finding })
  }
  const regime = decideRegime(regimes, nationOfCommissioner(facts))
  const routes: RuleFinding[] = []
  for (const rule of ROUTE_RULES) {
    const finding = rule.applies(notice, regime) ? rule.finding(notice, regime) : null
    if (finding) routes.push({ rule, finding })
  }
  let stage: Read['stage'] = null
  for (const rule of STAGE_RULES) {
    const finding = rule.applies(notice, regime) ? rule.finding(notice, regime) : null
    if (finding) {
      stage = { rule, finding }
      break
    }
  }
  return { notice, regimes, regime, routes, weighed: weighRoutes(routes), stage }
}

/**
 * Law named in words before the category of the form, and the Provider Selection Regime before the laws that its own
 * notices name beside it. A form that says "below threshold" is below threshold whatever else it names.
 */
function decideRegime(found: Read['regimes'], seat: Jurisdiction | null): Regime {
  const named = (regime: Regime) => found.some(({ finding }) => finding.regime === regime)
  // A notice that names both regimes is made under the law of the nation in which its commissioner acts.
  if (named('WALES_PSR_2025') && (seat === 'WALES' || !named('PSR_2023'))) return 'WALES_PSR_2025'
  if (named('PSR_2023')) return 'PSR_2023'
  const form = found.find(({ finding }) => finding.said === 'BY_FORM')
  if (form) return form.finding.regime
  return found[0]?.finding.regime ?? 'NOT_STATED'
}

/** Reads one notice by itself: pure, the same facts give the same reading. */
export function readNotice(facts: NoticeFacts): NoticeReading {
  const { notice, regimes, regime, weighed, stage } = read(facts)
  const scope = scopeRule.finding(notice, regime)
  const jurisdiction = jurisdictionRule.finding(notice, regime)
  const urgent = weighed.route === 'PSR_URGENT'
  const said = stage?.finding.stage ?? 'OTHER'
  const finalStage: NoticeStage = urgent && said === 'AWARD' ? 'URGENT_AWARD' : said
  const nobody = choosesNobody(facts, finalStage)
  const route: AwardRoute = nobody ? 'NOT_AN_AWARD' : weighed.route
  const deciding = nobody ? null : weighed.deciding
  const limited = deciding?.finding.limitedCompetition === true

  const basis: Basis[] = []
  const rests = (rule: RuleAbout, words: Words | null) => {
    if (words && words.quote !== '' && !basis.some((known) => known.rule === rule.id && known.path === words.path)) {
      basis.push({ path: words.path, quote: words.quote, rule: rule.id })
    }
  }
  if (deciding) rests(deciding.rule, deciding.finding.words)
  const decidingRegime = regimes.find(({ finding }) => finding.regime === regime)
  if (decidingRegime) rests(decidingRegime.rule, decidingRegime.finding.words)
  if (stage) rests(stage.rule, stage.finding.words)
  rests(scopeRule, scope.words)
  rests(jurisdictionRule, jurisdiction.words)

  const flags = noticeFlags({ notice, reading: { regime, route, stage: finalStage, scope: scope.scope }, regimes })
  const own: ReadingFlag[] = []
  if (weighed.contradicts && !nobody) own.push('LETTERS_CONTRADICT')
  if (stage?.finding.mixed) own.push('TEXT_OF_ANOTHER_STAGE')
  return {
    jurisdiction: jurisdiction.jurisdiction,
    scope: scope.scope,
    regime,
    route,
    stage: finalStage,
    competitionLevel: levelOf(route, limited),
    discretion: AWARD_ROUTES[route].discretion,
    confidence: confidenceOf({ facts, nobody, weighed, stage: stage?.finding ?? null, regime, regimes }),
    basis,
    conflicts: nobody
      ? []
      : weighed.conflicts.map(({ finding }) => ({
          route: finding.route,
          path: finding.words.path,
          quote: finding.words.quote,
        })),
    flags: [...new Set([...own, ...flags])].sort(),
    reservedTo: deciding?.finding.reservedTo ?? null,
    directAwardGround: deciding?.finding.ground ?? null,
  }
}

/** The level of a route. Only where a form says "limited competition" does a competed route hold less than its name. */
export function levelOf(route: AwardRoute, limitedCompetition: boolean): CompetitionLevel {
  return route === 'COMPETED_NOT_SPECIFIED' && limitedCompetition ? 'LIMITED' : AWARD_ROUTES[route].competitionLevel
}

function choosesNobody({ form }: NoticeFacts, stage: NoticeStage): boolean {
  if (choosingNobody.has(stage)) return true
  if (form.noticeType !== null && typesChoosingNobody.test(form.noticeType)) return true
  return stage === 'CORRECTION' && form.publications.every((publication) => publication === 'PLANNING_UPDATE')
}

interface Judged {
  readonly facts: NoticeFacts
  readonly nobody: boolean
  readonly weighed: WeighedRoute
  readonly stage: StageFinding | null
  readonly regime: Regime
  readonly regimes: Read['regimes']
}

/** HIGH only where nothing in the notice speaks another way: for words against the form, see `isIndirect`. */
function confidenceOf({ facts, nobody, weighed, stage, regime, regimes }: Judged): Confidence {
  if (nobody) return stage?.said === 'IN_WORDS' || facts.form.noticeType !== null ? 'HIGH' : 'MEDIUM'
  const law = regimes.find(({ finding }) => finding.regime === regime)?.finding
  // The Act's forms name the procedure themselves; on old forms the procedure is only a sign.
  const byActForm =
    weighed.deciding?.finding.strength === STRENGTH.FORM && facts.form.noticeType !== null && law?.said === 'BY_FORM'
  const confidence = byActForm ? 'HIGH' : weighed.confidence
  if (confidence !== 'HIGH') return confidence
  const severalLaws = regimes.some(({ finding }) => finding.said === 'IN_WORDS' && finding.regime !== regime)
  const unsure = stage?.mixed === true || law === undefined || (severalLaws && law.said === 'IN_WORDS')
  return unsure || isIndirect(facts, weighed.route, stage) ? 'MEDIUM' : 'HIGH'
}

/** Routes that are followed by an intention before the award: an award form that says neither leaves the stage open. */
const announced: ReadonlySet<AwardRoute> = new Set([
  'PSR_DIRECT_AWARD_C',
  'PSR_MOST_SUITABLE_PROVIDER',
  'PSR_COMPETITIVE',
])

/** Whether the form says otherwise than the words that decide, or says nothing where it should. */
function isIndirect(facts: NoticeFacts, route: AwardRoute, stage: StageFinding | null): boolean {
  const { noticeType } = facts.form
  if (announced.has(route) && stage?.stage === 'AWARD' && stage.said === 'BY_FORM') return true
  if (route === 'FRAMEWORK_ESTABLISHMENT' && noticeType === 'UK7') return true
  const procedure = procedureOfForm(facts)
  const callOff = route.startsWith('FRAMEWORK_CALL_OFF') || route === 'DYNAMIC_MARKET_CALL_OFF'
  if (callOff && noticeType !== null) return procedure !== 'UNDER_FRAMEWORK' && procedure !== 'UNDER_DYNAMIC_SYSTEM'
  const { competitionLevel } = AWARD_ROUTES[route]
  if (competitionByForm(facts) !== null) return competitionLevel === 'DIRECT' || callOff
  return competitionLevel === 'COMPETITIVE' && procedure === 'WITHOUT_CALL'
}

/** One rule as it was tried on a notice: what it found, and why that did not decide. */
export interface TriedRule extends RuleAbout {
  /** SET_ASIDE: it would decide, but the stage of the notice chooses nobody. */
  readonly outcome: 'DECIDES' | 'FOUND_BUT_WEAKER' | 'SET_ASIDE' | 'NOTHING_FOUND' | 'DOES_NOT_APPLY'
  /** What it reads from the notice (a route, a regime, a stage), or null. */
  readonly finds: string | null
  readonly words: Words | null
}

/** Every rule that was tried on a notice, in the order of trial, for people who ask why a notice reads as it does. */
export function explainNotice(facts: NoticeFacts): readonly TriedRule[] {
  const { notice, regimes, regime, weighed, routes, stage } = read(facts)
  const about = ({ id, title, citation, concern }: RuleAbout): RuleAbout => ({ id, title, citation, concern })
  const nobody = choosesNobody(facts, stage?.finding.stage ?? 'OTHER')
  const decidingRegime = regimes.find(({ finding }) => finding.regime === regime)
  const tried: TriedRule[] = REGIME_RULES.map((rule) => {
    const found = regimes.find((one) => one.rule === rule)
    if (!found)
      return {
        ...about(rule),
        outcome: rule.applies(notice) ? 'NOTHING_FOUND' : 'DOES_NOT_APPLY',
        finds: null,
        words: null,
      }
    const outcome = found === decidingRegime ? 'DECIDES' : 'FOUND_BUT_WEAKER'
    return { ...about(rule), outcome, finds: found.finding.regime, words: found.finding.words }
  })
  for (const rule of ROUTE_RULES) {
    const found = routes.find((one) => one.rule === rule)
    if (!found) {
      const outcome = rule.applies(notice, regime) ? 'NOTHING_FOUND' : 'DOES_NOT_APPLY'
      tried.push({ ...about(rule), outcome, finds: null, words: null })
      continue
    }
    const outcome = found !== weighed.deciding ? 'FOUND_BUT_WEAKER' : nobody ? 'SET_ASIDE' : 'DECIDES'
    tried.push({ ...about(rule), outcome, finds: found.finding.route, words: found.finding.words })
  }
  for (const rule of STAGE_RULES) {
    const finding = rule.applies(notice, regime) ? rule.finding(notice, regime) : null
    const outcome = finding === null ? 'NOTHING_FOUND' : rule === stage?.rule ? 'DECIDES' : 'FOUND_BUT_WEAKER'
    tried.push({ ...about(rule), outcome, finds: finding?.stage ?? null, words: finding?.words ?? null })
  }
  const scope = scopeRule.finding(notice, regime)
  tried.push({ ...about(scopeRule), outcome: 'DECIDES', finds: scope.scope, words: scope.words })
  const jurisdiction = jurisdictionRule.finding(notice, regime)
  tried.push({
    ...about(jurisdictionRule),
    outcome: 'DECIDES',
    finds: jurisdiction.jurisdiction,
    words: jurisdiction.words,
  })
  return tried
}
