import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './source-files.js'

/** One row of the table of rooms in docs/architecture.md. */
export interface Room {
  /** The folder, from the root. */
  readonly folder: string
  /** The name of its package. */
  readonly name: string
  /** The rooms whose packages it may import, by their packages' names. */
  readonly mayImport: readonly string[]
  /** Packages and modules of others that it must not import. */
  readonly never: readonly string[]
  readonly manifest: Manifest
}

export interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const row = /^\| `(?<folder>[^`]+)` +\|(?<holds>[^|]*)\|(?<mayImport>[^|]*)\|(?<never>[^|]*)\|$/gm

/** Reads the table: the rules that people read are the rules that are tested. */
export function readRooms(): Room[] {
  const text = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8')
  const rows = [...text.matchAll(row)].map(({ groups }) => groups as Record<'folder' | 'mayImport' | 'never', string>)
  const manifests = new Map(rows.map(({ folder }) => [folder, readManifest(folder)]))
  return rows.map(({ folder, mayImport, never }) => ({
    folder,
    name: nameOf(folder),
    mayImport: quoted(mayImport).map(nameOf),
    never: quoted(never),
    manifest: manifests.get(folder) ?? { name: '' },
  }))

  function nameOf(folder: string): string {
    const manifest = manifests.get(folder)
    if (manifest === undefined) throw new Error(`docs/architecture.md lets a room import ${folder}, which is no room.`)
    return manifest.name
  }
}

/** The workspaces that there are, whether the table knows them or not. */
export function readManifest(folder: string): Manifest {
  const file = path.join(root, folder, 'package.json')
  if (!existsSync(file)) throw new Error(`docs/architecture.md lists the room ${folder}, which has no package.json.`)
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => String(match[1]))
}
