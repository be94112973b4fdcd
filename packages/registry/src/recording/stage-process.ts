import { hash } from 'node:crypto'
import type {
  AwardReading,
  ContractReading,
  ProcessReading,
  ReadProvider,
  ReadValue,
} from '@openward/vocabulary/notice-reading'
import { identify, NO_REFERENCE_KEYS } from '../identity/identify.js'
import { tidyName } from '../identity/name-forms.js'
import { copyFields, copyRow } from './copy-text.js'
import type { NamedCommissioner, ProcessEntry } from './process-entry.js'
import { storedModification } from './stored-modification.js'
import { storableAmount, storableDay, storableJson } from './storable.js'
import type { StagedRowWriter } from './staged-row-writer.js'

interface NamedParty {
  readonly identityKey: string
  readonly role: string
  readonly name: string
}

/**
 * Stages a process with its awards and contracts, read over the current versions of all its notices. Of joined
 * processes the first stands for all, and the others lead to it.
 *
 * @param ocids of the entries by notice key where processes are joined, else null
 */
export function stageProcess(
  writer: StagedRowWriter,
  entries: readonly ProcessEntry<unknown>[],
  reading: ProcessReading,
  ocids: ReadonlyMap<string, string> | null = null,
): void {
  const latest = entries.at(-1)
  if (!latest) return
  stageProcessRow(writer, entries, { ocid: reading.ocid, awards: reading.awards.length, lead: null })
  for (const ocid of new Set(ocids?.values())) {
    if (ocid === reading.ocid) continue
    const own = entries.filter(({ noticeKey }) => ocids?.get(noticeKey) === ocid)
    stageProcessRow(writer, own, { ocid, awards: 0, lead: reading.ocid })
  }
  const byKey = new Map(entries.map((entry) => [entry.noticeKey, entry]))
  for (const award of reading.awards) stageAward(writer, award, byKey, latest)
  for (const contract of reading.contracts) {
    const award = reading.awards.find(({ id }) => id === contract.awardId)
    stageContract(writer, contract, { ocid: reading.ocid, award, byKey, latest })
  }
}

function stageProcessRow(
  writer: StagedRowWriter,
  entries: readonly ProcessEntry<unknown>[],
  process: { readonly ocid: string; readonly awards: number; readonly lead: string | null },
): void {
  const days = entries.flatMap(({ publishedOn }) => publishedOn ?? []).sort()
  writer.add('incoming_process', [
    process.ocid,
    entries.map(({ source }) => source).sort()[0],
    entries.findLast(({ title }) => title !== null)?.title,
    entries.findLast(({ reference }) => reference !== null)?.reference,
    days[0],
    days.at(-1),
    entries.length,
    process.awards,
    process.lead,
  ])
}

type EntriesByKey = ReadonlyMap<string, ProcessEntry<unknown>>

function stageAward(
  writer: StagedRowWriter,
  award: AwardReading,
  byKey: EntriesByKey,
  latest: ProcessEntry<unknown>,
): void {
  const providers = award.providers.map(named)
  const commissioners = commissionersOf(award, byKey, latest)
  const said = copyFields([
    award.id,
    award.ocid,
    latest.source,
    award.status,
    award.title,
    award.description,
    award.scope,
    award.jurisdiction,
    award.regime,
    award.route,
    award.competitionLevel,
    award.discretion,
    award.confidence,
    award.reservedTo,
    award.directAwardGround,
    award.notices.at(-1)?.stage ?? 'OTHER',
    storableAmount(award.value?.amount),
    award.value?.currency,
    award.value?.basis,
    award.value?.span,
    mayBeSummed(award),
    storableJson(award.otherValues),
    storableJson(award.basis),
    storableJson(award.conflicts),
    award.flags,
    award.lotRefs,
    storableDay(award.firstPublishedOn),
    storableDay(award.awardPublishedOn),
    storableDay(award.awardPublishedOn ?? award.firstPublishedOn),
    storableDay(award.decidedOn),
    storableDay(award.startsOn),
    storableDay(award.endsOn),
    storableDay(award.extendableToOn),
    award.notices.length,
    providers.length,
  ])
  const parties = [
    ...partyRows(award.id, 'PROVIDER', providers),
    ...partyRows(award.id, 'COMMISSIONER', commissioners),
  ].join('')
  const notices = award.notices
    .map(({ noticeKey, stage }, position) => copyRow([award.id, position, noticeKey, stage]))
    .join('')
  writer.addText('incoming_award', withHash(said, parties + notices))
  writer.addText('incoming_award_party', parties)
  writer.addText('incoming_award_notice', notices)
}

function partyRows(awardId: string, side: string, parties: readonly NamedParty[]): string[] {
  return parties.map(({ identityKey, role, name }, position) =>
    copyRow([awardId, side, position, identityKey, role, name]),
  )
}

interface ContractContext {
  readonly ocid: string
  readonly award: AwardReading | undefined
  readonly byKey: EntriesByKey
  readonly latest: ProcessEntry<unknown>
}

function stageContract(writer: StagedRowWriter, contract: ContractReading, context: ContractContext): void {
  const { ocid, award, byKey, latest } = context
  const commissioners = award ? commissionersOf(award, byKey, latest) : ordered(latest.commissioners)
  const scope = award?.scope ?? latest.scope
  const jurisdiction = award?.jurisdiction ?? latest.jurisdiction
  const publishedOn = award?.awardPublishedOn ?? award?.firstPublishedOn ?? latest.publishedOn
  const said = copyFields([
    contract.id,
    ocid,
    contract.awardId,
    contract.form,
    contract.title,
    contract.status,
    scope,
    jurisdiction,
    storableDay(contract.signedOn),
    storableDay(contract.startsOn),
    storableDay(contract.endsOn),
    storableDay(contract.extendableToOn),
    storableAmount(contract.value?.amount),
    contract.value?.currency,
    contract.value?.basis,
    contract.value?.span,
    storableDay(publishedOn),
    storableJson(contract.modifications.map((change) => storedModification(change, named))),
  ])
  const member = contract.form === 'ALLIANCE' ? 'ALLIANCE_MEMBER' : null
  const parties: NamedParty[] = [
    ...commissioners.map((party) => ({ ...party, role: 'COMMISSIONER' })),
    ...contract.providers.map((provider) => ({ ...named(provider), role: member ?? provider.role })),
  ]
  const rows = parties
    .map(({ identityKey, role, name }, position) => copyRow([contract.id, position, identityKey, role, name]))
    .join('')
  writer.addText('incoming_contract', withHash(said, rows))
  writer.addText('incoming_contract_party', rows)
}

/**
 * The commissioners of an award: those of the latest of its notices that names any, the lead first. Notices of one
 * process name the same bodies again under new references, so their lists are not added up.
 */
function commissionersOf(
  award: AwardReading,
  byKey: EntriesByKey,
  latest: ProcessEntry<unknown>,
): readonly NamedCommissioner[] {
  const naming = award.notices
    .flatMap(({ noticeKey }) => byKey.get(noticeKey) ?? [])
    .findLast(({ commissioners }) => commissioners.length > 0)
  return ordered((naming ?? latest).commissioners)
}

function ordered(commissioners: readonly NamedCommissioner[]): readonly NamedCommissioner[] {
  const order = ['LEAD', 'ASSOCIATE', 'PUBLISHED_BY']
  const once = commissioners.filter(
    ({ identityKey }, index) => commissioners.findIndex((other) => other.identityKey === identityKey) === index,
  )
  return [...once].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
}

function named(provider: ReadProvider): NamedParty {
  const { key, name } = identify('PROVIDER', tidyName(provider.name), provider.identifiers, NO_REFERENCE_KEYS)
  return { identityKey: key, role: provider.role, name: name.shown }
}

/** Ceilings, very large amounts and other currencies stay out of sums. */
function mayBeSummed({ value, flags }: AwardReading): boolean {
  return isPounds(value) && !flags.includes('VALUE_IS_CEILING') && !flags.includes('VALUE_OUTLIER')
}

function isPounds(value: ReadValue | null): boolean {
  return value !== null && value.currency === 'GBP' && storableAmount(value.amount) !== null
}

/** A row with the hash of all that it and the rows of its children say as its last field. */
function withHash(said: string, children: string): string {
  return `${said}\t${hash('sha256', said + children, 'hex')}\n`
}
