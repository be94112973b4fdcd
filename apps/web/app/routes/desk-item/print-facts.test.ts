import { expect, it } from 'vitest'
import { printFacts } from './print-facts'

it('prints what a queue tells the editor, name by name', () => {
  expect(printFacts('{"identityKey":"A","score":0.91,"reason":null,"proofs":["x"]}')).toEqual([
    { name: 'Identity key', value: 'A' },
    { name: 'Score', value: '0.91' },
    { name: 'Proofs', value: '["x"]' },
  ])
})

it('prints nothing of facts that are none', () => {
  expect([printFacts('[]'), printFacts('null'), printFacts('{')]).toEqual([[], [], []])
})
