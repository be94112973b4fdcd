import type { SiteSettings } from '@openward/registry/acts/act-context'
import { z } from 'zod'
import type { Environment } from './read-settings.js'
import { readSettings } from './read-settings.js'

export const siteSettingsModel = z.object({
  /** Where readers find the pages. Links in mails lead there, and passkeys belong to it. */
  SITE_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .default('http://localhost:3000')
    .transform((address) => new URL(address).origin),
  /** How the register calls itself in mails and on devices. */
  SITE_NAME: z.string().min(1).max(60).default('Openward'),
  /** Network addresses, with commas between, whose word is taken for whom they ask: that of the web. */
  TRUSTED_PROXIES: z.string().default('127.0.0.1,::1'),
  /** The address of a mail server, `smtp://` or `smtps://`; without one mails stay in the outbox. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** From whom mails come. */
  MAIL_FROM: z.string().min(3).default('Openward <no-reply@localhost>'),
})

export interface ServedSite {
  readonly site: SiteSettings
  readonly trustedProxies: readonly string[]
  /** Null where mails stay in the outbox. */
  readonly mailServer: { readonly url: string; readonly from: string } | null
  /** Whether the outbox may be read by whoever is on this machine: without a mail server, on a site of this machine. */
  readonly outboxIsOpen: boolean
}

export function readSiteSettings(environment?: Environment): ServedSite {
  const settings = readSettings(siteSettingsModel, environment)
  const { hostname } = new URL(settings.SITE_ORIGIN)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return {
    site: { origin: settings.SITE_ORIGIN, name: settings.SITE_NAME },
    trustedProxies: settings.TRUSTED_PROXIES.split(',').map((address) => address.trim()),
    mailServer: settings.SMTP_URL === undefined ? null : { url: settings.SMTP_URL, from: settings.MAIL_FROM },
    outboxIsOpen: settings.SMTP_URL === undefined && isLocal,
  }
}
