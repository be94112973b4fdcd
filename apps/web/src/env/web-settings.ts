import { z } from 'zod'

/** Settings of the web when it is started alone; `npm start` passes the same ones itself. */
export const webSettingsModel = z.object({
  WEB_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  WEB_HOST: z.string().min(1).default('127.0.0.1'),
  /** Where the web asks the API. */
  API_URL: z.url().default('http://127.0.0.1:4000/graphql'),
  /** Where readers find the API, if that is another address. */
  PUBLIC_API_URL: z.url().optional(),
  /** Where people find the pages: passkeys and links in mails belong to it. */
  SITE_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .default('http://localhost:3000')
    .transform((address) => new URL(address).origin),
  /** Network addresses, with commas between, whose word is taken for whom they ask: that of a proxy before the web. */
  TRUSTED_PROXIES: z
    .string()
    .default('127.0.0.1,::1')
    .transform((addresses) => addresses.split(',').map((address) => address.trim())),
})

export type WebSettings = z.infer<typeof webSettingsModel>

/** Reads the settings from the environment; throws one line that names what is wrong. */
export function readWebSettings(environment: Readonly<Record<string, string | undefined>> = process.env): WebSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = webSettingsModel.safeParse(given)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Settings of the web cannot be used: ${problems.join('; ')}`)
}
