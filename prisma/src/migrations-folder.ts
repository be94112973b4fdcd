import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'

/** The migrations of this repository, which lie beside the compiled code of this package. */
export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** Reads a folder of migrations in Prisma's layout, in the order in which they are applied. */
export function readMigrations(folder: string): MigrationList {
  const lockFile = 'migration_lock.toml'
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    : []
  return {
    baseDir: folder,
    lockfile: { path: lockFile, content: readIfThere(path.join(folder, lockFile)) },
    shadowDbInitScript: '',
    migrationDirectories: names.sort().map((name) => {
      const content = readIfThere(path.join(folder, name, 'migration.sql'))
      return {
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: content === null ? { tag: 'error', value: 'There is no such file.' } : { tag: 'ok', value: content },
        },
      }
    }),
  }
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
