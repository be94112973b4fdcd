import { createHash } from 'node:crypto'
import type { NoticeFacts, PartyFacts } from '@openward/vocabulary/notice-facts'
import type { NoticeReading, ReadProvider } from '@openward/vocabulary/notice-reading'
import type { IdentifierScheme } from '@openward/vocabulary/identifier'
import { byTrust } from '@openward/vocabulary/identifier'
import { londonDay } from '@openward/vocabulary/london-day'
import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'
import type { IdentityRole } from '../identity/identity-key.js'
import { identifierKey, identityKeyOf, identityRole, nameKey } from '../identity/identity-key.js'
import { publishableName } from '../identity/personal-name.js'
import type { NamedCommissioner, ProcessEntry } from './process-entry.js'
import type { StagedRowWriter } from './staged-row-writer.js'

export interface NoticeToStage {
  readonly facts: NoticeFacts
  readonly reading: NoticeReading
  /** What the rules of award routes made of it for the process. */
  readonly contribution: unknown
  /** Providers that stand in words only and are therefore no parties of the form. */
  readonly providersInWords: readonly ReadProvider[]
  readonly contentHash: string
  /** SHA-256 of the source record. */
  readonly sourceSha256: string
  /** Where in the record the release stands. */
  readonly pointer: string
}

/** `FIND_A_TENDER/075857-2026`. */
export function noticeKeyOf({ source, noticeId }: Pick<NoticeFacts, 'source' | 'noticeId'>): string {
  return `${source}/${noticeId}`
}

/**
 * Stages one version of a notice with its parties, and what it says of the identity of bodies.
 *
 * @param referenceKeys identifier keys of commissioners known beforehand, by normalised name
 */
export function stageNotice(
  writer: StagedRowWriter,
  notice: NoticeToStage,
  referenceKeys: ReadonlyMap<string, string>,
): void {
  const { facts, reading, contentHash } = notice
  const noticeKey = noticeKeyOf(facts)
  const publishedOn = facts.publishedAt === null ? null : londonDay(facts.publishedAt)
  const commissioners: NamedCommissioner[] = []
  for (const [position, party] of facts.parties.entries()) {
    const name = partyName(party)
    if (name === null) continue
    const staged = new Set<IdentityRole>()
    for (const role of party.roles) {
      const within = identityRole(role)
      const key = within === null ? null : identityKeyOf(within, name, party.identifiers)
      const commissionerRole = within === 'COMMISSIONER' ? party.commissionerRole : null
      writer.add('incoming_party', [noticeKey, contentHash, position, role, commissionerRole, publishableName(name), key])
      if (within === null || key === null || staged.has(within)) continue
      staged.add(within)
      stageIdentity(writer, { party, name, role: within, key, publishedOn }, referenceKeys)
      if (within === 'COMMISSIONER')
        commissioners.push({ identityKey: key, role: party.commissionerRole ?? 'ASSOCIATE', name: publishableName(name) })
    }
  }
  for (const provider of notice.providersInWords) stageProviderInWords(writer, provider, publishedOn)
  const entry: ProcessEntry<unknown> = {
    noticeKey,
    source: facts.source,
    publishedOn,
    publishedAt: facts.publishedAt,
    title: facts.title,
    reference: facts.reference,
    scope: reading.scope,
    jurisdiction: reading.jurisdiction,
    commissioners,
    contribution: notice.contribution,
  }
  writer.add('incoming_version', [
    noticeKey,
    facts.source,
    facts.noticeId,
    facts.ocid,
    contentHash,
    facts.publishedAt,
    publishedOn,
    notice.sourceSha256,
    notice.pointer,
    facts.title,
    facts.sourceUrl,
    reading.stage,
    reading.scope,
    reading.jurisdiction,
    reading.regime,
    reading.route,
    reading.competitionLevel,
    reading.discretion,
    reading.confidence,
    reading.flags,
    JSON.stringify(facts),
    JSON.stringify(reading),
    JSON.stringify(entry),
  ])
}

/** The name of a party, what stands for it where only identifiers are given, or null where nothing is. */
function partyName(party: PartyFacts): string | null {
  const name = party.name.replaceAll(/\s+/g, ' ').trim()
  if (name !== '') return name
  const known = party.identifiers.find(({ valid }) => valid)
  return known ? identifierKey(known) : null
}

interface NamedIdentity {
  readonly party: Pick<PartyFacts, 'identifiers' | 'postcode' | 'locality'>
  readonly name: string
  readonly role: IdentityRole
  readonly key: string
  readonly publishedOn: string | null
}

/** Numbers that platforms give out, and that therefore say nothing of which body of a register it is. */
const weakSchemes: ReadonlySet<string> = new Set<IdentifierScheme>(['GB-PPON', 'GB-UKPRN'])

function stageIdentity(
  writer: StagedRowWriter,
  { party, name, role, key, publishedOn }: NamedIdentity,
  referenceKeys: ReadonlyMap<string, string>,
): void {
  const valid = party.identifiers.filter((identifier) => identifier.valid).sort(byTrust)
  const normalised = normaliseOrganisationName(name)
  const shown = publishableName(name)
  writer.add('incoming_mention', [
    key,
    role,
    shown,
    nameKey(role, name),
    valid.length > 0,
    shown === name ? normalised : normaliseOrganisationName(shown),
    publishedOn,
    party.postcode,
    party.locality,
  ])
  for (const identifier of valid.slice(1)) {
    const other = identifierKey(identifier)
    if (other !== key) writer.add('incoming_link', [key, other])
  }
  // A board under its platform number and its official name is the board that the register knows beforehand.
  const reference = role === 'COMMISSIONER' ? referenceKeys.get(normalised) : undefined
  if (reference !== undefined && valid.length > 0 && valid.every(({ scheme }) => weakSchemes.has(scheme)))
    writer.add('incoming_link', [reference, key])
}

function stageProviderInWords(writer: StagedRowWriter, provider: ReadProvider, publishedOn: string | null): void {
  const name = provider.name.replaceAll(/\s+/g, ' ').trim()
  if (name === '') return
  const key = identityKeyOf('PROVIDER', name, provider.identifiers)
  const party = { identifiers: provider.identifiers, postcode: null, locality: null }
  stageIdentity(writer, { party, name, role: 'PROVIDER', key, publishedOn }, new Map())
}

export interface IssueToStage {
  readonly code: string
  readonly source: string | null
  readonly sourceSha256: string
  readonly fileName: string
  readonly noticeKey: string | null
  readonly ocid: string | null
  /** JSON Pointer into the record. */
  readonly path: string
  readonly value: string | null
  readonly detail: string | null
}

/**
 * Stages a problem of a source record.
 *
 * @param identity what makes it the same problem when it is met again
 */
export function stageIssue(writer: StagedRowWriter, issue: IssueToStage, identity: readonly (string | null)[]): void {
  const id = createHash('sha256').update(JSON.stringify([issue.code, ...identity])).digest('hex').slice(0, 20)
  writer.add('incoming_issue', [
    id,
    issue.code,
    issue.source,
    issue.sourceSha256,
    issue.fileName,
    issue.noticeKey,
    issue.ocid,
    issue.path,
    issue.value,
    issue.detail,
  ])
}
