import type { ActContext } from '@openward/registry/acts/act-context'
import { judge } from '@openward/registry/acts/caller'
import { refusalFor } from '@openward/registry/acts/perform-act'
import type { Viewer } from '@openward/registry/read/people/organisation-people'
import { mayReadDesk } from '@openward/registry/acts/caller'
import type { ActName } from '@openward/vocabulary/act'
import { ACTS } from '@openward/vocabulary/act'
import type { ApiContext } from '../context.js'
import { decodeGlobalId } from '../global-id.js'
import { refusals } from './refusal.js'

/** What the mutation of an act has from the table of acts: its description, who may, and what it can answer. */
export function actField(act: ActName) {
  return {
    description: ACTS[act].definition,
    authScopes: { mayDo: act },
    unauthorizedError: (_parent: unknown, _args: unknown, { caller }: ApiContext) =>
      refusalFor(judge(caller, act), act),
    errors: { types: refusals, union: { description: `What comes of "${ACTS[act].label}".` } },
    complexity: 10,
  }
}

/** What an act works with. */
export function acting({ acting: context }: ApiContext): ActContext {
  if (context === null) throw new Error('This API only reads.')
  return context
}

/** What of the one who asks decides what they see. */
export function viewerOf({ caller }: ApiContext): Viewer {
  return {
    personId: caller?.personId ?? '',
    isEditor: mayReadDesk(caller),
    isAdministrator: caller?.rights.staff.includes('ADMINISTRATOR') ?? false,
    organisationIds: caller?.rights.memberships.map(({ organisationId }) => organisationId) ?? [],
  }
}

/** Names nothing, whatever the operation. */
const nothing = '-'

/** The key in a global id of one of these types, for an operation, which says whether it names something. */
export function keyFor(typenames: readonly string[], globalId: string): string {
  const decoded = decodeGlobalId(globalId)
  return decoded !== null && typenames.includes(decoded.typename) && decoded.id !== '' ? decoded.id : nothing
}

export const organisationKey = (globalId: string): string => keyFor(['Provider', 'Commissioner'], globalId)
