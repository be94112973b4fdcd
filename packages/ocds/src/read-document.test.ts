import { Buffer } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readDocument } from './read-document.js'
import type { DocumentRead } from './read-document.js'

const first = '{"ocid":"ocds-h6vhtk-made-up-000001","id":"000001-2026","tag":["tender"],"tender":{"title":"One"}}'
const second = '{"ocid":"ocds-h6vhtk-made-up-000002","id":"000002-2026","tag":["tender"],"tender":{"title":"Two"}}'
const packageUri = 'https://www.find-tender.service.gov.uk/api/1.0/ocdsReleasePackages?limit=100'

const read = (text: string | Uint8Array): DocumentRead =>
  readDocument(typeof text === 'string' ? Buffer.from(text) : text, { name: 'made-up.json' })
const ids = (document: DocumentRead): string[] => document.releases.map(({ noticeId }) => noticeId)
const codes = (document: DocumentRead): string[] => document.problems.map(({ code }) => code)
const onlyProblems = (document: DocumentRead): unknown =>
  document.releases.flatMap(({ problems }) => problems.map(({ code, path, value }) => ({ code, path, value })))

test('a release package gives its releases with pointers, and what it says of itself', () => {
  const document = read(
    `{"uri":"${packageUri}","publishedDate":"2026-08-10T22:38:39+01:00","publisher":{"name":"Cabinet Office"},` +
      `"releases":[${first},${second}],"links":{"next":"${packageUri}&cursor=abc"}}`,
  )
  expect(document.kind).toBe('RELEASE_PACKAGE')
  expect(document.releases.map(({ pointer, line, ocid }) => ({ pointer, line, ocid }))).toEqual([
    { pointer: '/releases/0', line: null, ocid: 'ocds-h6vhtk-made-up-000001' },
    { pointer: '/releases/1', line: null, ocid: 'ocds-h6vhtk-made-up-000002' },
  ])
  expect(document.packages).toEqual([
    {
      uri: packageUri,
      nextUri: `${packageUri}&cursor=abc`,
      publishedDate: '2026-08-10T22:38:39+01:00',
      publisherName: 'Cabinet Office',
      complete: true,
      releases: [
        { noticeId: '000001-2026', date: null },
        { noticeId: '000002-2026', date: null },
      ],
    },
  ])
})

test('a list, a single release, a wrapper with a note, and lines of them are all read', () => {
  expect(read(`[${first},${second}]`)).toMatchObject({ kind: 'RELEASE_ARRAY', releases: [{ pointer: '/0' }, {}] })
  expect(read(first)).toMatchObject({ kind: 'RELEASE', releases: [{ pointer: '' }] })
  expect(ids(read(`{"note":"lifted from elsewhere","releases":[${first}]}`))).toEqual(['000001-2026'])
  const lines = read(`${first}\r\n\n{"releases":[${second}]}\n`)
  expect(lines.kind).toBe('JSON_LINES')
  expect(lines.releases.map(({ line, pointer }) => ({ line, pointer }))).toEqual([
    { line: 1, pointer: '' },
    { line: 3, pointer: '/releases/0' },
  ])
})

test('bad lines among good ones are set aside and the others are read', () => {
  const document = read(`${first}\nnot json\n{"a":1}\n${second}\n${second.slice(0, 40)}`)
  expect(document.kind).toBe('JSON_LINES')
  expect(ids(document)).toEqual(['000001-2026', '000002-2026'])
  expect(document.setAside.map(({ line, problem }) => [line, problem.code])).toEqual([
    [2, 'RELEASE_UNREADABLE'],
    [3, 'RELEASE_UNREADABLE'],
  ])
  expect(document.problems.map(({ line, code }) => [line, code])).toEqual([[5, 'JSON_TRUNCATED']])
})

test('a list with one release on each line is a list, and a damaged first line does not hide the others', () => {
  expect(read(`[\n${first}\n]`)).toMatchObject({ kind: 'RELEASE_ARRAY', problems: [] })
  expect(read(`[${first},\n${second}]`)).toMatchObject({ kind: 'RELEASE_ARRAY', problems: [] })
  expect(ids(read(`${first.replace('"One"', 'NaN')}\n${second}`))).toEqual(['000001-2026', '000002-2026'])
})

test('a record gives its embedded releases, else its compiled release, and names linked ones', () => {
  const document = read(
    `{"uri":"u","records":[
      {"ocid":"a","releases":[${first},{"url":"https://example.org/r2","date":"2026-01-01"}],"compiledRelease":${second}},
      {"ocid":"b","releases":[{"url":"https://example.org/r3"}],"compiledRelease":${second}}]}`,
  )
  expect(document.kind).toBe('RECORD_PACKAGE')
  expect(document.releases.map(({ pointer }) => pointer)).toEqual([
    '/records/0/releases/0',
    '/records/1/compiledRelease',
  ])
  expect(document.problems.map(({ code, path, value }) => [code, path, value])).toEqual([
    ['RELEASE_NOT_EMBEDDED', '/records/0/releases/1', 'https://example.org/r2'],
    ['RELEASE_NOT_EMBEDDED', '/records/1/releases/0', 'https://example.org/r3'],
  ])
})

test.each([
  ['a table', 'name,amount\nA,1\n'],
  ['a table that begins with a quotation mark', '"name","amount"\n"A","1"\n'],
  ['other JSON', '{"type":"Topology","objects":{}}'],
  ['releases of another program', '{"releases":[{"tag_name":"v1","assets":[]}]}'],
  ['an empty file', ''],
  ['a number', '42'],
  ['binary data', new Uint8Array([0, 1, 2, 255])],
])('%s is not recognised and no error', (_, content) => {
  const document = read(content)
  expect(document).toMatchObject({ kind: null, releases: [], setAside: [], problems: [] })
  expect(document.notRecognised).toContain('made-up.json')
})

test('gzip is unpacked by its first bytes; broken gzip is a problem of the file', () => {
  expect(ids(read(gzipSync(`[${first}]`)))).toEqual(['000001-2026'])
  expect(codes(read(new Uint8Array([0x1f, 0x8b, 8, 0, 1])))).toEqual(['FILE_UNREADABLE'])
})

test('gzip whose end is missing gives the releases before the cut', () => {
  const filler = Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 104_729).join(' ')
  const packed = gzipSync(`[${first},{"ocid":"x","id":"y","description":"${filler}"}]`)
  const document = read(packed.subarray(0, Math.floor(packed.length / 2)))
  expect(ids(document)).toEqual(['000001-2026'])
  expect(codes(document)).toEqual(['JSON_TRUNCATED'])
})

test('truncated JSON gives the releases that are complete, and says where it stops', () => {
  const whole = `{"uri":"u","releases":[${first},${second}]}`
  for (let end = whole.indexOf(second) + 1; end < whole.indexOf(second) + second.length; end += 1) {
    const document = read(whole.slice(0, end))
    expect(ids(document)).toEqual(['000001-2026'])
    expect(codes(document)).toEqual(['JSON_TRUNCATED'])
    expect(document.problems[0]?.detail).toContain(`character ${end}`)
    expect(document.packages[0]?.complete).toBe(false)
  }
})

test('JSON cut before its first release is complete is not recognised, but its problem is kept', () => {
  expect(codes(read('{"uri":"u","releases":[{"id":"0000'))).toEqual(['JSON_TRUNCATED'])
})

test('JSON with broken grammar gives the releases before that place', () => {
  const document = read(`{"releases":[${first},{"ocid" "x"},${second}]}`)
  expect(ids(document)).toEqual(['000001-2026'])
  expect(codes(document)).toEqual(['JSON_INVALID'])
})

test.each([
  ['1e9999', 'Infinity'],
  ['-1e9999', '-Infinity'],
  [' 000', '000'],
  ['NaN', 'NaN'],
  ['01', '01'],
  ['-Infinity', '-Infinity'],
  ['.5', '.5'],
])('the number %s is read as missing and reported at its place in the release', (written, reported) => {
  const document = read(
    `{"releases":[{"ocid":"o","id":"i","tender":{"value":{"amount":${written},"currency":"GBP"}}}]}`,
  )
  expect(document.releases[0]?.release).toMatchObject({ tender: { value: { amount: null, currency: 'GBP' } } })
  expect(onlyProblems(document)).toEqual([{ code: 'NUMBER_INVALID', path: '/tender/value/amount', value: reported }])
})

test('characters that cannot be stored are replaced and reported, also in keys and as escapes', () => {
  const bad = ['x\\u0000y', 'x\u0000y', 'x\\ud800y', 'x\\udc00y']
  for (const text of bad) {
    const document = read(`{"ocid":"o","id":"i","tag":[],"tender":{"title":"${text}"}}`)
    expect(document.releases[0]?.release).toMatchObject({ tender: { title: 'x\uFFFDy' } })
    expect(onlyProblems(document)).toMatchObject([{ code: 'CHARACTER_NOT_ALLOWED' }])
  }
  const key = read('{"ocid":"o","id":"i","a\\u0000b":"c"}')
  expect(Object.keys(key.releases[0]?.release ?? {})).toEqual(['ocid', 'id', 'a\uFFFDb'])
})

test('escaped pairs, raw line ends in a text and an escaped backslash before u0000 are no problem', () => {
  const document = read('{"ocid":"o","id":"i","tender":{"title":"\\ud83d\\ude00 \\\\u0000","description":"a\nb"}}')
  expect(document.releases[0]?.release).toMatchObject({ tender: { title: '😀 \\u0000', description: 'a\nb' } })
  expect(onlyProblems(document)).toEqual([])
})

test('bytes that are not UTF-8 are read as Windows-1252; a byte order mark is no part of the text', () => {
  const latin = read(Buffer.from('{"ocid":"o","id":"i","title":"caf\u00e9 \u00a3"}', 'latin1'))
  expect(latin.releases[0]?.release).toMatchObject({ title: 'café £' })
  expect(codes(latin)).toEqual(['ENCODING_NOT_UTF8'])
  expect(ids(read(`\uFEFF[${first}]`))).toEqual(['000001-2026'])
})

test('a release without ocid or id is set aside with its pointer', () => {
  const document = read(`{"releases":[{"id":"i","tag":["tender"],"tender":{}},{"ocid":"o"},"text",${first}]}`)
  expect(ids(document)).toEqual(['000001-2026'])
  expect(document.setAside.map(({ pointer, ocid, problem }) => [pointer, ocid, problem.code])).toEqual([
    ['/releases/0', null, 'OCID_MISSING'],
    ['/releases/1', 'o', 'NOTICE_ID_MISSING'],
    ['/releases/2', null, 'RELEASE_UNREADABLE'],
  ])
})

test('a Scottish release without id is known by its canonical link', () => {
  const link = '{"rel":"canonical","href":"https://api.publiccontractsscotland.gov.uk/v1/Notice?id=ocds-r6ebe6-1"}'
  expect(ids(read(`{"ocid":"ocds-r6ebe6-1","tag":["tender"],"links":[${link}]}`))).toEqual(['ocds-r6ebe6-1'])
})

test('the content hash is that of the content, not of its writing', () => {
  const hash = (text: string): string | undefined => read(text).releases[0]?.contentHash
  expect(hash('{"ocid":"o","id":"i","a":{"b":1.0,"c":[]}}')).toBe(hash('[{"id":"i","a":{"c":[ ],"b":1},"ocid":"o"}]'))
  expect(hash('{"ocid":"o","id":"i","a":1}')).not.toBe(hash('{"ocid":"o","id":"i","a":"1"}'))
})

test('duplicate keys: the last wins, in sound and in repaired JSON', () => {
  expect(read('{"ocid":"o","id":"i","id":"j"}').releases[0]?.noticeId).toBe('j')
  expect(read('{"ocid":"o","id":"i","id":"j","n":NaN}').releases[0]?.noticeId).toBe('j')
})

test('keys of the prototype do no harm', () => {
  for (const number of ['1', 'NaN']) {
    const document = read(`{"ocid":"o","id":"i","__proto__":{"polluted":true},"constructor":{"x":${number}}}`)
    expect(document.releases).toHaveLength(1)
    expect(Object.getPrototypeOf(document.releases[0]?.release)).toBe(Object.prototype)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  }
})

test('100,000 nested brackets set a release aside and overflow nothing', () => {
  const deep = '['.repeat(100_000)
  const closed = `{"releases":[{"ocid":"o","id":"i","x":${deep}${']'.repeat(100_000)}},${first}]}`
  for (const text of [closed, closed.replace('"id":"i"', '"id":"i","n":NaN')]) {
    const document = read(text)
    expect(ids(document)).toEqual(['000001-2026'])
    expect(document.setAside.map(({ problem }) => problem.code)).toEqual(['RELEASE_UNREADABLE'])
  }
  expect(codes(read(`{"releases":[${first},{"ocid":"o","x":${deep}`))).toEqual(['JSON_TRUNCATED'])
})

test('hostile megabytes are read in linear time', () => {
  const started = performance.now()
  read(`{"ocid":"o","id":"i","t":"${'\\'.repeat(1_000_000)}","n":NaN}`)
  read(`{"ocid":"o","id":"i","t":"${'\\"'.repeat(500_000)}","n":NaN}`)
  read(`[${'NaN,'.repeat(250_000)}`)
  read(`${'{'.repeat(1_000_000)}`)
  read(' \n'.repeat(500_000))
  expect(performance.now() - started).toBeLessThan(5_000)
})
