import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

export type SchemaEngine = bindings.SchemaEngine

const require = createRequire(import.meta.url)
const bindingsFile = '@prisma/schema-engine-wasm/schema_engine_bg'

// Node has it, but its types come only with those of browsers.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>
}

let loading: Promise<void> | undefined

/**
 * Starts Prisma's schema engine from its WebAssembly build.
 *
 * The package's own entry imports the `.wasm` file as a module, which Node 20 cannot do, so that it is compiled here;
 * once for a process, as it takes about a fifth of a second.
 *
 * @param factory opens the database that the engine works on
 * @param schemaFiles the Prisma schema that the engine should know from the start, where a command brings one
 */
export async function loadEngine(
  factory: SqlMigrationAwareDriverAdapterFactory,
  schemaFiles?: [path: string, content: string][],
): Promise<SchemaEngine> {
  loading ??= compile()
  await loading
  const ignoreLog = () => undefined
  return bindings.SchemaEngine.new({ datamodels: schemaFiles }, ignoreLog, bindMigrationAwareSqlAdapterFactory(factory))
}

async function compile(): Promise<void> {
  const glue = bindings as unknown as { __wbg_set_wasm(exports: object): void }
  const bytes = readFileSync(path.join(path.dirname(require.resolve(bindingsFile)), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': { ...glue, ...timersThatEndWithTheProcess(glue) },
  })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
}

/**
 * The engine limits the time in which it waits for a lock and forgets the timer when it has it: a program that has
 * done its work would go on for ten seconds.
 */
function timersThatEndWithTheProcess(
  glue: object,
): Record<string, (work: () => void, milliseconds: number) => unknown> {
  const names = Object.keys(glue).filter((name) => name.startsWith('__wbg_setTimeout_'))
  const start = (work: () => void, milliseconds: number) => setTimeout(work, milliseconds >>> 0).unref()
  return Object.fromEntries(names.map((name) => [name, start]))
}
