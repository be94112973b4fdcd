/** Says what was done, after the page was left and opened again; silent for words that it does not know. */
export function DoneNote({
  done,
  words,
}: {
  readonly done: string | null
  readonly words: Readonly<Record<string, string>>
}) {
  const text = done !== null && Object.hasOwn(words, done) ? words[done] : undefined
  return text === undefined ? null : (
    <p className="done" role="status">
      {text}
    </p>
  )
}
