import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'app',
  ssr: true,
  // No page loads a script, so there is no manifest to discover routes from.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
