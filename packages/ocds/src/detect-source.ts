import type { Source } from '@openward/vocabulary/source'

/** Publishers by their registered prefix (standard.open-contracting.org, register of ocid prefixes). */
const byPrefix: ReadonlyMap<string, Source> = new Map([
  ['h6vhtk', 'FIND_A_TENDER'],
  ['b5fd17', 'CONTRACTS_FINDER'],
  ['r6ebe6', 'PUBLIC_CONTRACTS_SCOTLAND'],
  ['kuma6s', 'SELL2WALES'],
])

const byAddress: readonly (readonly [string, Source])[] = [
  ['find-tender.service.gov.uk', 'FIND_A_TENDER'],
  ['contractsfinder.service.gov.uk', 'CONTRACTS_FINDER'],
  ['publiccontractsscotland.gov.uk', 'PUBLIC_CONTRACTS_SCOTLAND'],
  ['sell2wales.gov.wales', 'SELL2WALES'],
]

const byPublisher: readonly (readonly [string, Source])[] = [
  ['find a tender', 'FIND_A_TENDER'],
  ['contracts finder', 'CONTRACTS_FINDER'],
  ['public contracts scotland', 'PUBLIC_CONTRACTS_SCOTLAND'],
  ['sell2wales', 'SELL2WALES'],
]

/**
 * The source of a release: by the prefix of its ocid (Contracts Finder also writes `ocds-b5fd17raw-…`), else by the
 * address or the publisher of its package, else OTHER.
 */
export function detectSource(
  ocid: string,
  inPackage: { readonly uri: string | null; readonly publisherName: string | null } | null,
): Source {
  const prefix = /^ocds-([a-z0-9]{6})/i.exec(ocid)?.[1]?.toLowerCase()
  const named = prefix === undefined ? undefined : byPrefix.get(prefix)
  if (named !== undefined) return named
  return sourceOfAddress(inPackage?.uri ?? null) ?? nameIn(inPackage?.publisherName ?? null, byPublisher) ?? 'OTHER'
}

/** The source to which a web address belongs, or null. */
export function sourceOfAddress(address: string | null): Source | null {
  const host = /^https?:\/\/([^/?#\s]{1,253})/i.exec(address ?? '')?.[1] ?? null
  return nameIn(host, byAddress)
}

/** Whether the release belongs to the made-up sample: its ocid says so right after the prefix of the source. */
export function isMadeUp(ocid: string): boolean {
  return /^ocds-[a-z0-9]{6}-made-up-/i.test(ocid)
}

function nameIn(text: string | null, names: readonly (readonly [string, Source])[]): Source | null {
  const lower = text?.toLowerCase() ?? ''
  return names.find(([name]) => lower.includes(name))?.[1] ?? null
}
