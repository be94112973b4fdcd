import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The package has a copy of itself for each kind of module, and the two do not know each other's objects: take the one
  // that Node takes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Unit tests stand beside what they test; what crosses rooms stands in tests/.
    include: [
      'packages/*/src/**/*.test.ts',
      'prisma/src/**/*.test.ts',
      'apps/*/{src,app,server}/**/*.test.{ts,tsx}',
      'tests/**/*.test.ts',
      'scripts/**/*.test.mjs',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', 'apps/web/build/**'],
    globalSetup: ['tests/environment/test-server.ts'],
    setupFiles: ['tests/environment/closed-network.ts', 'tests/environment/no-warnings.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    coverage: { include: ['packages/*/src/**', 'prisma/src/**', 'apps/*/{src,app}/**'], exclude: ['**/generated/**'] },
  },
})
