// npm test: every kind of check, each under its heading; all are run, and the last line counts. Built-in modules only,
// since it installs the others.
import { mkdirSync, rmSync } from 'node:fs'
import { markBuilt } from './build-stamp.mjs'
import { countOutcomes, readTestResults } from './count-outcomes.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { reportAndFail } from './launch-error.mjs'
import { requireNodeVersion } from './node-version.mjs'
import { root } from './repository.mjs'
import { runProgram } from './run-program.mjs'
import { turboArguments, turboEnvironment } from './turbo.mjs'

const cache = `${root}node_modules/.cache/openward/`
const results = `${cache}test-results.json`

const checks = [
  { name: 'Format', run: ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level=warn'] },
  { name: 'Build', run: turboArguments(['build']), needed: true },
  { name: 'Types', run: turboArguments(['check-types']) },
  {
    name: 'Lint',
    run: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0', '--cache', `--cache-location=${cache}eslint/`],
  },
  {
    name: 'Tests',
    run: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
      ...process.argv.slice(2),
    ],
  },
]

try {
  requireNodeVersion()
  await ensureDependencies(console.log)
  process.exitCode = await runChecks()
} catch (error) {
  reportAndFail(error)
  console.log('\n0 passed, 1 failed, 0 skipped')
}

async function runChecks() {
  mkdirSync(cache, { recursive: true })
  rmSync(results, { force: true })
  const outcomes = []
  let broken = false
  for (const { name, run, needed = false } of checks) {
    console.log(`\n── ${name} ──`)
    if (broken) {
      console.log('did not run, since the build failed')
      outcomes.push({ name, state: 'did not run' })
      continue
    }
    const { code, milliseconds } = await runProgram(run, { env: turboEnvironment })
    const state = code === 0 ? 'passed' : 'failed'
    console.log(`${name}: ${state} in ${(milliseconds / 1000).toFixed(1)} s`)
    outcomes.push({ name, state })
    if (name === 'Build' && state === 'passed') markBuilt(Date.now() - milliseconds)
    broken ||= needed && code !== 0
  }
  return summarise(outcomes)
}

function summarise(outcomes) {
  const { passed, failed, skipped } = countOutcomes(outcomes, readTestResults(results))
  console.log('')
  for (const { name, state } of outcomes) console.log(`${name}: ${state}`)
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed === 0 ? 0 : 1
}
