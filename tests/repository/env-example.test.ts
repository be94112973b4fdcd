// .env.example against the models that read the settings.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { root } from './source-files.js'

interface SettingsModel {
  readonly shape: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>>
}

const example = readFileSync(path.join(root, '.env.example'), 'utf8')
const shown = new Map(
  [...example.matchAll(/^#([A-Z_]+)=(.*)$/gm)].map((match): [string, string] => [String(match[1]), String(match[2])]),
)

async function readModels(): Promise<Map<string, SettingsModel['shape'][string]>> {
  const folders = readdirSync(path.join(root, 'apps')).map((app) => path.join(root, 'apps', app, 'src', 'env'))
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('-settings.ts'))
      .map((name) => path.join(folder, name)),
  )
  const modules = await Promise.all(
    files.map(async (file) => (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Record<string, unknown>),
  )
  return new Map(
    modules
      .flatMap((module) => Object.entries(module))
      .filter(([name]) => name.endsWith('Model'))
      .flatMap(([, model]) => Object.entries((model as SettingsModel).shape)),
  )
}

test('.env.example shows every setting that a model reads, and no other', async () => {
  expect([...shown.keys()].sort()).toEqual([...(await readModels()).keys()].sort())
})

test('each value that .env.example shows can be used', async () => {
  const models = await readModels()
  const wrong = [...shown].filter(([name, value]) => models.get(name)?.safeParse(value).success !== true)
  expect(wrong).toEqual([])
})
