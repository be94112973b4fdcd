// Serves the pages' questions over node:http: by the API as it is, or bare, from one prepared statement.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connectDatabase } from '@openward/database/open-database'
import { createApi } from '@openward/registry-api/create-api'
import { answerParent } from './answer-parent.mjs'

let database
let statements = []
let answers = []

const asApi = () => {
  const api = createApi({ pool: database.pool, onAnswered: (count) => statements.push(count) })
  return (request, response) => void api(request, response)
}

/** Takes the number of the answer from the path, its rows from the database, and puts them into the fixed rest. */
const asBare = () => async (request, response) => {
  const { statement, values, before, after } = answers[Number(request.url.slice(1))]
  const { rows } = await database.pool.query({ name: statement.name, text: statement.text, values })
  response.setHeader('content-type', 'application/json')
  response.end(before + rows[0].nodes + after)
}

const requests = {
  serve: async ({ settings, kind }) => {
    database = connectDatabase(settings)
    const server = createServer(kind === 'API' ? asApi() : asBare())
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return server.address().port
  },
  prepare: (message) => {
    answers = message.answers
  },
  /** How many statements each answer since the last such request took. */
  countStatements: () => {
    const counts = statements
    statements = []
    return counts
  },
}

answerParent((message) => requests[message.request](message))
