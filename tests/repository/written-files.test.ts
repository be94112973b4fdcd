// House rules that hold for every file that people write.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listCode, listWrittenFiles, root } from './source-files.js'

// About 300: a file that is asked to split should be so for its concepts, not for two lines. Tests are lists of
// sentences, which may go on.
const longestFile = 320
const longestTest = 500

// Files that are longer on purpose, with the reason. Think first of the concept that could stand in a file of its own.
const longOnPurpose: Readonly<Record<string, string>> = {
  'packages/provider-kinds/src/name-weights.ts': 'a table of weights, made by a command',
}

const code = listCode()

test('settings are read in apps/*/src/env and by launchers, and passed on from there', () => {
  const allowed = /^(apps\/[^/]+\/src\/env|scripts|tests\/environment)\/|^prisma\/prisma\.config\.ts$/
  const wrong = code.filter(
    (file) =>
      !allowed.test(file.path) && /\bprocess\s*(\.|\?\.)\s*env\b|\bprocess\[['"]env/.test(withoutStrings(file.text)),
  )
  expect(wrong.map((file) => file.path)).toEqual([])
})

test('the lock file names no registry', () => {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string }>
  }
  const wrong = Object.entries(lock.packages).filter(([, entry]) => entry.resolved?.includes('://') === true)
  expect(wrong.map(([place]) => place)).toEqual([])
})

test('no file tells of the machine on which it was written', () => {
  const checkout = /(?<![\w.@/-])\/(home|Users|root|work|workspace)\/\w/
  const wrong = listWrittenFiles().filter((file) => checkout.test(file.text))
  expect(wrong.map((file) => file.path)).toEqual([])
})

test('a file holds one concept: over about 300 lines it is asked to split', () => {
  const long = code
    .map((file) => ({ path: file.path, lines: file.text.split('\n').length }))
    .filter(
      ({ path: place, lines }) =>
        lines > (/\.test\.\w+$/.test(place) ? longestTest : longestFile) && !(place in longOnPurpose),
    )
  expect(long).toEqual([])
})

test('files are named after what they hold, in kebab-case', () => {
  const kebab = /^\$?[a-z0-9]+([-.$]+[a-z0-9]+)*$/
  const empty = /(^|[-.])(utils?|helpers?|misc|common|index)([-.]|$)/
  const wrong = code.filter((file) => {
    const name = path.posix.basename(file.path)
    return !kebab.test(name) || empty.test(name)
  })
  expect(wrong.map((file) => file.path)).toEqual([])
})

/** The code with what stands between quotes left out, so that a program handed on as text is not taken for ours. */
function withoutStrings(text: string): string {
  return text.replaceAll(/`[^`]*`/g, '``').replaceAll(/'[^'\n]*'/g, (quoted) => (quoted === "'env'" ? quoted : "''"))
}
