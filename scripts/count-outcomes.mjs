import { readFileSync } from 'node:fs'

/** What vitest wrote about its run; null when it did not come to that, or was killed while it wrote. */
export function readTestResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Counts each test, and each other kind of check as one. `outcomes` are `{ name, state }` with the state passed, failed
 * or did not run; `tests` is what vitest wrote of the kind named Tests, or null, when that kind counts as one too.
 */
export function countOutcomes(outcomes, tests) {
  const others = outcomes.filter(({ name, state }) => tests === null || name !== 'Tests' || state === 'failed')
  const count = (wanted) => others.filter(({ state }) => state === wanted).length
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = tests ?? {}
  return {
    passed: count('passed') + numPassedTests,
    // A run can fail without a failed test, when an error comes from outside of all; it then counts by itself.
    failed: count('failed') + numFailedTests - (numFailedTests > 0 ? 1 : 0),
    skipped: count('did not run') + numPendingTests + numTodoTests,
  }
}
