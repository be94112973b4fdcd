import type { ActName } from '@openward/vocabulary/act'
import { ACTS } from '@openward/vocabulary/act'
import { DOERS } from '@openward/vocabulary/doer'
import { TOKEN_SCOPES } from '@openward/vocabulary/token-scope'
import type { ClientBase } from 'pg'
import type { z } from 'zod'
import { readRights } from '../people/read-rights.js'
import { advanceVersion } from '../recording/data-version.js'
import { inTransaction } from '../recording/record-batch.js'
import type { ActContext } from './act-context.js'
import type { Caller, PersonCalling, Verdict } from './caller.js'
import { judge, partFor } from './caller.js'
import { answerOnce } from './idempotency.js'
import { readInput } from './input-models.js'
import { recordAct } from './record-act.js'
import { NotAllowed, NotSignedIn } from './refusals.js'
import type { Limit } from './throttle.js'
import { countTry } from './throttle.js'

/** More than anybody does by hand, and enough for a program that takes its time. */
const actsByPerson: Limit = { of: 'acts by person', tries: 300, withinSeconds: 900 }

/** What an act answers: ids by which the rest is read, and at most one secret, which is never kept. */
export interface ActResult {
  readonly id: string
  /** Shown once; null where the same request is answered again. */
  readonly secret?: string | null
}

/** What an operation tells of what it did. */
export interface Deed {
  readonly organisationId?: string | null
  readonly subjectType: string
  readonly subjectId: string
  readonly reason?: string | null
  readonly before?: object | null
  readonly after?: object | null
  /** Where it is not as the table of acts says: a decision about a private case is private. */
  readonly isPublic?: boolean
}

/** An act under way, inside its transaction. */
export interface ActUnderWay<Input> {
  readonly client: ClientBase
  readonly input: Input
  /** The person who acts, with the rights they have at this moment. */
  readonly caller: PersonCalling
  readonly at: Date
  /**
   * Sees to it that the act may be done about this organisation.
   * @throws NotAllowed
   */
  mustBeAllowedFor(organisationId: string): void
  /** Writes the act down. */
  record(deed: Deed): Promise<void>
}

/**
 * Runs the operation of a person who is signed in: checks input and permission, does the work in one transaction, and
 * does it once where the same request comes again. The rights are read anew inside the transaction, so that one that
 * was taken away a moment ago no longer counts.
 *
 * @throws InputRefused, NotSignedIn, NotAllowed, TooManyTries, KeyUsedOtherwise, and what the work throws
 */
export async function performAct<Model extends z.ZodType, Result extends ActResult>(
  context: ActContext,
  act: ActName,
  model: Model,
  given: unknown,
  work: (underWay: ActUnderWay<z.infer<Model>>) => Promise<Result>,
): Promise<Result> {
  const known = requireAllowed(context.caller, act)
  await countTry(context, actsByPerson, known.personId)
  const input = readInput(model, given)
  const client = await context.pool.connect()
  try {
    return await inTransaction(client, async () => {
      const caller = requireAllowed({ ...known, rights: await readRights(client, known.personId) }, act)
      const at = context.now()
      return answerOnce(client, { personId: caller.personId, key: context.idempotencyKey, act, input, at }, () =>
        work(underWay(client, act, caller, input, at)),
      )
    })
  } finally {
    client.release()
  }
}

function underWay<Input>(
  client: ClientBase,
  act: ActName,
  caller: PersonCalling,
  input: Input,
  at: Date,
): ActUnderWay<Input> {
  return {
    client,
    input,
    caller,
    at,
    mustBeAllowedFor(organisationId) {
      requireAllowed(caller, act, organisationId)
    },
    async record(deed) {
      const organisationId = deed.organisationId ?? null
      const isPublic = deed.isPublic ?? ACTS[act].isPublic
      await recordAct(client, {
        personId: caller.personId,
        via: caller.via,
        tokenId: caller.tokenId,
        part: partFor(caller, act, organisationId ?? undefined) ?? 'PERSON',
        organisationId,
        kind: act,
        subjectType: deed.subjectType,
        subjectId: deed.subjectId,
        reason: deed.reason ?? null,
        before: deed.before ?? null,
        after: deed.after ?? null,
        isPublic,
        at,
      })
      // What everybody can see has changed, so answers of before must not be taken for answers of now.
      if (isPublic) await advanceVersion(client)
    },
  }
}

/**
 * The caller, if the table of acts allows them the act.
 * @throws NotSignedIn, NotAllowed
 */
export function requireAllowed(caller: Caller, act: ActName, organisationId?: string): PersonCalling {
  const verdict = judge(caller, act, organisationId)
  if (verdict === 'ALLOWED' && caller !== null) return caller
  throw refusalFor(verdict, act)
}

/** Why an act is refused, in words. */
export function refusalFor(verdict: Verdict, act: ActName): NotSignedIn | NotAllowed {
  const { label, mayDo, tokenScope } = ACTS[act]
  switch (verdict) {
    case 'SESSION_NEEDED':
      return new NotAllowed(`"${label}" is not done with a token: sign in on the site.`)
    case 'SCOPE_MISSING':
      return new NotAllowed(
        `The token has not the scope "${tokenScope === null ? '' : TOKEN_SCOPES[tokenScope].label}": make one that has.`,
      )
    case 'PART_MISSING': {
      const parts = mayDo.map((doer) => DOERS[doer].label.toLowerCase()).join(' or ')
      return new NotAllowed(`"${label}" is for the part of ${parts}.`)
    }
    default:
      return new NotSignedIn()
  }
}
