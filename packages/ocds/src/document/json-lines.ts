/**
 * Whether a text holds one JSON value a line: there are two lines or more, and the first is complete JSON by itself, or
 * it is closed like a value (a damaged one) and the second is complete. A list written over several lines is not meant:
 * its first line stays open.
 */
export function isJsonLines(text: string): boolean {
  const first: string[] = []
  for (const { content } of linesOf(text)) {
    if (first.length === 0 && !/^\s*[{[]/.test(content)) return false
    if (first.push(content.trim()) === 2) break
  }
  const [one, two] = first
  if (one === undefined || two === undefined) return false
  return isCompleteJson(one) || (/[}\]]$/.test(one) && /^[{[]/.test(two) && isCompleteJson(two))
}

/** The lines that are not blank, with their numbers, of which the first is given. */
export function* linesOf(text: string, firstLine = 1): Generator<{ readonly line: number; readonly content: string }> {
  let line = firstLine - 1
  let start = 0
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    line += 1
    const content = end === -1 ? text.slice(start) : text.slice(start, end)
    if (content.trim() !== '') yield { line, content }
    if (end === -1) return
    start = end + 1
  }
}

function isCompleteJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
