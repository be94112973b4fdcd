// npm start [-- --data PATH …]: everything from a fresh clone to a running register. Built-in modules only, since it
// installs the others. Settings: see .env.example.
import { existsSync } from 'node:fs'
import { build } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { requireFreePorts } from './free-ports.mjs'
import { reportAndFail } from './launch-error.mjs'
import { requireNodeVersion } from './node-version.mjs'
import { whenOrphaned } from './orphan-watch.mjs'
import { root } from './repository.mjs'
import { Services } from './services.mjs'

const say = (line) => console.log(line)

try {
  requireNodeVersion()
  // As if npm had been asked to end: what runs at that moment, be it an installation, a build or services, ends itself.
  if (process.env.npm_lifecycle_event === 'start') whenOrphaned(() => process.kill(process.pid, 'SIGTERM'))
  if (existsSync(`${root}.env`)) process.loadEnvFile(`${root}.env`)
  // A line of .env that was left blank is an empty value.
  const apiPort = process.env.API_PORT || '4000'
  const webPort = process.env.WEB_PORT || '3000'
  await requireFreePorts([
    { name: 'API_PORT', port: Number(apiPort) },
    { name: 'WEB_PORT', port: Number(webPort) },
  ])
  await ensureDependencies(say)
  await build(say)
  process.exitCode = await serve(webPort)
} catch (error) {
  reportAndFail(error)
}

async function serve(webPort) {
  const services = new Services()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => services.stop())
  // It has just been built.
  // Links in mails and passkeys belong to the address at which people open the pages.
  const siteOrigin = process.env.SITE_ORIGIN || `http://localhost:${webPort}`
  const api = await services.start(['apps/registry-api/openward.mjs', 'serve', ...process.argv.slice(2)], {
    OPENWARD_BUILD: 'off',
    SITE_ORIGIN: siteOrigin,
  })
  if (api !== null) {
    const web = await services.start(['scripts/serve-web.mjs'], {
      WEB_PORT: webPort,
      SITE_ORIGIN: siteOrigin,
      API_URL: process.env.API_URL || api.address,
    })
    if (web !== null) say(['', ...web.ready, ...api.ready, 'Ctrl-C stops everything.'].join('\n'))
  }
  return services.ended
}
