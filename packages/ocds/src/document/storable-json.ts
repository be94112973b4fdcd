import { escapeToken, isList, isObject } from '../loose-json.js'
import type { Json } from '../loose-json.js'
import { sourceProblem } from '../source-problem.js'
import type { SourceProblem } from '../source-problem.js'

/** Whether JSON text can hold an escape that stands for NUL or for half of a surrogate pair. */
export function mayHoldForbiddenCharacters(text: string): boolean {
  return /\\u(?:0000|[dD][89a-fA-F])/.test(text)
}

/**
 * The same value with what no database can store replaced: NUL and halves of surrogate pairs become U+FFFD, infinite
 * numbers become null. Every replacement is reported. The value must not be nested deeper than MAXIMUM_DEPTH.
 */
export function storableJson(value: Json, path: string, problems: SourceProblem[]): Json {
  if (typeof value === 'string') return storableText(value, path, problems)
  if (typeof value === 'number' && !Number.isFinite(value)) {
    problems.push(sourceProblem('NUMBER_INVALID', path, String(value), 'The number is too large to be represented.'))
    return null
  }
  if (isList(value)) return value.map((item, index) => storableJson(item, `${path}/${index}`, problems))
  if (!isObject(value)) return value
  const members = Object.entries(value).map(([key, item]): [string, Json] => {
    const storableKey = storableText(key, path, problems)
    return [storableKey, storableJson(item ?? null, `${path}/${escapeToken(storableKey)}`, problems)]
  })
  return Object.fromEntries(members)
}

function storableText(text: string, path: string, problems: SourceProblem[]): string {
  if (!text.includes('\u0000') && text.isWellFormed()) return text
  problems.push(
    sourceProblem(
      'CHARACTER_NOT_ALLOWED',
      path,
      text,
      'The text holds NUL or half of a surrogate pair; shown as \uFFFD.',
    ),
  )
  return text.replaceAll('\u0000', '\uFFFD').toWellFormed()
}
