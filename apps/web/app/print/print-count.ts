const whole = new Intl.NumberFormat('en-GB')

/** A whole number with its thousands apart: 1,091. */
export function printCount(count: number): string {
  return whole.format(count)
}

/** A number with the noun that fits it: 1 notice, 2 notices. */
export function printCounted(count: number, one: string, many = `${one}s`): string {
  return `${printCount(count)} ${count === 1 ? one : many}`
}

/** Words in a row: a, b and c. */
export function printList(words: readonly string[]): string {
  const last = words.at(-1)
  if (last === undefined) return ''
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** A phrase at the start of a sentence. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
