import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findFiles } from './find-files.js'

const folder = mkdtempSync(path.join(tmpdir(), 'openward-files-'))
const good = path.join(folder, 'good.json')
writeFileSync(good, '{}')
symlinkSync('circle.json', path.join(folder, 'circle.json'))

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  ['a path that does not exist', path.join(folder, 'typo.json')],
  ['a path through a file', path.join(good, 'within.json')],
  ['a name that no file can have', path.join(folder, 'x'.repeat(400))],
  ['a name with NUL', path.join(folder, 'a\u0000b')],
  ['a circle of links', path.join(folder, 'circle.json')],
])('%s stops nothing and is told with its reason', (_, given) => {
  const { files, notRecognised } = findFiles([given, good])
  expect(files.map(({ name }) => name)).toEqual(['good.json'])
  expect(notRecognised).toEqual([{ name: given, reason: expect.any(String) as string, unreadable: true }])
  expect(notRecognised[0]?.reason).not.toContain('\n')
})

// Whoever runs the tests with all rights may read every folder.
test.skipIf(process.getuid?.() === 0)('a folder that may not be read is told with its reason', () => {
  const closed = path.join(folder, 'tree', 'closed')
  mkdirSync(closed, { recursive: true })
  writeFileSync(path.join(folder, 'tree', 'open.json'), '{}')
  chmodSync(closed, 0)
  const { files, notRecognised } = findFiles([path.join(folder, 'tree')])
  chmodSync(closed, 0o700)
  expect(files.map(({ name }) => name)).toEqual(['tree/open.json'])
  expect(notRecognised).toEqual([
    { name: 'tree/closed', reason: expect.stringContaining('EACCES') as string, unreadable: true },
  ])
})

test('what a folder holds beside notices is passed over', () => {
  writeFileSync(path.join(folder, 'notes.txt'), '')
  expect(findFiles([folder]).notRecognised.map(({ name, unreadable }) => [path.basename(name), unreadable])).toEqual([
    ['circle.json', undefined],
    ['notes.txt', undefined],
  ])
})
