// Documents given as proof: what is taken, and who gets them back.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cast } from './cast.js'
import { castPeople, own } from './cast.js'
import type { People } from './people.js'
import { openPeople } from './people.js'

let people: People
let cast: Cast

beforeAll(async () => {
  people = await openPeople()
  cast = await castPeople(people)
})
afterAll(() => people.close())

const pdf = Buffer.from('%PDF-1.7 a letter')

const upload = async (body: BodyInit, name = 'letter.pdf', token = cast.tokens.person) => {
  const response = await people.api.fetch(`http://register.test/proofs?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    body,
  })
  return { status: response.status, body: (await response.json()) as { id?: string; code?: string; message?: string } }
}

const download = (id: string, token: string | undefined) =>
  people.api.fetch(`http://register.test/proofs/${id}`, {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  })

test.each([
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 400],
  ['nothing', Buffer.alloc(0), 400],
  ['a program called letter.pdf', Buffer.from('MZ\u0090\u0000'), 400],
  ['more than 5 MB', Buffer.concat([pdf, Buffer.alloc(5 * 1024 * 1024)]), 413],
  ['a PDF', pdf, 201],
  ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 201],
  ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 201],
])('%s is told by its first bytes', async (_what, bytes, status) => {
  expect((await upload(bytes)).status).toBe(status)
})

test('a document of 5 MB in small parts is taken, one byte more is not', async () => {
  const stream = (bytes: number) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(pdf)
        for (let left = bytes - pdf.length; left > 0; left -= 65_536)
          controller.enqueue(Buffer.alloc(Math.min(left, 65_536)))
        controller.close()
      },
    })
  const send = (bytes: number) =>
    people.api.fetch('http://register.test/proofs?name=large.pdf', {
      method: 'POST',
      headers: { authorization: `Bearer ${cast.tokens.publisher ?? ''}` },
      body: stream(bytes),
      duplex: 'half',
    } as RequestInit)
  expect((await send(5 * 1024 * 1024)).status).toBe(201)
  expect((await send(5 * 1024 * 1024 + 1)).status).toBe(413)
})

test('its owner gets it back as an attachment, editors once a claim names it, and nobody else', async () => {
  const { body } = await upload(pdf, 'Brief “für” mich.pdf')
  const id = body.id ?? ''
  expect((await download(id, cast.tokens.editor)).status).toBe(404)
  await people.act(
    `claimOrganisation(organisation: "${own.globalId}", role: PUBLISHER, statement: "I am the manager of this body.",
      proofs: ["${id}"]) { ... on MembershipClaim { id } }`,
    { token: cast.tokens.person ?? '' },
  )
  for (const part of ['person', 'editor'] as const) {
    const response = await download(id, cast.tokens[part])
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''Brief%20%E2%80%9Cf%C3%BCr%E2%80%9D%20mich.pdf",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
  }
  for (const part of ['visitor', 'publisher', 'administrator'] as const)
    expect([part, (await download(id, cast.tokens[part])).status]).toEqual([part, 404])
})

test('a document cannot be named in a claim by somebody else, nor twice', async () => {
  const { body } = await upload(pdf, 'mine.pdf', cast.tokens.publisher)
  const claim = (part: 'administrator' | 'publisher', role: string) =>
    people.act(
      `claimOrganisation(organisation: "${own.globalId}", role: ${role}, statement: "I am the manager of this body.",
        proofs: ["${body.id ?? ''}"]) { ... on MembershipClaim { proofs { fileName size } } }`,
      { token: cast.tokens[part] ?? '' },
    )
  expect(await claim('administrator', 'PUBLISHER')).toMatchObject({ code: 'NOT_FOUND', missing: 'proofs' })
  expect(await claim('publisher', 'COMMISSIONER')).toMatchObject({
    proofs: [{ fileName: 'mine.pdf', size: pdf.length }],
  })
})

test('somebody who gives many documents for nothing has to wait', async () => {
  const { token } = await people.signIn('hoarder@example.org')
  for (let at = 0; at < 10; at += 1) expect((await upload(pdf, 'a.pdf', token)).status).toBe(201)
  expect((await upload(pdf, 'a.pdf', token)).body.code).toBe('NOT_POSSIBLE')
})
