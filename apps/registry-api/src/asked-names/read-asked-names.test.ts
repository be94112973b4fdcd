import { expect, test } from 'vitest'
import { csvRecords } from './csv-records.js'
import { readAskedNames } from './read-asked-names.js'

test('without a header each line is a name, blank ones too, and commas and marks belong to it', () => {
  const { names } = readAskedNames('Meadow Care, Old Town\r\n\n"Brook, Hill and Co"\nThe "Old" Surgery\n')
  expect(names.map(({ name }) => name)).toEqual([
    'Meadow Care, Old Town',
    '',
    'Brook, Hill and Co',
    'The "Old" Surgery',
  ])
})

test('a header makes it a table, with the identifiers of its columns', () => {
  const text = '\uFEFFODS code;Supplier Name;Company-Number;GB-CHC\nRXX;"Meadow; Care";1234567;\n;Brook;;1081030\n'
  expect(readAskedNames(text)).toEqual({
    names: [
      {
        name: 'Meadow; Care',
        identifiers: [
          { scheme: 'GB-NHS', value: 'RXX' },
          { scheme: 'GB-COH', value: '01234567' },
        ],
      },
      { name: 'Brook', identifiers: [{ scheme: 'GB-CHC', value: '1081030' }] },
    ],
    problems: [],
  })
})

test('a column of identifiers with their schemes is understood', () => {
  const { names } = readAskedNames('name,identifier\nMeadow,GB-COH-01234567\nBrook,GB-CHC:1081030\nHill,whatever\n')
  expect(names.map(({ identifiers }) => identifiers)).toEqual([
    [{ scheme: 'GB-COH', value: '01234567' }],
    [{ scheme: 'GB-CHC', value: '1081030' }],
    [],
  ])
})

test('a number without the form of its register is told with its line and left out', () => {
  const { names, problems } = readAskedNames('name,charity_number\n"Meadow\nCare",1081030\nBrook,none at all\n')
  expect(names).toHaveLength(2)
  expect(names[1]?.identifiers).toEqual([])
  expect(problems).toEqual(['line 4: "none at all" is no GB-CHC number and is left out of account.'])
})

test('rows with too few cells, and a mark that is never closed, still get their answer', () => {
  const { names, problems } = readAskedNames('id,name\nGB-COH-01234567\n1,"Meadow\nand so on')
  expect(names.map(({ name }) => name)).toEqual(['', 'Meadow\nand so on'])
  expect(problems).toEqual(['line 3: a quotation mark is opened and never closed; close it.'])
})

test('records follow RFC 4180', () => {
  const records = csvRecords('a,"b ""c""\r\nd",\r\n,\nlast', ',')
  expect(records.map(({ cells }) => cells)).toEqual([['a', 'b "c"\r\nd', ''], ['', ''], ['last']])
  expect(records.map(({ line }) => line)).toEqual([1, 3, 4])
})

test.each(['"'.repeat(1_000_000), ','.repeat(1_000_000), '\n'.repeat(1_000_000), `name\n${'"",'.repeat(300_000)}`])(
  'a hostile megabyte is read in no time',
  (text) => {
    const begin = performance.now()
    readAskedNames(text)
    expect(performance.now() - begin).toBeLessThan(3_000)
  },
)
