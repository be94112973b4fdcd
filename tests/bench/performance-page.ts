import type { Comparison } from './comparisons.js'
import { printNumber } from './comparisons.js'
import type { Machine } from './machine.js'
import { padded, tableCells } from './print-table.js'
import type { WrittenReleases } from './written-releases.js'

export interface BenchResult {
  readonly rounds: number
  readonly sizes: readonly number[]
  readonly machine: Machine
  readonly written: readonly { readonly awards: number; readonly register: WrittenReleases }[]
  readonly comparisons: readonly Comparison[]
}

/** `docs/performance.md`, formatted as the formatter would. */
export function performancePage({ rounds, sizes, machine, written, comparisons }: BenchResult): string {
  const parts = [...new Set(comparisons.map(({ part }) => part))]
  const missed = comparisons.filter(({ held }) => held === false)
  const sizeLines = written.map(
    ({ awards, register }) =>
      `${printNumber(awards, 0)} awards are ${printNumber(register.releases, 0)} releases in ${printNumber(register.mebibytes, 0)} MiB`,
  )
  return `${[
    '# Performance',
    `Written by \`npm run bench\` on ${machine.day}: ${machine.description}. ${busy(machine)}`,
    missed.length === 0
      ? 'All that was asked for is held.'
      : `Missed: ${missed.map(({ part, what }) => `${part.toLowerCase()}, ${what}`).join('; ')}.`,
    `${rounds === 1 ? 'One round only, where three are asked for.' : `Each figure is the median of ${String(rounds)} rounds, and each ratio the median of their ratios.`} A ratio is of the largest register to the smallest, within a round: both meet the same machine, so that ratios say more than the figures beside them, which another machine would change.`,
    ...parts.flatMap((part) => [
      `## ${part}`,
      meanings[part] ?? '',
      markdownTable(
        sizes,
        comparisons.filter((comparison) => comparison.part === part),
      ),
    ]),
    '## The ground',
    `The registers are made up from a seed (\`packages/sample\`), with providers and commissioners in proportion to the awards: ${sizeLines.join('; ')}. They are written to files before anything is timed. PostgreSQL is a fresh embedded server with the settings of \`npm start\`: every commit waits for the disk (\`fsync\` and \`synchronous_commit\` are on), 256 MB of shared buffers. After the import, and again before the pages, the tables are vacuumed and analysed, as the server does by itself within a minute or so; that is in no figure.`,
    '## To repeat it',
    '```sh\nnpm run build\nnpm run bench                                  # both sizes, three rounds; writes this page\nnpm run bench -- --awards 10000 --rounds 1     # a quick look; leaves this page alone\n```',
    'The code stands in `tests/bench`. Everything it makes lies in one temporary folder, which it removes.',
  ].join('\n\n')}\n`
}

const pagesMeaning = [
  'The document that the web sends for this page, answered by the API over `node:http` and loopback. Eight clients, each over a connection of its own that stays open, ask from a process of their own; 480 answers a round for each register and server, which are asked by turns of 80.',
  'The bare server is `node:http` with one prepared statement and nothing else. The statement writes the award rows of the page as JSON in the database; the rest of the answer, with all counts and the facts of the organisation, is sent as the API once gave it. Both give the same answer, which is checked. It is what the API’s work costs beside almost none.',
  '“After a change” is the time right after the data changed, when counts are not remembered: 128 answers a round, eight at once after each change.',
]

const meanings: Readonly<Record<string, string>> = {
  Import:
    'From files to committed rows with everything on the way: parsing, mapping, reading award routes in worker threads, keeping the bytes, merging, proving coverage. The importer is a process of its own. Processor time is that of all its threads together, and of the database server; it is less sensitive to what else the machine does than the clock is.',
  Batch:
    'A day’s import into a register that is there already: 2,000 releases that are new, of organisations that are known, in files, from the start of the import to its last commit, threads started anew. The median of three such batches, small and large register by turns.',
  'Provider page': `${pagesMeaning.join('\n\n')}\n\nThe pages of the 40 providers whose number of awards is nearest to 30, in turn.`,
  'Awards list': 'The first page of 25 with its facets, measured in the same way.',
}

function busy({ load, cores }: Machine): string {
  return load > cores / 2
    ? `Other work was going on: the load average was ${printNumber(load, 1)} before the run. Clock times are therefore too long; processor times and ratios suffer less.`
    : 'Nothing else was going on.'
}

function markdownTable(sizes: readonly number[], comparisons: readonly Comparison[]): string {
  const { head, rows } = tableCells(sizes, comparisons)
  const cells = padded([head, head.map(() => '---'), ...rows], false)
  return cells
    .map(
      (row, at) => `| ${row.map((cell) => (at === 1 ? cell.trimEnd().padEnd(cell.length, '-') : cell)).join(' | ')} |`,
    )
    .join('\n')
}
