// Mails on their way out, with a mail server of this test's own.
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { startMailWorker, sendOneMail } from '@openward/delivery/mail-worker'
import { createMailSender } from '@openward/delivery/send-mail'
import type { MailSender } from '@openward/delivery/send-mail'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { People } from './people.js'
import { openPeople } from './people.js'

let people: People
const received: string[] = []
/** What the server says to the address of a mail. */
let verdict = '250 ok'

const server = createServer((socket) => {
  let letter: string | null = null
  socket.write('220 test\r\n')
  socket.on('error', () => undefined)
  socket.on('data', (chunk) => {
    for (const line of chunk.toString('utf8').split('\r\n').slice(0, -1)) {
      if (letter !== null) {
        if (line === '.') {
          received.push(letter)
          letter = null
          socket.write('250 taken\r\n')
        } else letter += `${line}\n`
      } else if (line.startsWith('RCPT')) socket.write(`${verdict}\r\n`)
      else if (line === 'DATA') {
        letter = ''
        socket.write('354 go on\r\n')
      } else socket.write(line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n')
    }
  })
})

const dead: object[] = []
let sender: MailSender

beforeAll(async () => {
  people = await openPeople()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  sender = createMailSender({ url: `smtp://127.0.0.1:${String(port)}`, from: 'Openward <no-reply@example.org>' })
})
afterAll(async () => {
  sender.close()
  server.close()
  await people.close()
})
afterEach(async () => {
  received.length = 0
  dead.length = 0
  verdict = '250 ok'
  await people.pool.query('DELETE FROM mail')
})

const options = () => ({
  context: { pool: people.pool, now: people.now },
  sender,
  onDead: (mail: object) => dead.push(mail),
  onError: (error: unknown) => {
    throw error
  },
  idleMs: 20,
})

const kept = async () => {
  const { rows } = await people.pool.query('SELECT status, attempts, address, subject, text, last_error FROM mail')
  return rows as Record<string, unknown>[]
}

test('a mail goes to its address as plain text, and nothing of it is kept', async () => {
  const secret = await people.askForLink('reader@example.org')
  expect(await sendOneMail(options())).toBe(true)
  expect(received[0]).toContain('To: reader@example.org')
  expect(received[0]).toContain('From: Openward <no-reply@example.org>')
  expect(received[0]?.replaceAll(/=\n/g, '')).toContain(secret)
  expect(await kept()).toEqual([
    { status: 'SENT', attempts: 1, address: null, subject: null, text: null, last_error: null },
  ])
  expect(await sendOneMail(options())).toBe(false)
})

test('a mail that is refused for now is tried again later, until it is pointless', async () => {
  verdict = '451 later, reader@example.org'
  await people.askForLink('patient@example.org')
  await sendOneMail(options())
  expect(await kept()).toMatchObject([{ status: 'WAITING', attempts: 1, address: 'patient@example.org' }])
  expect(String((await kept())[0]?.['last_error'])).toContain('451 later, [address]')
  expect(await sendOneMail(options())).toBe(false)
  people.pass(61_000)
  verdict = '250 ok'
  await sendOneMail(options())
  expect(received).toHaveLength(1)
  expect(await kept()).toMatchObject([{ status: 'SENT', attempts: 2 }])

  await people.askForLink('too-late@example.org')
  people.pass(16 * 60_000)
  expect(await sendOneMail(options())).toBe(false)
  expect((await kept()).map(({ status, text }) => [status, text])).toContainEqual(['EXPIRED', null])
})

test('a mail whose address is refused for good, or that was tried often enough, is given up without its text', async () => {
  verdict = '550 nobody here called gone@example.org'
  await people.askForLink('gone@example.org')
  await sendOneMail(options())
  expect(await kept()).toMatchObject([{ status: 'DEAD', address: null, text: null }])
  expect(JSON.stringify([dead, await kept()])).not.toContain('gone@')
  expect(dead).toHaveLength(1)

  verdict = '451 later'
  await people.pool.query(
    `INSERT INTO mail (kind, address, subject, text, created_at, ends_at, next_try_at, status)
     VALUES ('INVITATION', 'often@example.org', 's', 't', $1, $1::timestamptz + interval '9 days', $1, 'WAITING')`,
    [people.now()],
  )
  for (let at = 0; at < 8; at += 1) {
    await sendOneMail(options())
    people.pass(13 * 3_600_000)
  }
  expect((await kept()).map(({ status }) => status)).toEqual(['DEAD', 'DEAD'])
  expect(dead).toHaveLength(2)
})

test('two workers share the mails, and end when they are told to', async () => {
  for (let at = 0; at < 6; at += 1) await people.askForLink(`shared-${String(at)}@example.org`)
  const workers = [startMailWorker(options()), startMailWorker(options())]
  await expect.poll(() => received.length, { timeout: 5000 }).toBe(6)
  await Promise.all(workers.map((worker) => worker.stop()))
  expect(new Set(received.map((letter) => /^To: (.*)$/m.exec(letter)?.[1])).size).toBe(6)
})

test('a subject cannot smuggle a second address into a mail', async () => {
  await people.pool.query(
    `INSERT INTO mail (kind, address, subject, text, created_at, ends_at, next_try_at, status)
     VALUES ('INVITATION', 'one@example.org', E'Hello\\r\\nBcc: two@example.org', 't', $1, $1::timestamptz + interval '1 day', $1, 'WAITING')`,
    [people.now()],
  )
  await sendOneMail(options())
  expect(received[0]).not.toMatch(/^Bcc:/m)
})
