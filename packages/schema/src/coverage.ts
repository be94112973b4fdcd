import type { CoverageRow } from '@openward/registry/read/coverage'
import { listCoverage } from '@openward/registry/read/coverage'
import { builder } from './builder.js'
import type { ApiContext } from './context.js'
import { CoverageEvidenceEnum, SourceEnum } from './code-lists.js'

const readOnce = async (snapshot: ApiContext['snapshot'], keys: readonly string[]) => {
  const coverage = await listCoverage(snapshot)
  return keys.map(() => coverage)
}

/** The coverage, read once a request however often it is asked for. */
export const coverageOf = (context: ApiContext): Promise<readonly CoverageRow[]> => context.load(readOnce, 'all')

export const SourceCoverage = builder.objectRef<CoverageRow>('SourceCoverage').implement({
  description:
    'Days in a row of one source that the register holds whole. Only such days are counted over; of others it cannot be told what is missing.',
  fields: (t) => ({
    source: t.expose('source', { type: SourceEnum, description: 'The source.' }),
    from: t.expose('from', { type: 'Date', description: 'The first day.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day, included.' }),
    days: t.exposeInt('days', { description: 'How many days that is.' }),
    evidence: t.expose('evidence', { type: CoverageEvidenceEnum, description: 'Why they are taken to be whole.' }),
  }),
})

builder.queryField('coverage', (t) =>
  t.field({
    type: [SourceCoverage],
    description: 'Which days of which source are held whole, as runs of days, the earliest first.',
    resolve: (_root, _args, context) => coverageOf(context),
  }),
)
