/**
 * A word as people type it: itself, or with one slip after its first letter (a letter left out, doubled, added, wrong,
 * or two that changed places). A source for `phrase`; the first letter stays, so that an expression starts quickly.
 */
export function anySpelling(word: string): string {
  const spellings = new Set([word])
  for (let at = 1; at < word.length; at += 1) spellings.add(`${word.slice(0, at)}[a-z]{0,2}${word.slice(at + 1)}`)
  for (let at = 1; at < word.length - 1; at += 1)
    spellings.add(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2))
  return `(?:${[...spellings].join('|')})`
}
