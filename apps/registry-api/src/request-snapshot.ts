import { randomUUID } from 'node:crypto'
import type { ActContext } from '@openward/registry/acts/act-context'
import { CountCache } from '@openward/registry/read/count-cache'
import type { RegisterState, Snapshot } from '@openward/registry/read/snapshot'
import { openSnapshot } from '@openward/registry/read/snapshot'
import { createContext } from '@openward/schema/context'
import { toUserError } from '@openward/schema/user-error'
import type { ExecutionArgs, ExecutionResult } from 'graphql'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type pg from 'pg'

/** Where unexpected errors go, each with the id that the one who asked was shown. */
export type ErrorLog = (entry: { readonly requestId: string; readonly error: unknown }) => void

export interface SnapshotOptions {
  readonly pool: pg.Pool
  readonly log: ErrorLog
  /** The present instant. */
  readonly now: () => Date
  /** Who sends a request, and what an act of theirs works with. */
  readonly actingFor: (request: Request) => ActContext
  /** An answer that takes longer is given up. */
  readonly requestTimeoutMs: number
  /** Called with the number of statements that an answer took. */
  readonly onAnswered?: ((statements: number) => void) | undefined
}

export const dataVersionHeader = 'openward-data-version'
export const requestIdHeader = 'openward-request-id'

/**
 * Gives every request one snapshot of the register and lets go of it whatever happens; tells in every answer of which
 * state it is; shows errors that can be mended by whoever asked, and hides all others behind the id of the request.
 */
export function useRequestSnapshot(options: SnapshotOptions): Plugin {
  const countCache = new CountCache()
  const states = new WeakMap<Request, RegisterState>()
  const requestIds = new WeakMap<Request, string>()

  const requestIdOf = (request: Request) => {
    const id = requestIds.get(request) ?? randomUUID()
    requestIds.set(request, id)
    return id
  }

  const hide = (error: unknown, requestId: string, at?: GraphQLError) => {
    options.log({ requestId, error })
    return new GraphQLError(`Something went wrong here. If you tell us, name the request ${requestId}.`, {
      nodes: at?.nodes,
      source: at?.source,
      positions: at?.positions,
      path: at?.path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    })
  }

  return {
    onExecute({ executeFn, setExecuteFn, args }) {
      const { request } = args.contextValue
      setExecuteFn(async (executed: ExecutionArgs) => {
        const snapshot = openSnapshot(options.pool, { countCache })
        try {
          const context = createContext(snapshot, options.now(), options.actingFor(request))
          const contextValue = { ...args.contextValue, ...context }
          const result = await withTimeout<ExecutionResult>(
            Promise.race([executeFn({ ...executed, contextValue }), context.size.exceeded]),
            options.requestTimeoutMs,
          )
          states.set(request, await snapshot.register())
          return shown(result, (error) => toUserError(error) ?? hide(error.originalError, requestIdOf(request), error))
        } catch (error) {
          return { errors: [error instanceof GraphQLError ? error : hide(error, requestIdOf(request))] }
        } finally {
          snapshot.release()
          options.onAnswered?.(snapshot.statementCount)
        }
      })
    },
    async onExecutionResult({ request, result, setResult }) {
      if (result === undefined || Symbol.asyncIterator in result) return
      const state = states.get(request) ?? (await readState(options.pool))
      if (state === null) return
      states.set(request, state)
      setResult({
        ...result,
        extensions: { ...result.extensions, ...extensionsOf(state) },
      })
    },
    onResponse({ request, response }) {
      const state = states.get(request)
      if (state !== undefined) response.headers.set(dataVersionHeader, state.dataVersion)
      const requestId = requestIds.get(request)
      if (requestId !== undefined) response.headers.set(requestIdHeader, requestId)
    },
  }
}

const extensionsOf = ({ dataVersion, kind }: RegisterState) => ({
  dataVersion,
  register: { kind, madeUp: kind === 'SAMPLE' },
})

/** What every answer tells of the register; null where the database cannot be asked. */
export async function readExtensions(pool: pg.Pool): Promise<object | null> {
  const state = await readState(pool)
  return state === null ? null : extensionsOf(state)
}

/** The state of the register for an answer that looked nothing up; null where the database cannot be asked. */
async function readState(pool: pg.Pool): Promise<RegisterState | null> {
  const snapshot: Snapshot = openSnapshot(pool)
  try {
    return await snapshot.register()
  } catch {
    return null
  } finally {
    snapshot.release()
  }
}

function shown(result: ExecutionResult, show: (error: GraphQLError) => GraphQLError): ExecutionResult {
  return result.errors === undefined ? result : { ...result, errors: result.errors.map(show) }
}

async function withTimeout<Value>(work: Promise<Value> | Value, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const impatience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new GraphQLError('The question takes too long to answer.', { extensions: { code: 'TOO_SLOW' } }))
    }, milliseconds)
  })
  try {
    return await Promise.race([work, impatience])
  } finally {
    clearTimeout(timer)
  }
}
