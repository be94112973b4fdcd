import { breakLines } from '../../quotes/break-lines'

const LONGEST = 1_200

/**
 * The description of an award. The register keeps the beginning of long ones; where a notice holds the whole text it
 * is taken from there, and cut at a word if it is very long.
 */
export function printDescription(description: string, texts: readonly string[]): string {
  const beginning = description.trim()
  const whole = texts.map((text) => text.trim()).find((text) => text.startsWith(beginning)) ?? beginning
  const isCut = whole === beginning && description.length >= KEPT
  if (whole.length > LONGEST) return `${breakLines(lastWordOff(whole.slice(0, LONGEST)))} …`
  return isCut ? `${breakLines(lastWordOff(whole))} …` : breakLines(whole)
}

/** Characters of a description that the register keeps. */
const KEPT = 400

function lastWordOff(text: string): string {
  return text.slice(0, Math.max(0, text.lastIndexOf(' ')))
}
