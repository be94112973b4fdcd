// Once for a whole run: the PostgreSQL server from whose template createTestDatabase copies.
import type {} from '@openward/database/test-database'
import { startTestServer } from '@openward/database/test-server'
import type { TestProject } from 'vitest/node'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  project.provide('testDatabaseTemplate', server.template)
  return () => server.close()
}
