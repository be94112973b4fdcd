import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isBuilt, markBuilt } from './build-stamp.mjs'

const program = 'apps/registry-api/dist/command.js'

let folder

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'build-stamp-'))
  write('package-lock.json', 1000)
  write('packages/care/src/deeper/award.ts', 1000)
  write('packages/care/package.json', 1000)
  write('prisma/schema/award.prisma', 1000)
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Writes a file as of a time in seconds since 1970. */
function write(file, seconds) {
  const whole = path.join(folder, file)
  mkdirSync(path.dirname(whole), { recursive: true })
  writeFileSync(whole, '')
  utimesSync(whole, seconds, seconds)
}

test('what was never built is not built', () => {
  markBuilt(2_000_000, folder)
  expect(isBuilt(folder)).toBe(false)
})

test('what was built after all its sources is built, with and without a stamp', () => {
  write(program, 2000)
  expect(isBuilt(folder)).toBe(true)
  markBuilt(2_000_000, folder)
  expect(isBuilt(folder)).toBe(true)
})

test.each([
  'package-lock.json',
  'packages/care/package.json',
  'packages/care/src/deeper/award.ts',
  'packages/care/src/new.ts',
  'prisma/schema/award.prisma',
  'apps/registry-api/src/command.ts',
])('a newer %s asks for a build, until that has begun later', (file) => {
  write(program, 2000)
  write(file, 3000)
  expect(isBuilt(folder)).toBe(false)
  markBuilt(2_500_000, folder)
  expect(isBuilt(folder)).toBe(false)
  markBuilt(3_500_000, folder)
  expect(isBuilt(folder)).toBe(true)
})

test.each(['packages/care/src/award.test.ts', 'prisma/src/generated/client.ts', 'packages/care/dist/award.js'])(
  'a newer %s asks for no build',
  (file) => {
    write(program, 2000)
    write(file, 3000)
    expect(isBuilt(folder)).toBe(true)
  },
)

test('a stamp that cannot be written is no error', () => {
  write('node_modules', 1000)
  expect(() => markBuilt(2_000_000, folder)).not.toThrow()
})
