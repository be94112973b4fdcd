/**
 * Whether a text holds one JSON value a line: its first two lines that are not blank begin like an object or a list,
 * and at least one of them is complete JSON by itself.
 */
export function isJsonLines(text: string): boolean {
  const first: string[] = []
  for (const { content } of linesOf(text)) {
    if (!/^\s*[{[]/.test(content)) return false
    if (first.push(content) === 2) break
  }
  return first.length === 2 && first.some(isCompleteJson)
}

/** The lines that are not blank, with their 1-based numbers. */
export function* linesOf(text: string): Generator<{ readonly line: number; readonly content: string }> {
  let line = 0
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
