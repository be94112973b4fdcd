import { ReadRefused } from './read-refused.js'

const longestText = 100

/**
 * The LIKE pattern of texts that contain the given one. Its own `%`, `_` and `\` stand for themselves.
 * @throws ReadRefused BAD_FILTER for a text of more than 100 characters
 */
export function containsPattern(text: string): string {
  if (text.length > longestText) {
    throw new ReadRefused('BAD_FILTER', `A text to look for has at most ${String(longestText)} characters.`)
  }
  return `%${text.replaceAll('\u0000', '').replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
}
