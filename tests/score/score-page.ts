import type { ReadingScore, ScoreFigure } from '@openward/award-routes/score/reading-score'
import { intervalOf, MEASURED_FROM } from '@openward/award-routes/score/reading-score'

/** The page of the documentation that tells how well notices are read. */
export function scorePage(score: ReadingScore): string {
  return [
    '# How good is our reading',
    '',
    `Made by \`npm run score\`, measured on ${score.measuredOn}.`,
    '',
    '## What was measured, and what it is worth',
    '',
    'Real notices were labelled by hand, by one reader: those of Find a Tender are days of July and August 2026, those of Contracts Finder of 2019, 2020 and 2025. A label may name other readings that can be defended too; they count as accepted. Objections to labels are in `tests/score/objections.md`.',
    '',
    'The labelled notices are divided by their process: by the first byte of the SHA-256 of the ocid, even is development and odd is test. **Until 24 November 2026 the rules were tuned on both halves of Find a Tender**, so that its figures show how well the rules fit these notices, and notices of other days will read worse. Since then the test half is looked at as a figure only. The notices of Contracts Finder were labelled before they were read for the first time; that first reading, by rules that had not seen them, was right for scope in 44 of 49, jurisdiction in 49, regime in 47, route in 41 (44 with accepted ones), stage in 30 (31) and level in 46. Most misses had one cause, histories that carry the mark of a call. **The rules were changed after it with the misses of both halves in view**, so that the figures below are, for Contracts Finder too, of notices that the rules know.',
    '',
    `Where fewer than ${MEASURED_FROM} notices were counted the page says "not measured". Intervals are 95 % intervals after Wilson.`,
    '',
    ...(['FIND_A_TENDER', 'CONTRACTS_FINDER'] as const).flatMap((set) =>
      (['ALL', 'HEALTH_SERVICES_OF_ENGLAND'] as const).flatMap((over) => table(score, set, over)),
    ),
    '## Health services of England, by law and year',
    '',
    '| Law | Year | Notices | All of regime, route, stage and level right |',
    '| --- | --- | --- | --- |',
    ...score.groups.map(
      ({ regime, year, counted, right }) => `| ${regime} | ${year} | ${counted} | ${share(right, counted)} |`,
    ),
    '',
    '## Where label and reading differ',
    '',
    '| Field | Label | Read as | Notices |',
    '| --- | --- | --- | --- |',
    ...score.confusions
      .filter(({ labelled, read }) => labelled !== read)
      .map(({ field, labelled, read, count }) => `| ${field} | ${labelled} | ${read} | ${count} |`),
    '',
    '## Misses',
    '',
    '| Half | Notice | Field | Accepted |',
    '| --- | --- | --- | --- |',
    ...score.misses.map(
      ({ half, noticeId, field, accepted }) => `| ${half} | ${noticeId} | ${field} | ${accepted ? 'yes' : 'no'} |`,
    ),
    '',
  ].join('\n')
}

function table(score: ReadingScore, set: ScoreFigure['set'], over: ScoreFigure['over']): readonly string[] {
  const figures = score.figures.filter((figure) => figure.set === set && figure.over === over)
  return [
    `## ${set === 'FIND_A_TENDER' ? 'Find a Tender' : 'Contracts Finder'}, ${over === 'ALL' ? 'all labelled notices' : 'health services of England'}`,
    '',
    '| Field | Half | Notices | Right | Accepted | Share right |',
    '| --- | --- | --- | --- | --- | --- |',
    ...figures.map(
      ({ field, half, counted, right, accepted }) =>
        `| ${field} | ${half} | ${counted} | ${right} | ${accepted} | ${share(right, counted)} |`,
    ),
    '',
  ]
}

function share(right: number, counted: number): string {
  const interval = intervalOf(right, counted)
  if (interval === null) return `${right} of ${counted}, not measured`
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`
  return `${percent(right / counted)} (${percent(interval[0])} to ${percent(interval[1])})`
}
