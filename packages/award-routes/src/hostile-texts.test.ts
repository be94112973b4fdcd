import { expect, test } from 'vitest'
import { madeUpFacts } from './made-up-facts.js'
import { contributionOf } from './notice-contribution.js'
import { readNotice } from './read-notice.js'

/** Beginnings of every phrase, repeated: what makes an expression with nested repetition slow. */
const repeated = [
  'direct award process a ',
  'not ',
  'the public contracts regulations 2015 ',
  'psr ',
  ' ',
  '<',
  'a',
  'intention to award ',
  '£1,000 total ',
  'framework ',
  'under the ',
  'most suitable provider ',
  'total contract value ',
  'Award to A B C D E F ',
  '[',
  'regulation 14 urgent ',
  'provider selection regime ',
  'neither ',
  'call off under ',
  'existing contract was awarded ',
  '(',
  '\n',
  'competitive process ',
  '\u0130',
  'procurement act not ',
  'dps call off ',
  'public contracts regulations, ',
  'competition among members of a market ',
  'framework agreement was being ',
  'a framework of many good ',
  'no contract has yet ',
  'it is the intention of the ',
  'further competition under a ',
  'provision of an electronic ',
  'once the standstill has ',
  'arrangements between all public ',
  'invited suppliers from dynamic ',
  'while process c of the ',
  'direct awarded through ',
  'most suitable suppliers ',
  'subject to the completion of the ',
  'representations may ',
  'value of the contract ',
  'total value £1,000 ',
  'p s r (psr) ',
  'will run a process ',
  'not a service for the ',
  'establish a new big ',
  'rn',
  '.rn ',
  'providers on the ',
] as const

/** Seconds for one million characters; quadratic time would take minutes. */
const limit = 5

test.each(repeated)('one million characters of %j are read in linear time', (words) => {
  const text = words.repeat(Math.ceil(1_000_000 / words.length))
  const facts = madeUpFacts({
    texts: [
      { part: 'DESCRIPTION', text },
      { part: 'CHANGED_TO', text: `${text}.` },
    ],
  })
  const started = performance.now()
  const reading = readNotice(facts)
  contributionOf(facts, { ...reading, stage: 'AWARD' })
  expect((performance.now() - started) / 1000).toBeLessThan(limit)
})
