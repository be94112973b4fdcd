import { parseIdentifier } from '@openward/vocabulary/identifier'
import { UnexpectedTable } from './read-table.js'

/**
 * The identity key of an ODS code.
 *
 * @throws UnexpectedTable where it is none
 */
export function odsKey(code: string, line: number): string {
  return registerKey('GB-NHS', code, line)
}

/** The identity key of a number of any register; the same errors. */
export function registerKey(scheme: string, number: string, line: number): string {
  const identifier = parseIdentifier(scheme, number)
  if (identifier?.valid !== true)
    throw new UnexpectedTable(`line ${String(line)}: "${number.slice(0, 40)}" is no number of the register ${scheme}`)
  return `${scheme}:${identifier.value}`
}
