import { readFileSync } from 'node:fs'
import type { GraphQLNamedType } from 'graphql'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { readyQuestions } from './ready-questions.js'
import { printedSchema, schema } from './schema.js'

test('the committed schema.graphql is what the code prints, each time it prints', () => {
  const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')
  expect(printedSchema(), 'npm run print-schema -w packages/schema writes it anew').toBe(committed)
  expect(printedSchema()).toBe(committed)
})

test('every type, field, argument and code of the schema is described', () => {
  const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !builtIn.includes(name))
  expect(own.flatMap(undescribed)).toEqual([])
  expect(own.length).toBeGreaterThan(50)
})

test('no description only says the name again', () => {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '')
  const repeated = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.values(type.getFields())
          .filter(({ name, description }) => plain(name) === plain(description ?? ''))
          .map(({ name }) => `${type.name}.${name}`)
      : [],
  )
  expect(repeated).toEqual([])
})

test.each(readyQuestions)('the ready question $name is valid', ({ document }) => {
  expect(validate(schema, parse(document))).toEqual([])
})

const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID']

function undescribed(type: GraphQLNamedType): string[] {
  const found = type.description ? [] : [type.name]
  const lacks = (owner: string, { name, description }: { name: string; description?: string | null }) =>
    description ? [] : [`${owner}.${name}`]
  if (isEnumType(type)) return [...found, ...type.getValues().flatMap((value) => lacks(type.name, value))]
  if (isInputObjectType(type)) {
    return [...found, ...Object.values(type.getFields()).flatMap((field) => lacks(type.name, field))]
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return found
  const fields = Object.values(type.getFields())
  return [
    ...found,
    ...fields.flatMap((field) => lacks(type.name, field)),
    ...fields.flatMap((field) => field.args.flatMap((arg) => lacks(`${type.name}.${field.name}`, arg))),
  ]
}
