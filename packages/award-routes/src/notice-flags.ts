import type { AwardRoute } from '@openward/vocabulary/award-route'
import type { NoticeScope } from '@openward/vocabulary/notice-scope'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import type { ReadingFlag } from '@openward/vocabulary/reading-flag'
import type { Regime } from '@openward/vocabulary/regime'
import { londonDay } from '@openward/vocabulary/london-day'
import type { NoticeWords } from './passages.js'
import { phrase, placeAmong } from './phrases.js'
import type { RegimeFinding } from './rules/rule.js'
import { isMeaningful, OUTLIER_FROM } from './values.js'

interface Input {
  readonly notice: NoticeWords
  readonly reading: {
    readonly regime: Regime
    readonly route: AwardRoute
    readonly stage: NoticeStage
    readonly scope: NoticeScope
  }
  readonly regimes: readonly { readonly finding: RegimeFinding }[]
}

const template = phrase(
  ['[', '<insert', 'insert', 'xx'],
  '\\[(?:add|insert|enter|state|date|name|provider|delete|tbc|x{2,8}|group|committee|describe|relevant)[^\\]]{0,60}\\]|<insert[^>]{0,60}>|\\bdd/mm/yyyy\\b|\\bx{2}/x{2}/x{2,4}\\b',
)
const test = phrase(
  ['value of the field', 'test notice', 'this is a test'],
  '\\bvalue of the field\\b|\\btest notice\\b|\\bthis is a test\\b',
)

const awarding: ReadonlySet<NoticeStage> = new Set(['INTENTION_TO_AWARD', 'AWARD', 'URGENT_AWARD', 'CONTRACT_DETAILS'])
const dayInMs = 86_400_000

/** What a careful reader of this one notice should know. */
export function noticeFlags({ notice, reading, regimes }: Input): readonly ReadingFlag[] {
  const flags: ReadingFlag[] = []
  const { facts } = notice
  const codes = facts.classifications.map(({ code }) => code)
  const isHealthCode = codes[0]?.startsWith('851') === true
  if (
    isHealthCode &&
    (reading.regime === 'PA_2023' || reading.regime === 'PCR_2015') &&
    reading.scope === 'HEALTH_SERVICE' &&
    facts.category !== 'GOODS'
  ) {
    flags.push('REGIME_DIFFERS_FROM_CLASSIFICATION')
  }
  if (reading.regime === 'PSR_2023' && codes.length > 0 && !codes.some((code) => code.startsWith('85'))) {
    flags.push('REGIME_DIFFERS_FROM_CLASSIFICATION')
  }
  if (
    reading.regime === 'PSR_2023' &&
    (reading.route === 'NOT_STATED' || (reading.route === 'PSR_COMPETITIVE' && !notice.has('competitive')))
  ) {
    flags.push('PROCESS_NOT_NAMED')
  }
  const named = new Set(
    regimes.filter(({ finding }) => finding.said === 'IN_WORDS').map(({ finding }) => finding.regime),
  )
  if (named.size > 1) flags.push('SEVERAL_REGIMES')
  if (placeAmong(notice.current, template)) flags.push('TEMPLATE_LEFT_IN')
  if (placeAmong(notice.current, test)) flags.push('TEST_NOTICE')
  if (facts.relatedProcesses.some(({ title, url, ocid }) => /999999-\d{4}/.test(`${title} ${url} ${ocid}`)))
    flags.push('PLACEHOLDER_LINK')
  if (awarding.has(reading.stage)) {
    const values = [...facts.awards.flatMap(({ values }) => values), ...facts.contracts.flatMap(({ values }) => values)]
    if (!values.some(isMeaningful)) flags.push('VALUE_NOT_STATED')
    if (values.some(({ amount }) => Number(amount) >= OUTLIER_FROM)) flags.push('VALUE_OUTLIER')
    if (!facts.awards.some(({ providerRefs }) => providerRefs.length > 0)) flags.push('PROVIDER_NOT_NAMED')
  }
  flags.push(...dateFlags(notice, reading.stage))
  return flags
}

function dateFlags({ facts }: NoticeWords, stage: NoticeStage): readonly ReadingFlag[] {
  const published = facts.publishedAt === null ? null : londonDay(facts.publishedAt)
  if (published === null) return []
  const flags: ReadingFlag[] = []
  const signed = facts.contracts.flatMap(({ signedOn }) => (signedOn === null ? [] : [signedOn]))
  if (stage === 'INTENTION_TO_AWARD' && signed.some((day) => day < published)) flags.push('SIGNED_BEFORE_INTENTION')
  const far = (day: string) => Math.abs(Date.parse(day) - Date.parse(published)) / dayInMs > 3653
  const periods = [...facts.awards, ...facts.contracts, ...facts.lots].flatMap(({ period }) =>
    period?.startsOn === null || period?.startsOn === undefined ? [] : [period.startsOn],
  )
  if ([...signed, ...periods].some(far)) flags.push('DATE_IMPLAUSIBLE')
  return flags
}
