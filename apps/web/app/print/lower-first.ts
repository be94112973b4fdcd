/** A label inside a sentence: only its first letter is made small, so that VAT and NHS stay as they are. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
