import type { MatchQuestion } from '@openward/registry/match/organisation-matcher'
import { z } from 'zod'
import { RECONCILIATION_PROPERTIES } from './reconciliation-words.js'

/** A question that is not one of the Reconciliation Service API: one line that says what is wrong. */
export class NotReconcilable extends Error {
  override readonly name = 'NotReconcilable'
}

export const mostQueries = 1_000
const mostCandidates = 50
const usualCandidates = 10
const longest = 1_000

const value = z.union([
  z.string(),
  z.number().transform(String),
  z.boolean().transform(String),
  z.object({ id: z.string() }).transform(({ id }) => id),
])

const queryModel = z
  .object({
    query: z.string().max(longest).default(''),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    limit: z.number().optional(),
    properties: z.array(z.object({ pid: z.string(), v: z.union([value, z.array(value)]) })).default([]),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .refine(({ query, properties }) => query !== '' || properties.length > 0, 'needs a query or properties')

export type ReconciliationQuery = z.infer<typeof queryModel>

const batchModel = z.record(z.string(), queryModel)

/** @throws NotReconcilable where the text is no batch of queries, or one of too many */
export function readQueries(text: string): ReadonlyMap<string, ReconciliationQuery> {
  const given = parse(text, 'queries')
  const count = typeof given === 'object' && given !== null ? Object.keys(given).length : 0
  if (count > mostQueries)
    throw new NotReconcilable(
      `At most ${String(mostQueries)} queries are answered at once; ${String(count)} were asked.`,
    )
  return new Map(Object.entries(checked(batchModel, given, 'queries')))
}

const extendModel = z.object({
  ids: z.array(z.string()).max(mostQueries),
  properties: z.array(z.object({ id: z.string() })).max(RECONCILIATION_PROPERTIES.length * 2),
})

/** @throws NotReconcilable where the text is no extension query */
export function readExtension(text: string): { ids: readonly string[]; properties: readonly string[] } {
  const { ids, properties } = checked(extendModel, parse(text, 'extend'), 'extend')
  return { ids, properties: properties.map(({ id }) => id) }
}

function parse(text: string, parameter: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new NotReconcilable(`The parameter ${parameter} is not JSON.`)
  }
}

function checked<Model extends z.ZodType>(model: Model, given: unknown, parameter: string): z.infer<Model> {
  const read = model.safeParse(given)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new NotReconcilable(`${parameter}: ${(issue?.path ?? []).join('.')} ${issue?.message ?? ''}`.trim())
}

export function queryAsQuestion({ query, type, limit, properties }: ReconciliationQuery): MatchQuestion {
  const types = type === undefined ? [] : typeof type === 'string' ? [type] : type
  const [only] = types
  const identifiers = properties.flatMap(({ pid, v }) =>
    (Array.isArray(v) ? v : [v]).map((one) => ({ scheme: pid, value: one })),
  )
  return {
    name: query,
    identifiers,
    role:
      types.length !== 1 ? null : only === 'Provider' ? 'PROVIDER' : only === 'Commissioner' ? 'COMMISSIONER' : null,
    limit: Math.min(Math.max(1, Math.trunc(limit ?? usualCandidates)), mostCandidates),
  }
}
