import type { RegistryContext } from '../registry-context.js'
import type { Caller } from './caller.js'

/** Where readers find the register. */
export interface SiteSettings {
  /** For example `https://openward.example`: where links in mails lead, and where passkeys belong to. */
  readonly origin: string
  /** How the register calls itself in mails and on devices. */
  readonly name: string
}

/** What an act of a person works with. */
export interface ActContext extends RegistryContext {
  readonly caller: Caller
  /** From where the request came, for counting tries; never kept as it is. */
  readonly networkAddress: string
  /** Chosen by whoever asks, so that a repeated request is done once; null without. */
  readonly idempotencyKey: string | null
  readonly site: SiteSettings
}
