import process from 'node:process'

/** Answers the messages of the process that started this one, one after another, until it ends or stops this one. */
export function answerParent(answer) {
  process.on('message', (message) => {
    Promise.resolve(answer(message)).then(
      (told) => process.send({ answer: told ?? null }),
      (error) => process.send({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
  })
  process.on('disconnect', () => process.exit())
}
