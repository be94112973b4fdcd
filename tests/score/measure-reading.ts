import type {
  ReadingScore,
  ScoreConfusion,
  ScoreField,
  ScoreFigure,
  ScoreGroup,
  ScoreMiss,
  ScoreOver,
} from '@openward/award-routes/score/reading-score'
import type { Regime } from '@openward/vocabulary/regime'
import type { NoticeReading } from '@openward/vocabulary/notice-reading'
import { halfOf } from './half-of.js'
import type { Label } from './labels.js'
import { alternativesOf } from './labels.js'

export interface LabelledNotice {
  readonly label: Label
  readonly reading: NoticeReading
  readonly year: number
}

const columns = [
  ['SCOPE', 'scope', 'scope'],
  ['JURISDICTION', 'jurisdiction', 'jurisdiction'],
  ['REGIME', 'regime', 'regime'],
  ['ROUTE', 'route', 'route'],
  ['STAGE', 'stage', 'stage'],
  ['COMPETITION_LEVEL', 'competition_level', 'competitionLevel'],
] as const satisfies readonly (readonly [ScoreField, string, keyof NoticeReading])[]

const ofTheDecision = columns.filter(([field]) => field !== 'SCOPE' && field !== 'JURISDICTION')

type Verdict = 'RIGHT' | 'ACCEPTED' | 'WRONG'

function verdictOn({ label, reading }: LabelledNotice, [, column, property]: (typeof columns)[number]): Verdict {
  if (label[column] === reading[property]) return 'RIGHT'
  return alternativesOf(label, column).includes(reading[property]) ? 'ACCEPTED' : 'WRONG'
}

/** The worst verdict on regime, route, stage and level. */
function verdictOnDecision(notice: LabelledNotice): Verdict {
  const verdicts = ofTheDecision.map((column) => verdictOn(notice, column))
  return verdicts.includes('WRONG') ? 'WRONG' : verdicts.includes('ACCEPTED') ? 'ACCEPTED' : 'RIGHT'
}

function isHealthOfEngland(scope: string | undefined, jurisdiction: string | undefined): boolean {
  return scope === 'HEALTH_SERVICE' && jurisdiction === 'ENGLAND'
}

/** Measures the readings of labelled notices. Pure; nothing of a notice but its id comes out. */
export function measureReading(measuredOn: string, notices: readonly LabelledNotice[]): ReadingScore {
  const figures = new Map<string, ScoreFigure>()
  const groups = new Map<string, ScoreGroup>()
  const confusions = new Map<string, ScoreConfusion>()
  const misses: ScoreMiss[] = []
  const count = ({ label }: LabelledNotice, over: ScoreOver, field: ScoreField, verdict: Verdict) => {
    const half = halfOf(label['ocid'] ?? '')
    const key = [label.set, half, over, field].join()
    const known = figures.get(key) ?? { set: label.set, half, over, field, counted: 0, right: 0, accepted: 0 }
    figures.set(key, {
      ...known,
      counted: known.counted + 1,
      right: known.right + (verdict === 'RIGHT' ? 1 : 0),
      accepted: known.accepted + (verdict === 'WRONG' ? 0 : 1),
    })
  }
  for (const notice of notices) {
    const { label, reading, year } = notice
    const half = halfOf(label['ocid'] ?? '')
    const health = isHealthOfEngland(label['scope'], label['jurisdiction'])
    const overs: readonly ScoreOver[] = health ? ['ALL', 'HEALTH_SERVICES_OF_ENGLAND'] : ['ALL']
    for (const column of columns) {
      const [field, name, property] = column
      const verdict = verdictOn(notice, column)
      for (const over of overs) count(notice, over, field, verdict)
      const labelled = label[name] ?? ''
      const read = reading[property]
      const cell = [field, labelled, read].join()
      const known = confusions.get(cell) ?? { field, labelled, read, count: 0 }
      confusions.set(cell, { ...known, count: known.count + 1 })
      if (verdict !== 'RIGHT') {
        const shown = half === 'TEST' ? { labelled: null, read: null } : { labelled, read }
        misses.push({ half, noticeId: label['release_id'] ?? '', field, ...shown, accepted: verdict === 'ACCEPTED' })
      }
    }
    for (const over of overs) {
      if (reading.confidence === 'HIGH') count(notice, over, 'HIGH_CONFIDENCE', verdictOnDecision(notice))
      if (label['route'] === 'NOT_STATED')
        count(notice, over, 'SILENT', reading.route === 'NOT_STATED' ? 'RIGHT' : 'WRONG')
    }
    if (!health) {
      const defensible = { scope: alternativesOf(label, 'scope'), jurisdiction: alternativesOf(label, 'jurisdiction') }
      const excused =
        (label['scope'] === 'HEALTH_SERVICE' || defensible.scope.includes('HEALTH_SERVICE')) &&
        (label['jurisdiction'] === 'ENGLAND' || defensible.jurisdiction.includes('ENGLAND'))
      count(
        notice,
        'ALL',
        'KEPT_OUT',
        !isHealthOfEngland(reading.scope, reading.jurisdiction) ? 'RIGHT' : excused ? 'ACCEPTED' : 'WRONG',
      )
    }
    if (health) {
      const regime = label['regime'] as Regime
      const key = `${regime} ${year}`
      const known = groups.get(key) ?? { regime, year, counted: 0, right: 0 }
      const right = verdictOnDecision(notice) !== 'WRONG'
      groups.set(key, { ...known, counted: known.counted + 1, right: known.right + (right ? 1 : 0) })
    }
  }
  const sorted = <Row>(rows: Iterable<readonly [string, Row]>): Row[] =>
    [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
  return {
    measuredOn,
    figures: sorted(figures),
    groups: sorted(groups),
    confusions: sorted(confusions),
    misses: misses.sort((one, other) =>
      `${one.half} ${one.noticeId} ${one.field}` < `${other.half} ${other.noticeId} ${other.field}` ? -1 : 1,
    ),
  }
}
