// The table of rooms in docs/architecture.md, held against what every file imports.
import { readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import type { Room } from './rooms.js'
import { readRooms } from './rooms.js'
import type { WrittenFile } from './source-files.js'
import { isTest, listCode, root } from './source-files.js'

const rooms = readRooms()
const roomNames = rooms.map((room) => room.name)

// A test may take a database, whatever its room knows otherwise.
const forEveryTest = ['@openward/database/test-database']

interface Import {
  readonly file: WrittenFile
  readonly specifier: string
}

function importsOf(room: Room): Import[] {
  return listCode(room.folder).flatMap((file) =>
    ts.preProcessFile(file.text).importedFiles.map(({ fileName }) => ({ file, specifier: fileName })),
  )
}

const all = rooms.map((room) => ({ room, imports: importsOf(room) }))

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function isOwn(specifier: string): boolean {
  return specifier.startsWith('.') || specifier.startsWith('/')
}

/** A launcher beside a package.json, and a setting of a tool, are no part of what the room holds. */
function isBesidePackage(room: Room, file: WrittenFile): boolean {
  return path.posix.dirname(file.path) === room.folder || file.path === 'apps/web/app/routes.ts'
}

function offences(find: (room: Room, one: Import) => boolean): string[] {
  return all.flatMap(({ room, imports }) =>
    imports.filter((one) => find(room, one)).map((one) => `${one.file.path} imports ${one.specifier}`),
  )
}

test('the table lists every workspace', () => {
  const workspaces = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`),
  )
  expect(rooms.map((room) => room.folder).sort()).toEqual([...workspaces, 'prisma', 'tests'].sort())
})

test('a room imports only the rooms that the table allows', () => {
  const wrong = offences(
    (room, { file, specifier }) =>
      roomNames.includes(packageOf(specifier)) &&
      !room.mayImport.includes(packageOf(specifier)) &&
      !(isTest(file) && forEveryTest.includes(specifier)),
  )
  expect(wrong).toEqual([])
})

test('a room imports nothing that the table forbids it', () => {
  const wrong = offences(
    (room, { file, specifier }) => !isTest(file) && room.never.some((name) => isOrIsBelow(specifier, name)),
  )
  expect(wrong).toEqual([])
})

test('a relative import stays in its room', () => {
  const wrong = offences((room, { file, specifier }) => {
    if (!isOwn(specifier)) return false
    const target = path.posix.join(path.posix.dirname(file.path), specifier)
    if (isBesidePackage(room, file) && target.startsWith('scripts/')) return false
    return !target.startsWith(`${room.folder}/`)
  })
  expect(wrong).toEqual([])
})

test('a room declares each package that it imports', () => {
  const wrong = offences((room, { file, specifier }) => {
    if (isOwn(specifier) || isBuiltin(specifier) || specifier.startsWith('virtual:')) return false
    const { dependencies = {}, devDependencies = {} } = room.manifest
    const needsNoInstall = isTest(file) || isBesidePackage(room, file) || isTypeOnly(file, specifier)
    const declared = needsNoInstall ? { ...dependencies, ...devDependencies } : dependencies
    const name = packageOf(specifier)
    return !(name in declared) && name !== room.name && !(isTest(file) && name === '@openward/database')
  })
  expect(wrong.filter((line) => !isTestSupport(line))).toEqual([])
})

test('a package.json depends on no room that the table does not allow', () => {
  const wrong = rooms.flatMap(({ manifest, mayImport }) =>
    Object.keys(manifest.dependencies ?? {})
      .filter((name) => roomNames.includes(name) && !mayImport.includes(name))
      .map((name) => `${manifest.name} depends on ${name}`),
  )
  expect(wrong).toEqual([])
})

test('no room imports itself in a circle', () => {
  const circles: string[] = []
  const visit = (name: string, way: string[]): void => {
    if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' → '))
    else for (const next of rooms.find((room) => room.name === name)?.mayImport ?? []) visit(next, [...way, name])
  }
  for (const name of roomNames) visit(name, [])
  expect(circles).toEqual([])
})

test('launchers import only what comes with Node', () => {
  const launchers = listCode('scripts').filter((file) => !file.path.endsWith('.test.mjs'))
  const wrong = launchers.flatMap((file) =>
    ts
      .preProcessFile(file.text)
      .importedFiles.filter(({ fileName }) => !isOwn(fileName) && !isBuiltin(fileName))
      .map(({ fileName }) => `${file.path} imports ${fileName}`),
  )
  expect(wrong).toEqual([])
})

function isOrIsBelow(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`)
}

/** A package of which only types are used is needed to build, not to run. */
function isTypeOnly(file: WrittenFile, specifier: string): boolean {
  const statements = [...file.text.matchAll(/^(import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]/gm)].filter(
    (match) => match[2] === specifier,
  )
  return statements.length > 0 && statements.every((match) => /^(import|export)\s+type\s/.test(match[0]))
}

/** What the database offers to tests stands among its code. */
function isTestSupport(line: string): boolean {
  return line === 'prisma/src/test-database.ts imports vitest'
}
