import { readWebSettings } from '../src/env/web-settings.js'
import { startWeb } from './start-web.js'

/** `npm run start -w @openward/web`: the web alone, beside an API that runs elsewhere. */
const settings = readWebSettings()
const web = await startWeb({
  port: settings.WEB_PORT,
  host: settings.WEB_HOST,
  apiUrl: settings.API_URL,
  siteOrigin: settings.SITE_ORIGIN,
  trustedProxies: settings.TRUSTED_PROXIES,
  ...(settings.PUBLIC_API_URL === undefined ? {} : { publicApiUrl: settings.PUBLIC_API_URL }),
})
console.log(`Openward on ${web.url}, asking ${settings.API_URL}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void web.stop()
  })
}
