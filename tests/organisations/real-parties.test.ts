// The bars of identity, on the parties of real notices and the real lists. Both stand beside the repository.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { wilsonInterval } from '@openward/award-routes/score/wilson'
import { ORGANISATION_LISTS } from '@openward/ingest/organisations/organisation-lists'
import { syncFromFolder } from '@openward/ingest/organisations/sync-from-folder'
import { rebuildRegister } from '@openward/ingest/rebuild-register'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RegisterDump } from '../recording/register-dump.js'
import { dumpRegister } from '../recording/register-dump.js'
import { openTestRegister } from '../recording/registers.js'
import type { TestRegister } from '../recording/registers.js'

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url))
const notices = path.join(shared, 'find-a-tender')
const lists = path.join(shared, 'organisations')
const withSharedData = test.skipIf(!existsSync(notices) || !existsSync(lists))

interface Mention {
  readonly noticeKey: string
  readonly name: string
  readonly identityKey: string
  readonly organisationId: string
  readonly organisation: string
  readonly isReference: boolean
  readonly reason: string
}

let register: TestRegister | undefined
let mentions: readonly Mention[] = []

beforeAll(async () => {
  if (!existsSync(notices) || !existsSync(lists)) return
  register = await openTestRegister('REAL')
  await register.import([notices])
  const outcomes = await syncFromFolder(register.context, lists, register)
  expect(outcomes.map(({ list, reason }) => [list, reason])).toEqual(ORGANISATION_LISTS.map(({ list }) => [list, null]))
  mentions = await mentionsOf(register)
}, 300_000)

afterAll(async () => {
  await register?.[Symbol.asyncDispose]()
})

async function mentionsOf({ database }: TestRegister): Promise<readonly Mention[]> {
  const { rows } = await database.pool.query<Mention>(`
    SELECT p.notice_key AS "noticeKey", p.name, p.identity_key AS "identityKey", p.organisation_id AS "organisationId",
      o.name AS organisation, o.is_reference AS "isReference", i.reason
    FROM notice_party p JOIN organisation o ON o.id = p.organisation_id
    JOIN organisation_identity i ON i.identity_key = p.identity_key
    ORDER BY p.notice_key, p.position`)
  return rows
}

/** Bodies of England by their names alone, told without the register. */
const kinds = {
  trusts: (name: string) =>
    /\bNHS (?:Foundation )?Trust\b|\bNHS FT\b/i.test(name) && !/Wales|Velindre|hosted by/i.test(name),
  boards: (name: string) => /\bIntegrated Care Board\b|\bICB\b/i.test(name),
  councils: (name: string) =>
    (/\bCouncil\b|^(?:The )?(?:London|Royal) Borough of\b|^(?:Metropolitan )?Borough of\b/i.test(name) ||
      /^City of London$/i.test(name)) &&
    !/\b(?:Parish|Town|Community) Council\b|British Council|Social Services Council|Financial Reporting|Research Council|Council (?:for|of Voluntary)|Councils$/i.test(
      name,
    ) &&
    !otherNations.test(name),
}

const otherNations =
  /Aberdeen|Anglesey|Angus|Argyll|Armagh|Ards|Antrim|Ayrshire|Belfast|Blaenau|Bridgend|Caerphilly|Cardiff|Carmarthen|Causeway|Ceredigion|Clackmannan|Conwy|Denbigh|Derry|Dumfries|Dunbarton|Dundee|Edinburgh|Eilean|Falkirk|Fermanagh|Fife|Flintshire|Glamorgan|Glasgow|Gwynedd|Highland|Inverclyde|Lanark|Lisburn|Lothian|Merthyr|Midlothian|Mid Ulster|Monmouth|Moray|Neath|Newport|Newry|Orkney|Pembroke|Perth|Powys|Renfrew|Rhondda|Scottish|Shetland|Stirling|Swansea|Torfaen|Wrexham/i

interface Party {
  readonly organisationId: string
  readonly identifiers: readonly { readonly scheme: string; readonly value: string; readonly valid: boolean }[]
}

/** Every party of every notice, with the identifiers that the notice gives it. */
async function partiesOf({ database }: TestRegister): Promise<readonly Party[]> {
  const { rows } = await database.pool.query<Party>(`
    SELECT p.organisation_id AS "organisationId", v.facts::jsonb #> ARRAY['parties', p.position::text, 'identifiers']
      AS identifiers
    FROM notice_party p JOIN notice n ON n.key = p.notice_key
    JOIN notice_version v ON v.notice_key = n.key AND v.content_hash = n.current_hash
    WHERE p.organisation_id IS NOT NULL`)
  return rows
}

/** Pairs of parties that are one organisation although the numbers that a scheme gives them differ. */
function contradictions(parties: readonly Party[], scheme: string): { pairs: number; joined: string[] } {
  const numbered = parties.flatMap(({ organisationId, identifiers }) => {
    const numbers = identifiers.filter((one) => one.valid && one.scheme === scheme).map(({ value }) => value)
    return numbers.length === 0 ? [] : [{ organisationId, numbers }]
  })
  let pairs = 0
  const joined = new Set<string>()
  for (const [at, one] of numbered.entries())
    for (const other of numbered.slice(at + 1)) {
      if (one.numbers.some((number) => other.numbers.includes(number))) continue
      pairs++
      if (one.organisationId === other.organisationId) joined.add([...one.numbers, ...other.numbers].sort().join(' '))
    }
  return { pairs, joined: [...joined] }
}

withSharedData('no two parties with different numbers of one register are one organisation (all pairs)', async () => {
  if (register === undefined) return
  const parties = await partiesOf(register)
  for (const scheme of ['GB-NHS', 'GB-COH', 'GB-CHC', 'GB-SC', 'GB-NIC', 'GB-MPR', 'GB-LAE', 'GB-UKPRN']) {
    const { pairs, joined } = contradictions(parties, scheme)
    console.info(`${scheme}: ${String(pairs)} pairs of parties with different numbers, ${String(joined.length)} joined`)
    expect(joined, scheme).toEqual([])
  }
  // A platform gives one body several numbers; what joins them must be a register's number or an official name.
  const platform = contradictions(parties, 'GB-PPON')
  console.info(
    `GB-PPON: ${String(platform.pairs)} pairs, joined by a register or an official name: ${platform.joined.join('; ')}`,
  )
})

withSharedData('trusts, boards and councils of England resolve to their reference row in 98 of 100 mentions', () => {
  for (const [kind, isOne] of Object.entries(kinds)) {
    const named = mentions.filter(({ name }) => isOne(name))
    const missed = named.filter(({ isReference }) => !isReference)
    const share = 1 - missed.length / named.length
    const interval = wilsonInterval(named.length - missed.length, named.length) ?? []
    console.info(
      `${kind}: ${String(named.length - missed.length)} of ${String(named.length)} mentions ` +
        `(${interval.map((end) => end.toFixed(3)).join(' to ')}); ` +
        `missed: ${[...new Set(missed.map(({ name }) => name))].join('; ')}`,
    )
    expect(named.length, kind).toBeGreaterThan(20)
    expect(share, kind).toBeGreaterThanOrEqual(0.98)
  }
})

/** Rows that only one of two registers holds, up to some of each table. */
function differences(one: RegisterDump, other: RegisterDump): string[] {
  return Object.keys(other).flatMap((table) => {
    const [left, right] = [new Set(one[table]), new Set(other[table])]
    const only = [
      ...[...left].filter((row) => !right.has(row)).map((row) => `+ ${row}`),
      ...[...right].filter((row) => !left.has(row)).map((row) => `- ${row}`),
    ]
    return only.slice(0, 6).map((row) => `${table} ${row}`)
  })
}

withSharedData(
  'lists that were read before the notices, and a rebuild, give the same register',
  async () => {
    const day = path.join(notices, '2026-08-10')
    await using once = await openTestRegister('REAL')
    await once.import([day])
    await syncFromFolder(once.context, lists, once)
    const expected = await dumpRegister(once.database.pool)
    await using otherwise = await openTestRegister('REAL')
    await syncFromFolder(otherwise.context, lists, otherwise)
    await otherwise.import([day], 100)
    expect(differences(await dumpRegister(otherwise.database.pool), expected)).toEqual([])
    await rebuildRegister(otherwise.context, { referenceRows: otherwise.referenceRows })
    expect(differences(await dumpRegister(otherwise.database.pool), expected)).toEqual([])
  },
  300_000,
)
