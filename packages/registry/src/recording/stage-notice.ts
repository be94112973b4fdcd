import { hash } from 'node:crypto'
import type { JoinSign } from '@openward/award-routes/joins/join-sign'
import { londonDay } from '@openward/vocabulary/london-day'
import type { NoticeFacts, PartyFacts } from '@openward/vocabulary/notice-facts'
import type { NoticeReading, ReadProvider } from '@openward/vocabulary/notice-reading'
import { identify, NO_REFERENCE_KEYS } from '../identity/identify.js'
import type { IdentityRole } from '../identity/identity-key.js'
import { identifierKey, identityRole } from '../identity/identity-key.js'
import { nameForms, tidyName } from '../identity/name-forms.js'
import type { NamedCommissioner, ProcessEntry } from './process-entry.js'
import { storableInstant } from './storable.js'
import type { StagedMentions } from './staged-mentions.js'
import type { StagedRowWriter } from './staged-row-writer.js'
import type { StagedVersionWriter } from './staged-versions.js'

/** Where the rows of a notice go. */
export interface NoticeWriters {
  readonly rows: StagedRowWriter
  readonly versions: StagedVersionWriter
  readonly mentions: StagedMentions
}

/** A notice, and what was read from it. */
export interface ReadNotice<Contribution> {
  readonly facts: NoticeFacts
  readonly reading: NoticeReading
  /** What the rules of award routes made of it for the process. */
  readonly contribution: Contribution
  /** Providers that stand in words only and are therefore no parties of the form. */
  readonly providersInWords: readonly ReadProvider[]
}

export interface NoticeToStage<Contribution> extends ReadNotice<Contribution> {
  /** By which its process may be found to be the same as another. */
  readonly joinSigns: readonly JoinSign[]
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
 * Stages one version of a notice with its parties, and what it says of the identity of bodies. Returns what it brings
 * to the reading of its process.
 *
 * @param referenceKeys identifier keys of commissioners known beforehand, by normalised name
 */
export function stageNotice<Contribution>(
  { rows, versions, mentions }: NoticeWriters,
  notice: NoticeToStage<Contribution>,
  referenceKeys: ReadonlyMap<string, string>,
): ProcessEntry<Contribution> {
  const { facts, reading, contentHash } = notice
  const entry = readParties(
    notice,
    referenceKeys,
    mentions,
    (noticeKey, position, role, commissionerRole, name, key) => {
      rows.add('incoming_party', [noticeKey, contentHash, position, role, commissionerRole, name, key])
    },
  )
  const { noticeKey, publishedAt, publishedOn } = entry
  for (const { key, ...sign } of notice.joinSigns)
    rows.add('incoming_join_sign', [noticeKey, contentHash, sign.kind, key, JSON.stringify(sign)])
  rows.add('incoming_version', [
    noticeKey,
    facts.source,
    facts.noticeId,
    facts.ocid,
    contentHash,
    publishedAt,
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
  ])
  versions.add({
    noticeKey,
    contentHash,
    publishedAt,
    sourceSha256: notice.sourceSha256,
    pointer: notice.pointer,
    facts: JSON.stringify(facts),
  })
  return entry
}

/**
 * What a version that is recorded brings to the reading of its process. The bodies it names are staged once more:
 * what was recorded under other rules or reference rows may not know them as they are identified now.
 */
export function entryOfRecorded<Contribution>(
  notice: ReadNotice<Contribution>,
  referenceKeys: ReadonlyMap<string, string>,
  mentions: StagedMentions,
): ProcessEntry<Contribution> {
  return readParties(notice, referenceKeys, mentions, () => undefined)
}

type PartyTaker = (
  noticeKey: string,
  position: number,
  role: string,
  commissionerRole: string | null,
  name: string,
  identityKey: string | null,
) => void

function readParties<Contribution>(
  { facts, reading, contribution, providersInWords }: ReadNotice<Contribution>,
  referenceKeys: ReadonlyMap<string, string>,
  mentions: StagedMentions,
  take: PartyTaker,
): ProcessEntry<Contribution> {
  const noticeKey = noticeKeyOf(facts)
  const publishedAt = storableInstant(facts.publishedAt)
  const publishedOn = publishedAt === null ? null : londonDay(publishedAt)
  const commissioners: NamedCommissioner[] = []
  for (const [position, party] of facts.parties.entries()) {
    const name = partyName(party)
    if (name === null) continue
    const keys: Partial<Record<IdentityRole, string>> = {}
    for (const role of party.roles) {
      const within = identityRole(role)
      if (within !== null && keys[within] === undefined) {
        const identified = identify(within, name, party.identifiers, referenceKeys)
        keys[within] = identified.key
        const { postcode, locality } = party
        mentions.add(within, identified, { seenOn: publishedOn, postcode, locality })
        if (within === 'PROVIDER') mentions.addClaims(identified.key, party.claims, publishedOn, noticeKey)
        if (within === 'COMMISSIONER')
          commissioners.push({
            identityKey: identified.key,
            role: party.commissionerRole ?? 'ASSOCIATE',
            name: identified.name.shown,
          })
      }
      take(
        noticeKey,
        position,
        role,
        within === 'COMMISSIONER' ? party.commissionerRole : null,
        nameForms(name, party.identifiers).shown,
        within === null ? null : (keys[within] ?? null),
      )
    }
  }
  for (const { name: given, identifiers } of providersInWords) {
    const name = tidyName(given)
    const sighting = { seenOn: publishedOn, postcode: null, locality: null }
    if (name !== '') mentions.add('PROVIDER', identify('PROVIDER', name, identifiers, NO_REFERENCE_KEYS), sighting)
  }
  return {
    noticeKey,
    source: facts.source,
    publishedOn,
    publishedAt,
    title: facts.title,
    reference: facts.reference,
    scope: reading.scope,
    jurisdiction: reading.jurisdiction,
    commissioners,
    contribution,
  }
}

/** The name of a party, what stands for it where only identifiers are given, or null where nothing is. */
function partyName(party: PartyFacts): string | null {
  const name = tidyName(party.name)
  if (name !== '') return name
  const known = party.identifiers.find(({ valid }) => valid)
  return known ? identifierKey(known) : null
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
  const id = hash('sha256', JSON.stringify([issue.code, ...identity]), 'hex').slice(0, 20)
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
