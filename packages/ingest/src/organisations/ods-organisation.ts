import type {
  ReferenceContent,
  ReferenceOrganisation,
  ReferenceSuccession,
} from '@openward/registry/reference/reference-content'
import { isDay } from '@openward/vocabulary/london-day'
import { UnexpectedTable } from './read-table.js'
import { odsKey } from './ods-code.js'
import { writtenName } from './written-name.js'

type Json = Readonly<Record<string, unknown>>

/** Roles of the directory that say what kind of body it is. */
const bodies: ReadonlyMap<string, ReferenceOrganisation['body']> = new Map([
  ['RO197', 'NHS_TRUST'],
  ['RO57', 'NHS_TRUST'],
  ['RO98', 'CLINICAL_COMMISSIONING_GROUP'],
  ['RO318', 'INTEGRATED_CARE_BOARD'],
  ['RO261', 'INTEGRATED_CARE_BOARD'],
  ['RO172', 'INDEPENDENT_PROVIDER'],
])

/**
 * Reads one answer of the directory: the body and what it followed or was followed by.
 *
 * @throws UnexpectedTable where the answer has another shape
 */
export function readOdsOrganisation(answer: string): Pick<ReferenceContent, 'organisations' | 'successions'> {
  const organisation = objectAt(parse(answer), 'Organisation')
  const name = textAt(organisation, 'Name')
  const code = textAt(objectAt(organisation, 'OrgId'), 'extension')
  const key = odsKey(code, 1)
  const location = objectOr(objectOr(organisation['GeoLoc'])['Location'])
  const dates = listOr(organisation['Date']).find((date) => date['Type'] === 'Operational') ?? {}
  const roles = listOr(objectOr(organisation['Roles'])['Role'])
  const primary = roles.find((role) => role['primaryRole'] === true)
  const body = bodies.get(String(primary?.['id'] ?? '')) ?? 'NHS_OTHER'
  const isCommissioner = body === 'INTEGRATED_CARE_BOARD' || body === 'CLINICAL_COMMISSIONING_GROUP'
  return {
    organisations: [
      {
        key,
        body,
        name: writtenName(name),
        aliases: [],
        otherKeys: [],
        role: isCommissioner ? 'COMMISSIONER' : 'PROVIDER',
        otherRole: body === 'NHS_TRUST',
        postcode: textOr(location['PostCode']),
        locality: townOf(location),
        boardCode: null,
        validFrom: dayOr(dates['Start']),
        validTo: dayOr(dates['End']),
        facts: { roles: roles.map((role) => String(role['id'])), lastChanged: textOr(organisation['LastChangeDate']) },
      },
    ],
    successions: listOr(objectOr(organisation['Succs'])['Succ']).flatMap((one) => successionOf(key, one)),
  }
}

function successionOf(key: string, one: Json): ReferenceSuccession[] {
  const target = objectOr(objectOr(one['Target'])['OrgId'])
  const day = listOr(one['Date'])
    .map((date) => dayOr(date['Start']))
    .find((start) => start !== null)
  const code = textOr(target['extension'])
  if (code === null || day === undefined || day === null) return []
  const other = odsKey(code, 1)
  const isPredecessor = one['Type'] === 'Predecessor'
  return [
    {
      fromKey: isPredecessor ? other : key,
      toKey: isPredecessor ? key : other,
      kind: 'MERGED',
      effectiveOn: day,
      basis: 'Succession recorded by the Organisation Data Service',
    },
  ]
}

function parse(answer: string): Json {
  try {
    return objectOr(JSON.parse(answer) as unknown)
  } catch {
    throw new UnexpectedTable('the answer is not JSON')
  }
}

function objectAt(json: Json, member: string): Json {
  const value = json[member]
  if (typeof value !== 'object' || value === null) throw new UnexpectedTable(`the answer has no ${member}`)
  return value as Json
}

function textAt(json: Json, member: string): string {
  const value = textOr(json[member])
  if (value === null) throw new UnexpectedTable(`the answer has no ${member}`)
  return value
}

function objectOr(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}

function listOr(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(objectOr) : []
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function townOf(location: Json): string | null {
  const town = textOr(location['Town'])
  return town === null ? null : writtenName(town)
}

function dayOr(value: unknown): string | null {
  return typeof value === 'string' && isDay(value) ? value : null
}
