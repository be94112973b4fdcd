import { expect, test } from 'vitest'
import { requireNodeVersion } from './node-version.mjs'

test.each(['20.19.0', '20.20.2', '24.0.1'])('Node %s will do', (version) => {
  expect(() => requireNodeVersion(version)).not.toThrow()
})

test.each(['18.20.8', '20.9.0', '20.18.3'])('Node %s is too old, and one line says so', (version) => {
  expect(() => requireNodeVersion(version)).toThrow(
    `Openward needs Node 20.19.0 or newer, and this is ${version}: install a newer Node.`,
  )
})
