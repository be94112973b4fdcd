import { randomUUID } from 'node:crypto'
import type { SiteSettings } from '@openward/registry/acts/act-context'
import { schema } from '@openward/schema/schema'
import { GraphQLError } from 'graphql'
import type { YogaServerInstance } from 'graphql-yoga'
import { createYoga } from 'graphql-yoga'
import type pg from 'pg'
import { graphqlPath, useHttpRoutes } from './http-routes.js'
import { useJsonErrors } from './json-errors.js'
import { useJsonOnly } from './json-only.js'
import { useOpenCors } from './open-cors.js'
import { usePeopleRoutes } from './people-routes.js'
import { questionLimits, useQuestionLimits } from './question-limits.js'
import { requestCallers } from './request-caller.js'
import type { ErrorLog } from './request-snapshot.js'
import { useReconciliation } from './reconcile/use-reconciliation.js'
import { dataVersionHeader, readExtensions, requestIdHeader, useRequestSnapshot } from './request-snapshot.js'

export interface ApiParts {
  /** Connections to the register's database. Each request uses one of them, while it reads. */
  readonly pool: pg.Pool
  /** Where unexpected errors go; standard error where nothing is said. */
  readonly log?: ErrorLog
  /** The present instant; the clock of the machine where nothing is said. */
  readonly now?: () => Date
  /** How long an answer may take; 15 seconds where nothing is said. */
  readonly requestTimeoutMs?: number
  /** Called after each answer with the number of statements it took, for tests and measurements. */
  readonly onAnswered?: (statements: number) => void
  /** Where readers find the register; this machine where nothing is said. */
  readonly site?: SiteSettings
  /** Network addresses, such as that of the web, whose `X-Forwarded-For` is taken for true; this machine if unsaid. */
  readonly trustedProxies?: readonly string[]
  /** Whether whoever is on this machine may read the mails that wait; not where nothing is said. */
  readonly outboxIsOpen?: boolean
}

const thisMachine: SiteSettings = { origin: 'http://localhost:3000', name: 'Openward' }

/** The API over a database, without a server: a request in, a response out. It can also be given to `node:http`. */
export function createApi(parts: ApiParts): YogaServerInstance<object, object> {
  const log = parts.log ?? logToStandardError
  const now = parts.now ?? (() => new Date())
  const callers = requestCallers({
    context: { pool: parts.pool, now },
    site: parts.site ?? thisMachine,
    trustedProxies: parts.trustedProxies ?? ['127.0.0.1', '::1'],
  })
  const api: YogaServerInstance<object, object> = createYoga({
    schema,
    graphqlEndpoint: graphqlPath,
    // Nothing is loaded from elsewhere: the explorer is a page of our own.
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '/alive',
    multipart: false,
    maxRequestBodySize: questionLimits.bodyBytes,
    cors: false,
    logging: false,
    maskedErrors: { isDev: false, maskError: (error) => maskOutsideExecution(error, log) },
    plugins: [
      useJsonErrors(() => readExtensions(parts.pool)),
      useOpenCors([dataVersionHeader, requestIdHeader]),
      callers.plugin,
      usePeopleRoutes({ actingFor: callers.actingFor, outboxIsOpen: parts.outboxIsOpen ?? false }),
      useReconciliation(parts.pool),
      useHttpRoutes(parts.pool, (request) => api.fetch(request)),
      useJsonOnly(),
      useQuestionLimits(),
      useRequestSnapshot({
        pool: parts.pool,
        log,
        now,
        actingFor: callers.actingFor,
        requestTimeoutMs: parts.requestTimeoutMs ?? 15_000,
        onAnswered: parts.onAnswered,
      }),
    ],
  })
  return api
}

/** Errors of resolvers are shown or hidden where they arise; these come from reading the request itself. */
function maskOutsideExecution(error: unknown, log: ErrorLog): GraphQLError {
  if (error instanceof GraphQLError && (error.originalError == null || error.originalError instanceof GraphQLError)) {
    return error
  }
  const requestId = randomUUID()
  log({ requestId, error })
  return new GraphQLError(`Something went wrong here. If you tell us, name the request ${requestId}.`, {
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  })
}

function logToStandardError({ requestId, error }: Parameters<ErrorLog>[0]): void {
  console.error(`Request ${requestId}:`, error)
}
