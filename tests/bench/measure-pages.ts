import { withConnection } from '@openward/database/administer-databases'
import type { ConnectionSettings } from '@openward/database/connection-settings'
import { bareAnswer, checkSame } from './bare-answers.js'
import type { Child } from './child.js'
import { startChild } from './child.js'
import { median, quantile } from './figures.js'
import type { PageName, PageQuestion, PageQuestions } from './page-questions.js'
import { pageNames, pageQuestionsOf } from './page-questions.js'

/** How long answers take, in milliseconds. */
export interface Latency {
  readonly p50: number
  readonly p99: number
}

/** One page of one register. */
export interface PageFigures {
  /** Statements of the first answer after a change of the data, and of one while nothing changes. */
  readonly statementsAtFirst: number
  readonly statements: number
  readonly api: Latency
  /** The API where the data changed just before: counts are not remembered. */
  readonly changed: Latency
  readonly bare: Latency
}

export type RegisterPages = Readonly<Record<PageName, PageFigures>>

const clients = 8
const slices = 6
const sliceRequests = 80
const changes = 16

interface Question {
  readonly path: string
  readonly body: string | null
}

interface Server {
  readonly child: Child
  readonly port: number
}

interface Register {
  readonly settings: ConnectionSettings
  readonly questions: PageQuestions
  readonly api: Server
  readonly bare: Server
}

/**
 * Measures both pages of each register. The servers stand side by side and are asked by turns, some requests each, so
 * that a busy moment of the machine falls on all of them.
 */
export async function measurePages(registers: readonly ConnectionSettings[]): Promise<readonly RegisterPages[]> {
  const opened: Register[] = []
  const load = startChild('./load-process.mjs')
  try {
    for (const settings of registers) opened.push(await open(settings))
    const figures = new Map<PageName, readonly PageFigures[]>()
    for (const page of pageNames) figures.set(page, await measurePage(load, opened, page))
    return opened.map(
      (_, at) =>
        Object.fromEntries(pageNames.map((page) => [page, figures.get(page)?.[at]])) as unknown as RegisterPages,
    )
  } finally {
    for (const { api, bare } of opened) await Promise.all([api.child.stop(), bare.child.stop()])
    await load.stop()
  }
}

async function open(settings: ConnectionSettings): Promise<Register> {
  const questions = await pageQuestionsOf(settings)
  const [api, bare] = await Promise.all([serve(settings, 'API'), serve(settings, 'BARE')])
  return { settings, questions, api, bare }
}

async function serve(settings: ConnectionSettings, kind: 'API' | 'BARE'): Promise<Server> {
  const child = startChild('./page-process.mjs')
  return { child, port: await child.ask<number>({ request: 'serve', settings, kind }) }
}

async function measurePage(
  load: Child,
  registers: readonly Register[],
  page: PageName,
): Promise<readonly PageFigures[]> {
  const statements: { atFirst: number; again: number }[] = []
  for (const register of registers) {
    statements.push(await countStatements(register, page))
    await prepareBare(register, page)
  }
  const sides = registers.flatMap((register) => [
    { server: register.api, questions: register.questions[page].map(toApi), times: [] as number[] },
    { server: register.bare, questions: register.questions[page].map(toBare), times: [] as number[] },
  ])
  // The first round of each warms up what compiles and caches.
  for (let slice = 0; slice <= slices; slice++) {
    for (const { server, questions, times } of slice % 2 === 0 ? sides : [...sides].reverse()) {
      const measured = await ask(load, server, repeated(questions, sliceRequests, slice))
      if (slice > 0) times.push(...measured)
    }
  }
  const changed = registers.map((): number[] => [])
  for (let change = 0; change < changes; change++) {
    for (const [at, { settings, api, questions }] of registers.entries()) {
      await changeData(settings)
      changed[at]?.push(...(await ask(load, api, repeated(questions[page].map(toApi), clients, change))))
    }
  }
  return registers.map((_, at) => ({
    statementsAtFirst: statements[at]?.atFirst ?? Number.NaN,
    statements: statements[at]?.again ?? Number.NaN,
    api: toLatency(sides[2 * at]?.times ?? []),
    changed: toLatency(changed[at] ?? []),
    bare: toLatency(sides[2 * at + 1]?.times ?? []),
  }))
}

async function countStatements({ settings, api, questions }: Register, page: PageName) {
  const [question] = questions[page]
  if (question === undefined) throw new Error('A page without a question.')
  await changeData(settings)
  await api.child.ask({ request: 'countStatements' })
  for (let time = 0; time < 6; time++) await answerOf(api, toApi(question))
  const [atFirst = Number.NaN, ...again] = await api.child.ask<number[]>({ request: 'countStatements' })
  // The server's own housekeeping is a change of the data too, now and then.
  return { atFirst, again: median(again) }
}

/** Fills the bare server from the API, and makes sure that it says the same. */
async function prepareBare({ api, bare, questions }: Register, page: PageName): Promise<void> {
  const told = []
  for (const question of questions[page]) told.push({ question, answer: await answerOf(api, toApi(question)) })
  const answers = told.map(({ question, answer }) => bareAnswer(question, answer))
  await bare.child.ask({ request: 'prepare', answers })
  for (const [at, { question, answer }] of told.entries()) {
    checkSame(answer, await answerOf(bare, toBare(question, at)))
  }
}

/** What a batch does last; whatever an API remembers is out of date by it. */
async function changeData(settings: ConnectionSettings): Promise<void> {
  await withConnection(settings, (client) =>
    client.query('UPDATE register SET data_version = data_version + 1, changed_at = now()'),
  )
}

const toApi = ({ document, variables }: PageQuestion): Question => ({
  path: '/graphql',
  body: JSON.stringify({ query: document, variables }),
})

const toBare = (_question: PageQuestion, at: number): Question => ({ path: `/${String(at)}`, body: null })

/** So many questions in turn, beginning where the slice of that number begins. */
function repeated(questions: readonly Question[], number: number, slice: number): readonly Question[] {
  return Array.from({ length: number }, (_, at) => questions[(slice * number + at) % questions.length] as Question)
}

function ask(load: Child, { port }: Server, questions: readonly Question[]): Promise<number[]> {
  return load.ask<number[]>({ port, questions, clients })
}

async function answerOf({ port }: Server, { path, body }: Question): Promise<unknown> {
  const request = body === null ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, request)
  const answer = (await response.json()) as { errors?: unknown }
  if (answer.errors !== undefined) throw new Error(`A page was refused: ${JSON.stringify(answer.errors)}`)
  return answer
}

const toLatency = (times: readonly number[]): Latency => ({ p50: quantile(times, 0.5), p99: quantile(times, 0.99) })
