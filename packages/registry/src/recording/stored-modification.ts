import type { ContractReading, ReadProvider } from '@openward/vocabulary/notice-reading'

type Read = ContractReading['modifications'][number]

/** A change of a contract as the register keeps it. Registers of before may lack what is optional here. */
export interface StoredModification extends Pick<
  Read,
  'noticeKey' | 'noticeId' | 'publishedOn' | 'description' | 'value' | 'endsOn'
> {
  readonly valueBefore?: Read['valueBefore']
  readonly endsOnBefore?: string | null
  /** Names of the providers before and after, where the notices tell that others took over; else null. */
  readonly providerBefore?: string | null
  readonly providerAfter?: string | null
}

/**
 * The change to be kept. Providers are compared by their identity, so that another spelling is no change.
 *
 * @param identified key and shown name of a provider
 */
export function storedModification(
  { providers, providersBefore, ...change }: Read,
  identified: (provider: ReadProvider) => { readonly identityKey: string; readonly name: string },
): StoredModification {
  const [before, after] = [providersBefore.map(identified), providers.map(identified)]
  const keys = (of: typeof before) => [...new Set(of.map(({ identityKey }) => identityKey))].sort().join(' ')
  const told = before.length > 0 && after.length > 0 && keys(before) !== keys(after)
  const names = (of: typeof before) => of.map(({ name }) => name).join('; ')
  return { ...change, providerBefore: told ? names(before) : null, providerAfter: told ? names(after) : null }
}
