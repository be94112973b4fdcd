import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findDifference } from './dependencies.mjs'

const wanted = {
  '': { name: 'root' },
  'packages/own': { name: 'own' },
  'node_modules/own': { resolved: 'packages/own', link: true },
  'node_modules/pg': { version: '8.0.0' },
  'node_modules/pg/node_modules/types': { version: '1.0.0' },
  'node_modules/for-another-machine': { version: '1.0.0', optional: true },
}
const present = {
  'node_modules/own': wanted['node_modules/own'],
  'node_modules/pg': wanted['node_modules/pg'],
  'node_modules/pg/node_modules/types': wanted['node_modules/pg/node_modules/types'],
}

let folder

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dependencies-'))
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function install(packages) {
  mkdirSync(path.join(folder, 'node_modules/own'), { recursive: true })
  writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
}

test('nothing installed is a difference', () => {
  expect(findDifference(folder)).toBe('none are there')
})

test('what is installed as listed is no difference, whatever other machines need', () => {
  install(present)
  expect(findDifference(folder)).toBeNull()
})

test('another version is a difference', () => {
  install({ ...present, 'node_modules/pg/node_modules/types': { version: '1.0.1' } })
  expect(findDifference(folder)).toBe('types has changed')
})

test('a new workspace is a difference', () => {
  install(present)
  rmSync(path.join(folder, 'node_modules/own'), { recursive: true })
  expect(findDifference(folder)).toBe('own has changed')
})
