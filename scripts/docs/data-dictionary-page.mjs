import { readdirSync, readFileSync } from 'node:fs'
import { table } from './words-page.mjs'

const SCHEMA = new URL('../../prisma/schema/', import.meta.url)

/** The text of `docs/data-dictionary.md`: every table and column with the comment that stands at it in the schema. */
export function dataDictionaryPage() {
  const parts = [
    '# Data dictionary',
    'The tables of the register, made from `prisma/schema` by `npm run docs`. Days are Europe/London; instants are UTC. `recorded_at` is when the register knew it, `superseded_at` when it knew better (null: current); `valid_from` and `valid_to` are when it was so in the world.',
  ]
  for (const file of readdirSync(SCHEMA)
    .filter((name) => name.endsWith('.prisma'))
    .sort()) {
    for (const model of modelsOf(readFileSync(new URL(file, SCHEMA), 'utf8'))) {
      parts.push(`## ${model.table}`, model.about)
      parts.push(table([['Column', 'Type', 'Meaning'], ['---', '---', '---'], ...model.columns]))
    }
  }
  return parts.join('\n\n') + '\n'
}

function modelsOf(schema) {
  const models = []
  let comments = []
  let model = null
  for (const line of schema.split('\n').map((text) => text.trim())) {
    if (line.startsWith('///')) comments.push(line.slice(3).trim())
    else if (line.startsWith('model ')) {
      model = { table: line.split(' ')[1], about: comments.join(' '), columns: [] }
      comments = []
    } else if (model && line === '}') {
      models.push(model)
      model = null
    } else if (model && line.startsWith('@@map')) model.table = /"(.+)"/.exec(line)[1]
    else if (model && /^\w+\s+\w/.test(line)) {
      const [name, type] = line.split(/\s+/)
      const column = /@map\("(.+?)"\)/.exec(line)?.[1] ?? name
      model.columns.push([
        `\`${column}\``,
        `${type.replace('?', '')}${type.endsWith('?') ? ', may be null' : ''}`,
        comments.join(' '),
      ])
      comments = []
    } else comments = []
  }
  return models
}
