import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'app',
  ssr: true,
  // No page loads a script, so there is no manifest to discover routes from.
  routeDiscovery: { mode: 'initial' },
  future: {
    // The server that hands values to the loaders is compiled apart from the pages, so it hands them by name.
    v8_middleware: false,
    v8_passThroughRequests: true,
    v8_splitRouteModules: false,
    v8_trailingSlashAwareDataRequests: true,
    v8_viteEnvironmentApi: true,
  },
} satisfies Config
