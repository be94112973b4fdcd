// In every test process: a warning or an error on the console fails the test during which it came. A test that expects
// one replaces console.warn or console.error for itself.
import { afterAll, afterEach } from 'vitest'

const seen: string[] = []

for (const level of ['warn', 'error'] as const) {
  const print = console[level].bind(console)
  console[level] = (...args: unknown[]) => {
    seen.push(`console.${level}: ${args.map(String).join(' ')}`)
    print(...args)
  }
}
process.on('warning', (warning) => {
  seen.push(`process warning: ${warning.message}`)
})

function failOnWarnings(): void {
  const messages = seen.splice(0)
  if (messages.length > 0) throw new Error(`Nothing may be warned of in a test:\n${messages.join('\n')}`)
}

afterEach(failOnWarnings)
// For what came while the file was loaded or its hooks ran.
afterAll(failOnWarnings)
