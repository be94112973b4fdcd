import { expect, test } from 'vitest'
import type { Json } from '../loose-json.js'
import { canonicalJson, contentHash } from './canonical-json.js'

test('one value has one text, in whatever order and writing its members come', () => {
  const texts = ['{"b":[1.0,{"é\\u0041":null,"a":"x\\/y"}],"a":1e2}', ' { "a" : 100, "b":[1,{ "a":"x/y","éA":null} ] }']
  for (const text of texts)
    expect(canonicalJson(JSON.parse(text) as Json).text).toBe('{"a":100,"b":[1,{"a":"x/y","éA":null}]}')
})

test('keys are sorted by their units, whether their form was met before or not', () => {
  const value = JSON.parse('{"10":1,"9":2,"__proto__":3,"B":4,"a":5,"":6}') as Json
  const expected = '{"":6,"10":1,"9":2,"B":4,"__proto__":3,"a":5}'
  expect([canonicalJson(value).text, canonicalJson(value).text]).toEqual([expected, expected])
})

test('more forms of objects than are remembered are written as well', () => {
  for (let at = 0; at < 30_000; at++)
    if (
      canonicalJson({ [`z${String(at)}`]: 1, [`a${String(at)}`]: 2 }).text !== `{"a${String(at)}":2,"z${String(at)}":1}`
    )
      expect.fail(`the object ${String(at)} was written another way`)
})

test('texts are written as JSON writes them', () => {
  const texts = [
    '',
    'plain',
    '"',
    '\\',
    '\n',
    '\u0000',
    '\u001f',
    '\u007f',
    '\u2028',
    '\ud800',
    '😀',
    '\udc00\ud800',
    '</script>',
  ]
  for (const text of texts) expect(canonicalJson(text).text).toBe(JSON.stringify(text))
})

test('what is nested too deep has no text, and an infinite number is told', () => {
  let deep: Json = 1
  for (let at = 0; at < 101; at++) deep = [deep]
  expect(canonicalJson(deep).text).toBeNull()
  expect(canonicalJson(JSON.parse('[1e999]') as Json).hasInfinity).toBe(true)
})

test('the hash is SHA-256 over UTF-8', () => {
  expect(contentHash('"é"')).toBe('f2886017e9c7abacf804b54d64787dce2b611c9544ba21f3affdd126a6e50086')
})
