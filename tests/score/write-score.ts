import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ReadingScore } from '@openward/award-routes/score/reading-score'
import { scorePage } from './score-page.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Writes the measurement for the schema and the pages, and the page of the documentation; `npm run score` formats them. */
export function writeScore(score: ReadingScore): void {
  write('packages/award-routes/src/score/measured.ts', moduleOf(score))
  write('docs/reading-score.md', scorePage(score))
}

function write(path: string, text: string): void {
  writeFileSync(`${root}${path}`, text)
}

/** Rows instead of objects, so that a change of the measurement is a change of few lines. */
function moduleOf({ measuredOn, figures, groups, confusions, misses }: ReadingScore): string {
  const rows = (name: string, type: string, values: readonly object[]) =>
    `const ${name}: readonly ${type}[] = ${JSON.stringify(values.map((value) => Object.values(value)))}\n`
  return [
    '// Made by `npm run score` from hand labels and real notices; not written by hand.',
    "import type { ReadingScore, ScoreConfusion, ScoreFigure, ScoreGroup, ScoreMiss } from './reading-score.js'\n",
    "type FigureRow = readonly [ScoreFigure['set'], ScoreFigure['half'], ScoreFigure['over'], ScoreFigure['field'], number, number, number]",
    "type GroupRow = readonly [ScoreGroup['regime'], ScoreGroup['year'], number, number]",
    "type ConfusionRow = readonly [ScoreConfusion['field'], string, string, number]",
    "type MissRow = readonly [ScoreMiss['half'], string, ScoreMiss['field'], string | null, string | null, boolean]\n",
    rows('figures', 'FigureRow', figures),
    rows('groups', 'GroupRow', groups),
    rows('confusions', 'ConfusionRow', confusions),
    rows('misses', 'MissRow', misses),
    '/** The last measurement. */',
    'export const MEASURED: ReadingScore = {',
    `  measuredOn: '${measuredOn}',`,
    '  figures: figures.map(([set, half, over, field, counted, right, accepted]) => ({ set, half, over, field, counted, right, accepted })),',
    '  groups: groups.map(([regime, year, counted, right]) => ({ regime, year, counted, right })),',
    '  confusions: confusions.map(([field, labelled, read, count]) => ({ field, labelled, read, count })),',
    '  misses: misses.map(([half, noticeId, field, labelled, read, accepted]) => ({ half, noticeId, field, labelled, read, accepted })),',
    '}\n',
  ].join('\n')
}
