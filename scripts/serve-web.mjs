// The web as a service of npm start (see services.mjs).
const { readWebSettings } = await import('../apps/web/build/host/src/env/web-settings.js')
const { startWeb } = await import('../apps/web/build/host/server/start-web.js')

try {
  const settings = readWebSettings()
  const web = await startWeb({
    port: settings.WEB_PORT,
    host: settings.WEB_HOST,
    apiUrl: settings.API_URL,
    publicApiUrl: settings.PUBLIC_API_URL,
    siteOrigin: settings.SITE_ORIGIN,
    trustedProxies: settings.TRUSTED_PROXIES,
  })
  process.on('SIGINT', () => undefined)
  const stop = () => web.stop().then(() => process.exit(0))
  process.on('SIGTERM', stop)
  process.on('disconnect', stop)
  process.send?.({ ready: [`Pages      ${settings.SITE_ORIGIN}`] })
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
  process.disconnect?.()
}
