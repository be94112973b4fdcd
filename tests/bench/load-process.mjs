// Asks a server on this machine a given list of questions with several clients at once, each over a connection of its
// own that stays open, and tells how long each answer took.
import { Buffer } from 'node:buffer'
import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import { answerParent } from './answer-parent.mjs'

function ask(agent, port, { path, body }) {
  const headers = body === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const sent = request(
      { agent, host: '127.0.0.1', port, path, method: body === null ? 'GET' : 'POST', headers },
      (response) => {
        const pieces = []
        response.on('data', (piece) => pieces.push(piece))
        response.on('error', reject)
        response.on('end', () => {
          const milliseconds = performance.now() - started
          const text = Buffer.concat(pieces).toString('utf8')
          if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve(milliseconds)
          else reject(new Error(`${path} was answered with ${response.statusCode}: ${text.slice(0, 300)}`))
        })
      },
    )
    sent.on('error', reject)
    sent.end(body ?? undefined)
  })
}

answerParent(async ({ port, questions, clients }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const waiting = [...questions]
  const milliseconds = []
  const client = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      milliseconds.push(await ask(agent, port, next))
    }
  }
  try {
    await Promise.all(Array.from({ length: clients }, client))
  } finally {
    agent.destroy()
  }
  return milliseconds
})
