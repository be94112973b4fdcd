/** The words with one slip in one of the given words, after its first letter: left out, doubled, swapped, mistyped. */
export function slipsOf(words: string, spelled: readonly string[]): readonly string[] {
  return spelled.flatMap((word) => {
    const from = words.toLowerCase().indexOf(word.toLowerCase())
    if (from < 0) return []
    const to = from + word.length
    const found = words.slice(from, to)
    const variants = new Set<string>()
    for (let at = 1; at < found.length; at += 1) {
      variants.add(found.slice(0, at) + found.slice(at + 1))
      variants.add(found.slice(0, at) + found.charAt(at) + found.slice(at))
      variants.add(`${found.slice(0, at)}x${found.slice(at + 1)}`)
      if (at + 1 < found.length)
        variants.add(found.slice(0, at) + found.charAt(at + 1) + found.charAt(at) + found.slice(at + 2))
    }
    return [...variants].map((variant) => words.slice(0, from) + variant + words.slice(to))
  })
}
