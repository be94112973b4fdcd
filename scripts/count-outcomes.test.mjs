import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { countOutcomes, readTestResults } from './count-outcomes.mjs'

const outcomes = (tests, build = 'passed') => [
  { name: 'Build', state: build },
  { name: 'Lint', state: 'passed' },
  { name: 'Tests', state: tests },
]
const results = (numPassedTests, numFailedTests) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests: 2,
  numTodoTests: 1,
})

test('each test counts, and each other kind of check counts as one', () => {
  expect(countOutcomes(outcomes('passed'), results(10, 0))).toEqual({ passed: 12, failed: 0, skipped: 3 })
  expect(countOutcomes(outcomes('failed'), results(8, 2))).toEqual({ passed: 10, failed: 2, skipped: 3 })
})

test('a run that fails without a failed test, or is killed, counts as one that failed', () => {
  expect(countOutcomes(outcomes('failed'), results(10, 0))).toEqual({ passed: 12, failed: 1, skipped: 3 })
  expect(countOutcomes(outcomes('failed'), null)).toEqual({ passed: 2, failed: 1, skipped: 0 })
})

test('what did not run since the build failed is skipped', () => {
  expect(countOutcomes(outcomes('did not run', 'failed'), null)).toEqual({ passed: 1, failed: 1, skipped: 1 })
})

test('results that are missing or half written are none', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'results-'))
  const file = path.join(folder, 'results.json')
  expect(readTestResults(file)).toBeNull()
  writeFileSync(file, '{"numPassedTests": 1')
  expect(readTestResults(file)).toBeNull()
  rmSync(folder, { recursive: true })
})
