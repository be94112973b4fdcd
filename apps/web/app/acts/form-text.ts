/** A text of a form; empty where it was not sent, or a file stands in its place. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** What a form held, so that it is shown again beside what was wrong with it. */
export function formTexts(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...form.entries()].filter((pair): pair is [string, string] => pair[0] !== 'key' && typeof pair[1] === 'string'),
  )
}
